import { formulaCell, numberCell, textCell } from '../../funnel/sheet-cell';
import type { SheetCell } from '../../funnel/sheet-cell';
import { dressed, paddedRow } from '../../funnel/tab';
import type { Look, Tab } from '../../funnel/tab';
import { EXPLAIN_WORDS } from '../../messages/explain-words';
import { boxA1 } from '../../model/a1';
import type { ListedAccount } from '../../protocol/account-lists';
import type { Explanation, WordColumn } from '../../protocol/answers';

/** A column of a list: its heading, its width in pixels, and what an account has in it. */
type Column = {
  readonly heading: string;
  readonly pixels: number;
  readonly cellOf: (listed: ListedAccount) => SheetCell;
  /** How its cells look, the sum above them too. */
  readonly look?: Look;
};

const { headings } = EXPLAIN_WORDS;

const BOLD: Look = { bold: true };

/** What is listed, in a few words: `Deals won`, `Not counted`. */
export function listName({ parts }: Explanation, list: number): string {
  return parts[list]?.label ?? EXPLAIN_WORDS.notCounted;
}

/** A list as a tab of its own; above the accounts stands what they are, and the sum of what they add. */
export function listTab(explanation: Explanation, list: number, listed: readonly ListedAccount[]): Tab {
  const amount = amountColumn(explanation, list, listed);
  const columns = [...wordColumns(explanation, listed), ...amount];
  const head = headOf(explanation, list, listed.length).map((text, row) => [
    dressed(textCell(text), row === 0 ? BOLD : undefined),
  ]);
  const frozenRows = head.length + amount.length + 1;
  const sums = amount.map(({ look }) => sumRow(columns.length, frozenRows + 1, listed.length, look));
  const titles = columns.map(({ heading, look }) => dressed(textCell(heading), { ...look, ...BOLD }));
  const body = listed.map((one) => columns.map(({ cellOf, look }) => dressed(cellOf(one), look)));
  return {
    rows: [...head, ...sums, titles, ...body].map((row) => paddedRow(row, columns.length)),
    owned: columns.length,
    widths: columns.map(({ pixels }, from) => ({ from, count: 1, pixels })),
    frozenRows,
    frozenColumns: 0,
    hiddenColumns: [],
    grows: true,
  };
}

/** The lines above a list. */
function headOf(explanation: Explanation, list: number, accounts: number): readonly string[] {
  const { name, column, definition, sum, frame, build, builtAt } = explanation;
  return [
    EXPLAIN_WORDS.listTitle(name, listName(explanation, list), EXPLAIN_WORDS.counted(accounts)),
    column,
    sum,
    definition,
    EXPLAIN_WORDS.buildLine(frame, build, builtAt),
  ].filter((text) => text !== '');
}

/** Who the accounts are, and why they do not count where they do not; columns without a word are left out. */
function wordColumns(explanation: Explanation, listed: readonly ListedAccount[]): readonly Column[] {
  const { names, stages, tiers, owners } = explanation;
  const from = ({ words, of }: WordColumn, heading: string, pixels: number): readonly Column[] =>
    words.every((word) => word === '')
      ? []
      : [{ heading, pixels, cellOf: ({ account }) => textCell(words[of[account] ?? -1] ?? '') }];
  const why: Column = { heading: headings.why, pixels: 320, cellOf: (one) => textCell(one.why) };
  return [
    { heading: headings.account, pixels: 220, cellOf: ({ account }) => textCell(names[account] ?? '') },
    ...from(stages, headings.stage, 120),
    ...from(tiers, headings.tier, 90),
    ...from(owners, headings.owner, 140),
    ...(listed.some((one) => one.why !== '') ? [why] : []),
  ];
}

/** What each account adds; none where each counts as one. */
function amountColumn({ parts }: Explanation, list: number, listed: readonly ListedAccount[]): readonly Column[] {
  const part = parts[list];
  if (part === undefined || part.counts) return [];
  const isWhole = listed.every(({ amount }) => Number.isInteger(amount));
  const look: Look = { format: isWhole ? '#,##0' : '#,##0.00', align: 'right' };
  return [{ heading: part.label, pixels: 140, cellOf: ({ amount }) => numberCell(amount), look }];
}

/** The amounts added up by the sheet itself, over the last column. */
function sumRow(column: number, row: number, rows: number, look: Look = {}): Tab['rows'][number] {
  const sum = formulaCell(`SUM(${boxA1({ row, column, rows, columns: 1 })})`);
  return [...paddedRow([dressed(textCell(headings.sum))], column - 1), dressed(sum, { ...look, ...BOLD })];
}
