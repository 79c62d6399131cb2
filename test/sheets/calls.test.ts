import { believableBook } from '../../samples/believable';
import type { Cell, Sheet } from '../../samples/book';
import { ACCOUNTS_WIDTH } from '../../src/funnel/accounts-tab';
import { TABLE_IDS } from '../../src/model/table-id';
import { openAddOn, OUR_TABS } from './add-on';
import { BUILD } from './with-funnel';

/** A row in every table that a build must tell of: a cell that cannot be read, or a company that nobody knows. */
const PROBLEMS: Readonly<Record<string, readonly Cell[]>> = {
  Accounts: ['Oddly Scored', 'ACC-9999', null, null, null, null, null, null, null, 'rather high'],
  Activities: ['Nobody Knows Them', 'one day', 'Website visit'],
  Opportunities: ['OPP-9999', 'A deal', 'Nobody Knows Them', 'Open', 1000, 'one day'],
  Customers: ['Nobody Knows Them', 'one day', '2025-01-31', 12, 1000],
  Spend: ['one month', 'LinkedIn Ads', 'Advertising', 'a lot'],
  NPS: ['nine', '2024-02-01', 'Nobody Knows Them', 'kim@unknown.example'],
  Contacts: ['kim@unknown.example', 'Nobody Knows Them', null, null, 'one day'],
};

/** The sheets of the sample, each with a problem, and so many more accounts. */
function troubledSheets(sheets: Readonly<Record<string, Sheet>>, accounts: number): Record<string, Sheet> {
  const more = Array.from({ length: accounts }, (_, row) => [`Company ${String(row)}`, `X${String(row)}`]);
  return Object.fromEntries(
    Object.entries(sheets).map(([name, rows]) => {
      const problem = PROBLEMS[name];
      if (problem === undefined) throw new Error(`There is no problem for ${name}.`);
      return [name, [...rows, problem, ...(name === 'Accounts' ? more : [])]];
    }),
  );
}

/** Service calls by name, and cells read, of a first build, a refresh, and one with another setting, over so many times the accounts of the sample. */
async function callsOver(times: number): Promise<{ first: Counted; refresh: Counted; changed: Counted; list: number }> {
  const { book } = believableBook(1);
  const addOn = await openAddOn({ ...book, sheets: troubledSheets(book.sheets, (times - 1) * 60) });
  addOn.ask('find', {});
  const counted = (settings: Readonly<Record<string, string>> = {}): Counted => {
    addOn.resetCalls();
    const { detail } = addOn.ask('build', { settings: { ...BUILD.settings, ...settings }, detail: true });
    const { calls, cellsRead } = addOn.calls();
    const inCells = (detail?.issues ?? []).filter(({ cell }) => cell !== '').map(({ table }) => table);
    expect([...new Set(inCells)].sort()).toEqual([...TABLE_IDS].sort());
    return { calls, cellsRead };
  };
  const rows = addOn.sheets().find(({ name }) => name === 'Accounts')?.rows ?? NaN;
  const list = rows * (book.sheets['Accounts']?.[0]?.length ?? NaN);
  const calls = { first: counted(), refresh: counted(), changed: counted({ look_back_days: '30' }), list };
  expect(addOn.sheets().filter(({ name }) => OUR_TABS.includes(name))).toHaveLength(3);
  await addOn.close();
  return calls;
}

type Calls = Readonly<Record<string, number>>;

type Counted = { readonly calls: Calls; readonly cellsRead: number };

const total = (calls: Calls): number => Object.values(calls).reduce((sum, count) => sum + count, 0);

/** How many calls a build may make, whatever the number of rows. */
const MOST = { first: 45, refresh: 30 } as const;

describe('calls to the services', () => {
  it('stay within budget with a problem in every table, and are the same for 60 and for 6,000 accounts', async () => {
    const small = await callsOver(1);
    const large = await callsOver(100);
    const counts = [small.first, small.refresh, small.changed].map(({ calls }) => total(calls));
    const [first, refresh, changed] = counts;
    process.stdout.write(`service calls of a first build ${String(first)}/${String(MOST.first)}\n`);
    process.stdout.write(`service calls of a refresh ${String(refresh)}/${String(MOST.refresh)}\n`);
    process.stdout.write(`service calls with another setting ${String(changed)}/${String(MOST.refresh)}\n`);
    expect(first).toBeLessThanOrEqual(MOST.first);
    expect(Math.max(...counts.slice(1))).toBeLessThanOrEqual(MOST.refresh);
    expect([large.first.calls, large.refresh.calls, large.changed.calls]).toEqual([
      small.first.calls,
      small.refresh.calls,
      small.changed.calls,
    ]);
    // Every further cell of the list is read once.
    const more = large.list - small.list;
    expect(large.first.cellsRead - small.first.cellsRead).toBe(more);
    // A refresh looks for the end of the accounts tab in its first column, and for what was typed over in all of them.
    expect(large.refresh.cellsRead - small.refresh.cellsRead).toBe(more + 99 * 60 * (1 + ACCOUNTS_WIDTH));
  }, 120_000);
});
