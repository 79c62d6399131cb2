import { existsSync, readFileSync, mkdirSync, writeFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { fingerprint } from '../fingerprint';
import { ROOT, inRepository } from '../paths';
import { bundleTests } from './bundle-tests';
import type { Room } from './rooms';

/** What decides how mutants fare, beside the code and its tests. */
const RUNS_THEM = [
  ...['bundle-tests', 'circus-runner', 'register', 'steps', 'wording'].map((name) => `tools/mutation/${name}.ts`),
  'package-lock.json',
];

/** What tests reach, and the engine in memory that they load. */
const NEEDED = [
  ...['src', 'sidebar', 'samples', 'test', 'tools', 'workbench', '.cache/workbench'].map((folder) => `${folder}/**`),
  'package.json',
];

/** A change of the code, and whether a test noticed. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  /** The code as it stands, and what stood there instead. */
  readonly before: string;
  readonly after: string;
  readonly fate: 'noticed' | 'survived' | 'untested';
}

const FATES: Partial<Record<MutantResult['status'], Mutant['fate']>> = {
  Killed: 'noticed',
  Timeout: 'noticed',
  Survived: 'survived',
  NoCoverage: 'untested',
};

function filesBelow(path: string): string[] {
  if (!statSync(inRepository(path)).isDirectory()) return [path];
  return readdirSync(inRepository(path))
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

function pick(paths: readonly string[], ending: string): string[] {
  const within = (file: string, path: string): boolean => file === path || file.startsWith(`${path}/`);
  const out = paths.filter((path) => path.startsWith('!')).map((path) => path.slice(1));
  const stale = out.find((path) => !existsSync(inRepository(path)));
  if (stale !== undefined) throw new Error(`${stale} is taken out of a room, but does not exist.`);
  const files = paths.filter((path) => !path.startsWith('!')).flatMap(filesBelow);
  return files.filter((file) => file.endsWith(ending) && !out.some((path) => within(file, path)));
}

/** The code between two places of a file; lines and columns as Stryker counts them, from 1. */
function codeAt({ fileName, location: { start, end } }: MutantResult): string {
  const lines = readFileSync(fileName, 'utf8').split('\n');
  const part = lines.slice(start.line - 1, end.line);
  const last = part.length - 1;
  part[last] = (part[last] ?? '').slice(0, end.column - 1);
  part[0] = (part[0] ?? '').slice(start.column - 1);
  return part.join('\n');
}

function toMutant(result: MutantResult): Mutant | undefined {
  const fate = FATES[result.status];
  if (fate === undefined) return undefined;
  const { fileName, location, replacement: after } = result;
  const file = relative(ROOT, fileName).replaceAll('\\', '/');
  return { file, line: location.start.line, before: codeAt(result), after, fate };
}

interface Kept {
  readonly print: string;
  readonly mutants: readonly Mutant[];
}

function isKept(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null && 'print' in value && 'mutants' in value;
}

function keptOf(path: string): Kept | undefined {
  const value: unknown = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
  return isKept(value) ? value : undefined;
}

async function runStryker(name: string, mutate: readonly string[], tests: readonly string[]): Promise<Mutant[]> {
  const options = {
    mutate: [...mutate],
    room: { tests },
    testRunner: 'circus',
    plugins: ['circus-runner.ts', 'wording.ts'].map((name) => inRepository('tools/mutation', name)),
    ignorers: ['wording'],
    testRunnerNodeArgs: ['--import', 'tsx'],
    checkerNodeArgs: ['--import', 'tsx'],
    coverageAnalysis: 'perTest' as const,
    concurrency: 1,
    // Steps tell what runs on without end; a clock would tell how busy the machine is.
    timeoutMS: 600_000,
    timeoutFactor: 4,
    ignorePatterns: ['**', ...NEEDED.map((path) => `!${path}`)],
    tempDirName: `.cache/stryker/${name}`,
    reporters: ['progress-append-only'],
    warnings: false,
    allowConsoleColors: false,
  };
  const results = await new Stryker(options).runMutationTest();
  return results.flatMap((result) => toMutant(result) ?? []);
}

/**
 * The mutants of a room. A room of which no file has changed, nor any that its tests reach, is not run again.
 *
 * @param anew - Whether to run it all the same.
 */
export async function mutateRoom({ name, mutate, tests, reads = [] }: Room, anew: boolean): Promise<readonly Mutant[]> {
  const [sources, testFiles] = [pick(mutate, '.ts'), pick(tests, '.test.ts')];
  const { reach } = await bundleTests(ROOT, testFiles);
  const reached = [...new Set([...sources, ...[...reach.values()].flatMap((files) => [...files])])].sort();
  const print = fingerprint([...reached, ...reads, ...RUNS_THEM]);
  const path = inRepository('.cache/mutation', `${name}.json`);
  const kept = keptOf(path);
  if (!anew && kept?.print === print) return kept.mutants;
  const mutants = await runStryker(name, sources, testFiles);
  mkdirSync(inRepository('.cache/mutation'), { recursive: true });
  writeFileSync(path, JSON.stringify({ print, mutants } satisfies Kept, undefined, 1));
  return mutants;
}
