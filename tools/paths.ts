import { join } from 'node:path';

/** Absolute path of the repository. */
export const ROOT = join(import.meta.dirname, '..');

/** Absolute path of a file of the repository, from its parts. */
export const inRepository = (...parts: string[]): string => join(ROOT, ...parts);
