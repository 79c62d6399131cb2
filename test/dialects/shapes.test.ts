import fc from 'fast-check';
import { believableBook } from '../../samples/believable';
import type { Cell, Sheet } from '../../samples/book';
import { gridOf, tableIn, tablesOf, YEAR } from '../support/core';
import type { Core } from '../support/core';
import { LAW } from '../support/laws';
import { fold, sayings } from './read-exports';
import { boundTeller } from '../../src/accounts/health/bounds';
import type { TableId } from '../../src/model/table-id';

const { book } = believableBook();
const settings = { ...YEAR, currency: 'USD' };

/** The believable workbook with another tab in the place of its own, folded. */
function withTab(id: TableId, sheet: Sheet): Core {
  return fold({ ...tablesOf(book), [id]: tableIn(id, gridOf(sheet)) }, settings);
}

/** Whether the rows of every table add up. */
function addUp({ built }: Core): boolean {
  return built.health.every(({ given, used, merged, leftOut }) => used + merged + leftOut === given && used >= 0);
}

/** Columns of a tab by their headings. */
function columnsOf([head = [], ...rows]: Sheet, ...names: readonly string[]): readonly (readonly Cell[])[] {
  const places = names.map((name) => head.findIndex((heading) => String(heading).toLowerCase() === name));
  return rows.map((row) => places.map((place) => row[place] ?? null));
}

const MONTHS = Array.from({ length: 12 }, (_, index) => `2024-${String(index + 1).padStart(2, '0')}`);

/** Costs as a budget sheet has them: a row for each channel and category, a column for each month. */
function acrossMonths(costs: readonly (readonly Cell[])[]): Sheet {
  const lines = new Map<string, { readonly names: readonly Cell[]; readonly months: Map<string, number> }>();
  for (const [date, channel, category, amount] of costs) {
    const line = JSON.stringify([channel, category]);
    const known = lines.get(line) ?? { names: [channel ?? null, category ?? null], months: new Map<string, number>() };
    const { months } = known;
    const month = String(date).slice(0, 7);
    if (amount !== null) months.set(month, (months.get(month) ?? 0) + Number(amount));
    lines.set(line, known);
  }
  const rows = [...lines.values()].map(({ names, months }): Cell[] => {
    return [...names, ...MONTHS.map((month) => months.get(month) ?? null)];
  });
  return [['Marketing spend'], [], ['Channel', 'Category', ...MONTHS], ...rows];
}

describe('what no column tells says what columns would say', () => {
  test('months across the columns', () => {
    const costs = columnsOf(book.sheets['Spend'] ?? [], 'month', 'channel', 'category', 'amount');
    const inYear = costs.filter(([date]) => MONTHS.includes(String(date).slice(0, 7)));
    const wide = withTab('spend', acrossMonths(inYear));
    const tall = withTab('spend', [
      ['Month', 'Channel', 'Category', 'Amount'],
      ...inYear.map(([date, ...rest]) => [String(date).slice(0, 7), ...rest]),
    ]);
    expect(sayings(wide)).toEqual(sayings(tall));
    expect([addUp(wide), addUp(tall)]).toEqual([true, true]);
  });

  test('any costs across any months, with blanks and words among them', () => {
    const cell = fc.oneof(fc.integer({ min: 0, max: 9000 }), fc.constant(null), fc.constantFrom('TBD', '-', '12k'));
    const sheet = fc.array(fc.array(cell, { minLength: 12, maxLength: 12 }), { minLength: 1, maxLength: 6 });
    const law = fc.property(sheet, (cells) => {
      if (cells.flat().every((one) => one === null || one === '-')) return;
      const wide = withTab('spend', [
        ['Channel', ...MONTHS],
        ...cells.map((row, index): Cell[] => [`Channel ${String(index)}`, ...row]),
      ]);
      const tall = withTab('spend', [
        ['Month', 'Channel', 'Amount'],
        ...cells.flatMap((row, index) =>
          row.flatMap((one, place): Cell[][] =>
            one === null || one === '-' ? [] : [[MONTHS[place] ?? '', `Channel ${String(index)}`, one]],
          ),
        ),
      ]);
      expect(sayings(wide)).toEqual(sayings(tall));
      expect(addUp(wide)).toBe(true);
      expect(wide.tables.spend?.given).toBe(cells.filter((row) => row.some((one) => one !== null)).length);
    });
    fc.assert(law, { ...LAW, numRuns: 30 });
  });

  test('headings of accounts above their deals', () => {
    const [head = [], ...rows] = book.sheets['Opportunities'] ?? [];
    const at = head.findIndex((heading) => /^account/i.test(String(heading)));
    const named = rows.filter((row) => row[at] !== null);
    const groups = new Map<Cell, (readonly Cell[])[]>();
    for (const row of named) groups.set(row[at] ?? null, [...(groups.get(row[at] ?? null) ?? []), row]);
    const ordered = [...groups.values()].flat();
    const without = (row: readonly Cell[]): Cell[] => row.filter((_cell, place) => place !== at);
    const grouped = withTab('opportunities', [
      without(head),
      ...[...groups].flatMap(([name, deals]): Cell[][] => [
        [`Account Name: ${String(name)} (${String(deals.length)} records)`],
        ...deals.map(without),
      ]),
    ]);
    expect(sayings(grouped)).toEqual(sayings(withTab('opportunities', [head, ...ordered])));
    expect([addUp(grouped), grouped.tables.opportunities?.leftOut.get('group-row')]).toEqual([true, groups.size]);
  });

  test('counts of touches across the columns, on the last day of the report', () => {
    const names = columnsOf(book.sheets['Accounts'] ?? [], 'account name').map(([name]) => String(name));
    const counts = names.map((name, index): Cell[] => [name, index % 7, index % 3 === 0 ? null : index % 5]);
    const wide = withTab('activities', [
      ['Report period: April 1, 2024 - June 30, 2024'],
      ['Company Name', 'Engagement Level', 'Impressions', 'Clicks'],
      ...counts.map(([name = null, shown = null, clicks = null]): Cell[] => [name, 'Low', shown, clicks]),
    ]);
    const tall = withTab('activities', [
      ['Company Name', 'Date', 'Type', 'Quantity'],
      ...counts.flatMap(([name = null, ...both]) =>
        both.flatMap((count, place): Cell[][] =>
          count === null ? [] : [[name, '2024-06-30', place === 0 ? 'Ad impression' : 'Ad click', count]],
        ),
      ),
    ]);
    expect(sayings(wide)).toEqual(sayings(tall));
    expect([addUp(wide), wide.tables.activities?.given]).toEqual([true, names.length]);
  });
});

