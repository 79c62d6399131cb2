// The rows of an export between the lines that reports put around them.
import type { Dice } from '../believable/dice';
import type { Cell } from '../book';
import { kindOf } from './clean';
import type { TableName } from './clean';
import type { Column, Dialect, Layout, PlantedCode } from './dialect';
import type { Draft } from './plant';

/** A row of the table, spelt. */
export type Spelt = { readonly draft: Draft; readonly cells: readonly Cell[] };

/** A line of the sheet, and what it is. */
export type Laid = {
  readonly cells: readonly Cell[];
  readonly standsFor?: number;
  /** Why it is to be left out, and the one-based column at which that is told. */
  readonly code?: PlantedCode;
  readonly column: number;
  /** How many lines above it that stands, where it is told at the heading of its group. */
  readonly above?: number;
  /** One-based columns of cells that count as blank and are named. */
  readonly unreadable: readonly number[];
};

type Every = NonNullable<Layout['every']>;

/** What of a line without its fields decides whether it is a row at all. */
const FIRST_NEEDED: Readonly<Record<TableName, string>> = {
  ...{ Accounts: 'account_name', Activities: 'date', Opportunities: 'account', Customers: 'account' },
  ...{ Spend: 'amount', NPS: 'score', Contacts: 'email' },
};

/** All lines of the sheet, from the first title to the last line of the foot. */
export function layOut(dialect: Dialect, columns: readonly Column[], rows: readonly Spelt[], dice: Dice): Laid[] {
  const { headings } = dialect.layout ?? {};
  const place = columns.findIndex(({ field }) => headings !== undefined && field === headings.field);
  if (headings === undefined || place < 0)
    return laidOut(dialect, columns, rows, (desk, headers) => body(dialect, desk, headers, rows, dice));
  const printed = columns.filter((_column, index) => index !== place);
  return laidOut(dialect, printed, rows, (desk) => headed(headings, place, desk, rows));
}

/** All lines of the sheet around those of its rows. */
function laidOut(
  dialect: Dialect,
  columns: readonly Column[],
  rows: readonly Spelt[],
  bodyOf: (desk: Desk, headers: readonly string[]) => readonly Laid[],
): Laid[] {
  const { layout = {} } = dialect;
  const { indent = 0, above = [], second, foot = [], totals } = layout;
  const desk = deskOf(dialect, columns, indent);
  const headers = columns.map(({ header }) => header);
  const lines = [
    ...above.map((cells) => desk.plain(cells)),
    desk.plain(indented(headers, indent)),
    ...(second === undefined ? [] : [desk.out(headers.map(second), 'second-header')]),
    ...bodyOf(desk, headers),
    ...(totals?.(rows.length).map((label) => desk.total(label, rows)) ?? []),
    ...(foot.length === 0 ? [] : [desk.plain([])]),
    ...foot.map((text) => desk.out([text], 'footer')),
  ];
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  return lines.map((line) => ({ ...line, cells: [...line.cells, ...blanks(width - line.cells.length)] }));
}

type Desk = {
  readonly plain: (cells: readonly Cell[]) => Laid;
  readonly row: (row: Spelt) => Laid;
  /** A line that is none of the rows, told at its first cell. */
  readonly out: (cells: readonly Cell[], code: PlantedCode) => Laid;
  readonly total: (label: string, rows: readonly Spelt[]) => Laid;
  /** A line that says nothing that counts; undefined where the export has no columns of its own. */
  readonly note: () => Laid | undefined;
};

const blanks = (count: number): Cell[] => Array.from({ length: count }, () => null);
const indented = (cells: readonly Cell[], indent: number): Cell[] => [...blanks(indent), ...cells];

