// An export in which one row stands for several of the clean table, and the key to it.
import { a1Of } from '../../src/model/a1';
import type { Cell, Sheet } from '../book';
import type { Across } from './across';
import type { Clean, Facts } from './clean';
import type { Column, Dialect, Export } from './dialect';
import { spellCell } from './spell';
import type { Ink } from './spell';

/** Clean rows that differ only in what stands side by side. */
type Line = { readonly facts: Facts; readonly values: Map<string, number> };

/** What an export across is made of. */
type Plan = {
  readonly across: Across;
  readonly dialect: Dialect;
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
  readonly ink: Ink;
};

type Written = Pick<Export, 'sheet' | 'clean' | 'planted' | 'across' | 'answers'>;

/**
 * A clean table in a dialect that sets months or counts side by side.
 *
 * One row holds nothing beside its name, and one adds the others up.
 */
export function writeAcross(across: Across, dialect: Dialect, clean: Clean, ink: Ink): Written {
  const columns = dialect.columns.filter(({ field }) => field === undefined || clean.columns.has(field));
  const plan: Plan = { across, dialect, columns, lines: linesOf(across, columns, clean), ink };
  const { lines } = plan;
  const beside = across.columnsFor([...new Set(lines.flatMap(({ values }) => [...values.keys()]))], ink.dice);
  const valuesOf = ({ values }: Line): Cell[] => {
    return beside.map(({ key }) => valueText(key === undefined ? sum(values.values()) : values.get(key), plan));
  };
  const rows = lines.map((line) => [...names(line.facts, plan), ...valuesOf(line)]);
  const empty = [...names({}, plan), ...beside.map(() => ink.dice.pick(ink.style.nothing))];
  const all: Line = { facts: {}, values: totalsOf(lines) };
  const total = ['Total', ...columns.slice(1).map(() => null), ...valuesOf(all)];
  const above = dialect.layout?.above ?? [];
  const first = above.length + 2;
  const width = columns.length + beside.length;
  const sheet = [...above, [...columns, ...beside].map(({ header }) => header), ...rows, empty, total];
  return {
    sheet: sheet.map((cells) => [...cells, ...Array.from({ length: width - cells.length }, () => null)]),
    clean: cleanSheet(plan, clean),
    planted: [
      { a1: a1Of(first + rows.length, columns.length + 1), code: 'row-incomplete' },
      { a1: a1Of(first + rows.length + 1, 1), code: 'total-row' },
    ],
    across: lines.flatMap(({ values }, index) => Array.from(values, () => first + index)),
    answers: new Map([[across.field, ink.style.decimals]]),
  };
}

function linesOf({ keyOf, amountOf }: Across, columns: readonly Column[], { rows }: Clean): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const facts of rows) {
    const key = keyOf(facts);
    if (key === undefined) continue;
    const id = JSON.stringify(columns.map(({ field = '' }) => facts[field] ?? null));
    const line = lines.get(id) ?? { facts, values: new Map<string, number>() };
    line.values.set(key, (line.values.get(key) ?? 0) + amountOf(facts));
    lines.set(id, line);
  }
  return [...lines.values()];
}

function names(facts: Facts, { dialect, columns, ink }: Plan): Cell[] {
  return columns.map((column) => spellCell(column, facts, dialect.table, ink));
}

function valueText(value: number | undefined, { across, ink: { dice, style } }: Plan): Cell {
  if (value === undefined) return dice.pick(style.nothing);
  return across.written === 'money' ? style.money(value, '') : style.number(value);
}

function sum(values: Iterable<number>): number {
  return [...values].reduce((total, value) => total + value, 0);
}

function totalsOf(lines: readonly Line[]): Map<string, number> {
  const totals = new Map<string, number>();
  for (const { values } of lines) {
    for (const [key, value] of values) totals.set(key, (totals.get(key) ?? 0) + value);
  }
  return totals;
}

/** The clean table with a row for each line and column that has a cell. */
function cleanSheet({ across, columns, lines }: Plan, clean: Clean): Sheet {
  const kept = columns.flatMap(({ field = '' }) => (clean.columns.has(field) ? [field] : []));
  const head = kept.map((field) => clean.sheet[0]?.[clean.columns.get(field) ?? 0] ?? null);
  const rows = lines.flatMap(({ facts, values }) =>
    Array.from(values, ([key, value]): Cell[] => [
      ...kept.map((field) => facts[field] ?? null),
      ...[across.labelOf(key), value],
    ]),
  );
  return [[...head, ...across.headings], ...rows];
}