describe('a report that the period cuts', () => {
  const campaigns: Sheet = [
    ['Campaign report'],
    ['December 1, 2023 - January 31, 2024'],
    ['Campaign', 'Currency code', 'Cost', 'Clicks', 'Impr.'],
    ['Brand', 'USD', 620, 1, 1],
  ];

  test('counts by the share of its days, and says so with what it could move', () => {
    const { built, table } = withTab('spend', campaigns);
    const cut = built.issues().filter(({ code }) => code === 'cost-cut');
    expect(table.totals.spend).toBeCloseTo(310, 9);
    expect(cut.map(({ at, count }) => [at.kind === 'cell' ? at.a1 : '', count])).toEqual([['A2', 1]]);
    expect(built.health.find((one) => one.table === 'spend')?.noted.get('cost-cut')).toBe(1);
  });

  test('bounds what it could move by the whole of it', () => {
    const core = withTab('spend', campaigns);
    const { built, table, tables } = core;
    const [cause] = built.health.flatMap(({ causes }) => causes.filter(({ code }) => code === 'cost-cut'));
    if (cause === undefined || tables.spend === undefined) throw new Error('Nothing is cut.');
    const bounds = boundTeller(table, { ...core, currency: 'USD' })(cause, tables.spend);
    const { now = NaN, low = NaN, high = NaN } = bounds.find(({ kpi }) => kpi.id === 'cost_per_won') ?? {};
    // Half of it counts: none and all of it lie between.
    expect(now).toBeGreaterThan(0);
    expect(low).toBeLessThanOrEqual(0);
    expect(high).toBeGreaterThanOrEqual(2 * now);
  });

  test('says nothing where it lies in the period', () => {
    const inside = withTab('spend', [['x'], ['January 1, 2024 - January 31, 2024'], ...campaigns.slice(2)]);
    expect(inside.built.issues().some(({ code }) => code === 'cost-cut')).toBe(false);
    expect(inside.table.totals.spend).toBeCloseTo(620, 9);
  });

  test('counts touches by its last day, and says so', () => {
    const { built } = withTab('activities', [
      ['December 1, 2023 - January 31, 2024'],
      ['Company Name', 'Engagement Level', 'Impressions', 'Clicks'],
      ['Anybody', 'Low', 5, 1],
    ]);
    expect(
      built
        .issues()
        .filter(({ code }) => code === 'touch-cut')
        .map(({ count }) => count),
    ).toEqual([2]);
  });
});
