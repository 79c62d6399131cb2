import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { inRepository } from '../../tools/paths';

/** Milliseconds of the processor that one cold start took, by step. */
export interface ColdStart {
  readonly reading: number;
  readonly loading: number;
  /** The first call of a small custom function. */
  readonly calling: number;
  /** The first check of a request of the sidebar, which is refused. */
  readonly answering: number;
}

/** What a cell waits for, beside Google's own time. */
export const untilResult = ({ reading, loading, calling }: ColdStart): number => reading + loading + calling;

function startCold(path: string): ColdStart {
  const child = inRepository('bench', 'cold-start', 'child.cjs');
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- what the child prints
  const told: { readonly times: ColdStart; readonly result: unknown; readonly answer: unknown } = JSON.parse(
    execFileSync(process.execPath, [child, path], { encoding: 'utf8' }),
  );
  if (typeof told.result !== 'number' || told.answer !== 'string') throw new Error(`${path} gives no answers.`);
  return told.times;
}

/** Starts each script once in every round, in an order that rotates, each in a fresh process without a cache of code. */
export function coldStarts<Name extends string>(
  scripts: Readonly<Record<Name, string>>,
  names: readonly Name[],
  rounds: number,
): ReadonlyMap<Name, readonly ColdStart[]> {
  const folder = inRepository('.cache', 'bench');
  mkdirSync(folder, { recursive: true });
  const files = names.map((name, index) => {
    const path = `${folder}/cold-${String(process.pid)}-${String(index)}.js`;
    writeFileSync(path, scripts[name]);
    const starts: ColdStart[] = [];
    return { path, starts, name };
  });
  for (let round = 0; round < rounds; round++) {
    for (const index of files.keys()) {
      const file = files[(index + round) % files.length];
      file?.starts.push(startCold(file.path));
    }
  }
  return new Map(files.map(({ name, starts }) => [name, starts]));
}
