// One size in a process of its own: run.mjs <activities> <rounds> <folder of peers>. Prints rows of a Markdown table.
import { memoryUsage } from 'node:process';
import { cellsIn, dataOf } from './data';
import type { Data } from './data';
import { difference } from './job';
import { installedPeers } from './peers';
import { bareLoop, oneLookUp } from './plain-loops';
import { sharedNumbers, wholeJob } from './product';
import type { Whole } from './product';
import { collectGarbage, interleaved, quantile, ratios } from './rounds';
import type { Candidate, Times } from './rounds';

const BARE = 'bare loop over every cell';
const LOOK_UP = 'one look-up per row';
const PRODUCT = 'product, whole job';

/** What the product keeps of a job beside its cells, in millions of bytes. */
function keptBy(data: Data): number {
  const used = (): number => {
    // Twice: the memory of numbers in arrays is given back while the next one begins.
    globalThis.gc?.();
    globalThis.gc?.();
    const { heapUsed, external } = memoryUsage();
    return heapUsed + external;
  };
  const before = used();
  const whole = wholeJob(data, 'none');
  const kept = (used() - before) / 1e6;
  return whole.table.size === 0 ? NaN : kept;
}

async function candidates(data: Data, peers: string): Promise<readonly Candidate[]> {
  const listed = data.accounts.length - 1;
  const expected = sharedNumbers(wholeJob(data, 'none'), listed);
  const agrees = (numbers: readonly number[], name: string): void => {
    const wrong = difference(expected, numbers);
    if (wrong !== '') throw new Error(`${name}: ${wrong}`);
  };
  const product = (name: string, compare: 'none' | 'previous'): Candidate => ({
    name,
    run: () => wholeJob(data, compare),
    check: (whole) => {
      if (isWhole(whole)) agrees(sharedNumbers(whole, listed), name);
      else throw new Error(`${name} gave nothing`);
    },
  });
  const others = (await installedPeers(peers)).map(({ name, run, parts }): Candidate => ({
    name,
    run: () => run(data),
    check: (numbers) => {
      agrees(Array.isArray(numbers) ? numbers.map(Number) : [], name);
    },
    parts,
  }));
  return [
    { name: BARE, run: () => bareLoop(data) },
    { name: LOOK_UP, run: () => oneLookUp(data) },
    product(PRODUCT, 'none'),
    product('product, with the period before', 'previous'),
    ...others,
  ];
}

function isWhole(value: unknown): value is Whole {
  return typeof value === 'object' && value !== null && 'kpis' in value;
}

function rowsOf(times: Times, activities: number): readonly string[] {
  const shown = (values: readonly number[]): string => quantile(values, 0.5).toPrecision(3);
  return [...times].map(([name, all]) => {
    const cells = [
      activities.toLocaleString('en-US'),
      name,
      Number(shown(all)).toLocaleString('en-US'),
      ...[BARE, LOOK_UP, PRODUCT].map((base) => Number(shown(ratios(times, name, base))).toLocaleString('en-US')),
    ];
    return `| ${cells.join(' | ')} |`;
  });
}

const [activities = 10_000, rounds = 9] = process.argv.slice(2).map(Number);
const data = dataOf(activities);
const kept = keptBy(data);
/** Rounds in which the engine compiles a job of many functions: a long job is over half of that in its first. */
const warmUp = activities > 200_000 ? 1 : 5;
const times = await interleaved(await candidates(data, process.argv[4] ?? ''), rounds, collectGarbage, warmUp);
for (const row of rowsOf(times, activities)) console.log(row);
console.error(
  `${activities.toLocaleString('en-US')} touches, ${cellsIn(data).toLocaleString('en-US')} cells, ${String(rounds)} rounds, ` +
    `${kept.toFixed(0)} MB kept beside the cells`,
);
