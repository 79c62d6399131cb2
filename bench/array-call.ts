// One call of a custom function with a column against one call per row, as a Markdown table:
//   npx tsx bench/array-call.ts [rounds]
import { setFlagsFromString } from 'node:v8';
import { createContext, Script } from 'node:vm';
import { FUNCTIONS } from '../src/functions/registry';
import { WHOLE_CARDS } from '../src/live/registry';
import { buildCode } from '../tools/build/code';
import { interleaved, quantile, ratios, type Times } from './core/rounds';

const ROUNDS = Number(process.argv[2] ?? 15);
const ROWS = 1000;
const LISTED = 5000;

/** Google's own time for each call, about, in milliseconds (public figure, see docs/performance.md). */
const CALL = 500;

// Each call of a cell finds the script unread.
setFlagsFromString('--no-compilation-cache');
const { script } = await buildCode([...FUNCTIONS, ...WHOLE_CARDS]);

/** What a cell gets: the script is loaded for this call alone. */
function call(name: string, args: readonly unknown[]): unknown {
  const realm = createContext({ args });
  new Script(script).runInContext(realm);
  return new Script(`${name}(...args)`).runInContext(realm);
}

const column = <Value>(rows: number, cell: (row: number) => Value): Value[][] =>
  Array.from({ length: rows }, (_, row) => [cell(row)]);

const names = column(LISTED, (row) => `Company ${String(row)} Ltd`);
const domains = column(LISTED, (row) => `company-${String(row)}.com`);

/** The arguments for all rows, and for one of them. */
const CALLS = {
  ABM_WINRATE: {
    all: [column(ROWS, (row) => row), column(ROWS, () => ROWS)],
    one: (row: number): unknown[] => [row, ROWS],
  },
  ABM_MATCH: {
    all: [column(ROWS, (row) => `https://www.company-${String(row * 5)}.com/about`), names, domains],
    one: (row: number): unknown[] => [`https://www.company-${String(row * 5)}.com/about`, names, domains],
  },
} as const;

const median = (times: Times, name: string): number => quantile(times.get(name) ?? [], 0.5);
const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);

console.log(
  `| function, ${String(ROWS)} rows | one call, ms | one row, ms | all rows one by one, s | × one call | with Google, s | × |`,
);
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const [name, { all, one }] of Object.entries(CALLS)) {
  const whole = call(name, all);
  let row = 0;
  const times = await interleaved(
    [
      { name: 'all', run: () => call(name, all) },
      {
        name: 'one',
        run: () => call(name, one((row = (row + 67) % ROWS))),
        check: (value) => {
          const wanted: unknown = Array.isArray(whole) ? whole[row] : undefined;
          if (!Array.isArray(wanted) || wanted[0] !== value) throw new Error(`${name}: row ${String(row)} differs.`);
        },
      },
    ],
    ROUNDS,
    () => undefined,
  );
  const [together, single] = [median(times, 'all'), median(times, 'one')];
  const ratio = quantile(ratios(times, 'one', 'all'), 0.5) * ROWS;
  const google = (ROWS * (CALL + single)) / (CALL + together);
  const cells = [together.toFixed(1), single.toFixed(1), seconds(single * ROWS), ratio.toFixed(0)];
  console.log(`| ${[name, ...cells, seconds(ROWS * (CALL + single)), google.toFixed(0)].join(' | ')} |`);
}
