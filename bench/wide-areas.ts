// What reading the used columns of wide areas takes against reading them whole, in calls, cells and the model's seconds,
// as a Markdown table: npx tsx bench/wide-areas.ts
import { readWideArea } from '../src/sheets/read-wide-area';
import { MOST_SPARE, sharing } from '../src/sheets/spare-calls';
import { secondsOfReads } from './calls/cost-model';

const WIDTH = 60;
const MOST_FIELDS = 10;
const BESIDE = [8, 9, 10, 11, 12, 13];
const EVERY_TENTH = [0, 10, 20, 30, 40, 50];

type Reads = { readonly calls: number; readonly cells: number };

/** The calls and cells that an area takes when so many calls may be spared for it and these columns are used. */
function readsOf(rows: number, used: readonly number[] | undefined, spare: number): Reads {
  const reads = { calls: 0, cells: 0 };
  const block = (count: number, columns: number) => ({
    getValues: () => {
      reads.calls++;
      reads.cells += count * columns;
      return Array.from({ length: count }, () => []);
    },
  });
  const area = {
    ...block(rows, WIDTH),
    getRow: () => 1,
    getNumRows: () => rows,
    getNumColumns: () => WIDTH,
    getSheet: () => ({ getLastRow: () => rows }),
    offset: (_down: number, _right: number, count: number, columns: number) => block(count, columns),
  };
  const most = used === undefined ? WIDTH : MOST_FIELDS;
  readWideArea(area, { most, columnsIn: () => used, spare: sharing(spare) });
  return reads;
}

const cellsOf = ({ calls, cells }: Reads): string[] => [
  String(calls),
  cells.toLocaleString('en-US'),
  secondsOfReads(calls, cells).toFixed(1),
];

console.log(
  `| rows of ${String(WIDTH)} columns, 6 used | whole: reads | cells | seconds | in part: reads | cells | seconds |`,
);
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const [rows, used] of [
  [5000, BESIDE],
  [25_000, BESIDE],
  [25_000, EVERY_TENTH],
  [100_000, BESIDE],
  [100_000, EVERY_TENTH],
] as const) {
  const title = `${rows.toLocaleString('en-US')}, ${used === BESIDE ? 'those beside each other' : 'every tenth'}`;
  const figures = [...cellsOf(readsOf(rows, undefined, 0)), ...cellsOf(readsOf(rows, used, MOST_SPARE))];
  console.log(`| ${[title, ...figures].join(' | ')} |`);
}
