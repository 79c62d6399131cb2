// Whether something built is still what its sources say, by content and not by clock.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRepository } from './paths';

function filesBelow(path: string): string[] {
  const absolute = inRepository(path);
  if (!existsSync(absolute)) return [];
  if (statSync(absolute).isFile()) return [path];
  return readdirSync(absolute)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

/** One hash over the names and contents of all files at or below these paths of the repository. */
export function fingerprint(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesBelow)) {
    hash.update(`${path}\0`);
    hash.update(readFileSync(inRepository(path)));
  }
  return hash.digest('hex');
}

const stampPath = (name: string): string => inRepository('.cache', 'stamps', name);

/** True when `rememberBuilt` was last told the same fingerprint and all outputs still exist. */
export function isBuilt(name: string, print: string, outputs: readonly string[]): boolean {
  const stamp = stampPath(name);
  if (!existsSync(stamp) || !outputs.every((output) => existsSync(inRepository(output)))) return false;
  return readFileSync(stamp, 'utf8') === print;
}

/** Keeps the fingerprint of what has just been built. */
export function rememberBuilt(name: string, print: string): void {
  const stamp = stampPath(name);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, print);
}
