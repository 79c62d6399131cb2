// What a funnel sheet usually holds: helper columns beside the touches and deals, SUMIFS and MINIFS per account,
// COUNTIFS per tier. A smaller job than the product's: no people, no answers, no days between dates.
import type { Cells, Data } from '../core/data';
import { COUNTS, JOB, KINDS, TIERS } from '../core/job';

/** Cells of a sheet; a text that begins with `=` is a formula. */
export type FormulaSheet = readonly (readonly (string | number)[])[];

/** Sheets by name; the answer stands on `Sum`. */
export type FormulaBook = Readonly<Record<'Kinds' | 'Act' | 'Deals' | 'Acc' | 'Sum', FormulaSheet>>;

const SHEET_EPOCH = 25_569;
const serial = (cell: unknown): number | '' =>
  cell instanceof Date ? cell.getTime() / JOB.msPerDay + SHEET_EPOCH : '';
const [FROM, TO] = [JOB.from, JOB.to].map((instant) => instant / JOB.msPerDay + SHEET_EPOCH);
const text = (cell: unknown): string => (typeof cell === 'string' ? cell : '');

/** The columns of the answer, of those of the job. */
const TOLD = ['accounts', 'engaged', 'points', 'open', 'won', 'won_worth'] as const;

/** No tier stands as a stroke: COUNTIFS cannot ask for a blank. */
const tierOf = (cell: unknown): string => (cell === '' ? '-' : text(cell));

function keyOf(cell: string): string {
  return `=SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(LOWER(TRIM(${cell})),"https://",""),"www.",""),"/pricing","")`;
}

const under = (cells: Cells, row: (cells: readonly unknown[], line: number) => (string | number)[]): FormulaSheet => [
  ['heading'],
  ...cells.slice(1).map((cell, index) => row(cell, index + 2)),
];

/** The tables of the core's bench with the formulas that people write. */
export function formulaBook(data: Data): FormulaBook {
  const columnOf = (sheet: string, cells: Cells) => (letter: string) =>
    `${sheet}!$${letter}$2:$${letter}$${String(cells.length)}`;
  const [act, deal, acc] = [
    columnOf('Act', data.activities),
    columnOf('Deals', data.opportunities),
    columnOf('Acc', data.accounts),
  ];
  const within = (column: string): string => `${column},">=${String(FROM)}",${column},"<=${String(TO)}"`;
  const known = `${deal('B')},"<=${String(TO)}"`;
  return {
    Kinds: KINDS.map(({ word, points }) => [word, points]),
    Act: under(data.activities, ([day, raw, kind], line) => [
      ...[serial(day), text(raw), text(kind), keyOf(`B${String(line)}`)],
      `=VLOOKUP(C${String(line)},Kinds!$A$1:$B$${String(KINDS.length)},2,FALSE())`,
    ]),
    Deals: under(data.opportunities, ([, raw, created, closed, stage, worth], line) => [
      ...[text(raw), serial(created), serial(closed), text(stage), Number(worth), keyOf(`A${String(line)}`)],
    ]),
    Acc: under(data.accounts, ([, domain, tier], line) => {
      const key = `A${String(line)}`;
      const won = `${deal('F')},${key},${deal('D')},"Closed Won",${within(deal('C'))},${known}`;
      return [
        ...[text(domain), tierOf(tier), `=SUMIFS(${act('E')},${act('D')},${key},${within(act('A'))})`],
        `=COUNTIFS(${deal('F')},${key},${known},${deal('D')},"Open")+COUNTIFS(${deal('F')},${key},${known},${deal('C')},">${String(TO)}")`,
        ...[`=COUNTIFS(${won})`, `=SUMIFS(${deal('E')},${won})`],
      ];
    }),
    Sum: TIERS.map(tierOf).map((tier) => [
      `=COUNTIFS(${acc('B')},"${tier}")`,
      `=COUNTIFS(${acc('B')},"${tier}",${acc('C')},">=${String(JOB.threshold)}")`,
      ...['C', 'D', 'E', 'F'].map((letter) => `=SUMIFS(${acc(letter)},${acc('B')},"${tier}")`),
    ]),
  };
}

/** The same numbers out of those of the job. */
export function toldOf(numbers: readonly number[]): readonly (readonly number[])[] {
  return TIERS.map((_, tier) => TOLD.map((name) => numbers[tier * COUNTS.length + COUNTS.indexOf(name)] ?? NaN));
}