function deskOf({ table, style }: Dialect, columns: readonly Column[], indent: number): Desk {
  const columnOf = (id: string): number => columns.findIndex(({ field }) => field === id) + 1 + indent;
  const plain = (cells: readonly Cell[]): Laid => ({ cells, column: 1, unreadable: [] });
  const out = (cells: readonly Cell[], code: PlantedCode): Laid => {
    const laid = indented(cells, indent);
    return { cells: laid, code, column: laid.findIndex((cell) => cell !== null && cell !== '') + 1, unreadable: [] };
  };
  return {
    plain,
    out,
    row: ({ draft, cells }) => ({
      cells: indented(cells, indent),
      ...(draft.standsFor === undefined ? {} : { standsFor: draft.standsFor }),
      ...(draft.planted === undefined ? {} : { code: draft.planted.code }),
      column: columnOf(draft.planted?.field ?? ''),
      unreadable: Object.keys(draft.written ?? {}).map(columnOf),
    }),
    total: (label, rows) => {
      const sums = columns.map(({ field }, index): Cell => {
        if (index === 0) return label;
        if (field === undefined || kindOf(table, field) !== 'money') return null;
        return style.money(sumOf(rows, field), '');
      });
      return out(sums, 'total-row');
    },
    note: () => {
      const free = columns.flatMap(({ field }, index) => (field === undefined ? [index] : []));
      if (free.length < 2) return undefined;
      const cells = columns.map((_column, index) => (free.includes(index) ? 'see notes' : null));
      return { ...out(cells, 'row-incomplete'), column: columnOf(FIRST_NEEDED[table]) };
    },
  };
}

function sumOf(rows: readonly Spelt[], field: string): number {
  return rows.reduce((sum, { draft }) => sum + Number(draft.facts[field] ?? 0), 0);
}

function body(dialect: Dialect, desk: Desk, headers: readonly string[], rows: readonly Spelt[], dice: Dice): Laid[] {
  const { groupBy, again, airy, every } = dialect.layout ?? {};
  if (groupBy !== undefined && headers[0] === headerOf(dialect, groupBy)) return groups(groupBy, desk, rows);
  const lines = rows.map((row) => {
    const note = dice.percent(3) ? desk.note() : undefined;
    const gap = airy === true && dice.percent(10) ? [desk.plain([])] : [];
    return [...gap, desk.row(row), ...(note === undefined ? [] : [note])];
  });
  const half = rows.length >> 1;
  if (again === true && half > 0) lines.splice(half, 0, [desk.out(headers, 'repeated-header')]);
  if (every !== undefined) withTotals(lines, every, desk, rows);
  return lines.flat();
}

/** The header of the column that carries a field. */
function headerOf({ columns }: Dialect, id: string): string | undefined {
  return columns.find(({ field }) => field === id)?.header;
}

/** Puts a total behind every so many rows. */
function withTotals(lines: Laid[][], { rows: step, label }: Every, desk: Desk, rows: readonly Spelt[]): void {
  for (let end = step; end <= rows.length; end += step) {
    lines[end - 1]?.push(desk.total(label(end / step), rows.slice(end - step, end)));
  }
}

/** Rows under headings, which tell what no column does: `Account Name: Acme (2 records)`, or `Acme`. */
function headed(
  { field, label }: NonNullable<Layout['headings']>,
  place: number,
  desk: Desk,
  rows: readonly Spelt[],
): Laid[] {
  return partsBy(field, rows).flatMap((part) => {
    const name = String(part[0]?.cells[place] ?? '-').trim();
    const said = name === '' ? '-' : name;
    const records = part.length === 1 ? '1 record' : `${String(part.length)} records`;
    const heading = desk.out([label === '' ? said : `${label}: ${said} (${records})`], 'group-row');
    return [
      heading,
      ...part.map(({ draft, cells }, index) => {
        const row = desk.row({ draft, cells: cells.filter((_cell, column) => column !== place) });
        return draft.planted?.field === field ? { ...row, above: index + 1, column: heading.column } : row;
      }),
    ];
  });
}

/** Rows in groups of those that say the same in a field. */
function partsBy(field: string, rows: readonly Spelt[]): readonly (readonly Spelt[])[] {
  const parts = new Map<Cell, Spelt[]>();
  for (const row of rows) {
    const value = row.draft.facts[field] ?? null;
    parts.set(value, [...(parts.get(value) ?? []), row]);
  }
  return [...parts.values()];
}

/** Rows under the first of their group, whose value alone is written; each group ends with its subtotal and count. */
function groups(field: string, desk: Desk, rows: readonly Spelt[]): Laid[] {
  return partsBy(field, rows).flatMap((part) => [
    ...part.map((row, index) => desk.row(index === 0 ? row : { ...row, cells: [null, ...row.cells.slice(1)] })),
    desk.total('Subtotal', part),
    desk.out(['Count', part.length], 'total-row'),
  ]);
}
