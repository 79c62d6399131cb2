import { believableBook } from '../../samples/believable';
import type { Cell, Sheet } from '../../samples/book';
import { columnLetters, columnNumber } from '../../src/model/a1';
import { TOP_ROWS } from '../../src/sheets/read-wide-area';
import type { AddOn } from './add-on';
import { openLightAddOn } from './light-add-on';
import { BUILD } from './with-funnel';

jest.setTimeout(120_000);

const { book } = believableBook(1);
const TOUCHES: Sheet = book.sheets['Activities'] ?? [];
const [HEADER = [], ...ROWS] = TOUCHES;

/** Where the columns of a wide export stand, zero-based, and how wide it is. */
const placeOf = (column: number): number => (column < 3 ? column + 4 : column + 50);
const PLACES = HEADER.map((_, column) => placeOf(column));
const WIDTH = 110;

/** The touches as a CRM exports all its fields, so many rows with some that must be told at the end. */
function touches(rows: number, isWide: boolean): Sheet {
  const many = Array.from({ length: rows }, (_, row) => ROWS[row % ROWS.length] ?? []);
  const problems: Cell[][] = [['Nobody Knows Them', 'one day', 'Website visit'], ['', '', 'Webinar'], [...HEADER]];
  const all = [HEADER, ...many, ...problems];
  return isWide ? widened(all) : all;
}

/** The columns of an export far apart, with others between them; a header may come again. */
function widened(sheet: Sheet): Cell[][] {
  const [header = []] = sheet;
  return sheet.map((cells, row) => {
    const isHeader = cells[0] === header[0];
    const wide = Array.from({ length: WIDTH }, (_, column): Cell => (isHeader ? `Spare ${String(column)}` : row));
    header.forEach((_, column) => (wide[placeOf(column)] = cells[column] ?? null));
    return wide;
  });
}

/** A cell of the wide touches as it is called where their columns stand close. */
const asClose = (cell: string): string =>
  cell.replace(/^[A-Z]+/, (letters) => columnLetters(Math.max(0, PLACES.indexOf(columnNumber(letters) - 1)) + 1));

async function opened(rows: number, isWide: boolean): Promise<AddOn> {
  const addOn = await openLightAddOn({ ...book, sheets: { ...book.sheets, Activities: touches(rows, isWide) } });
  addOn.ask('find', {});
  return addOn;
}

async function built(rows: number, isWide: boolean) {
  const addOn = await opened(rows, isWide);
  const [first, refresh, changed] = [{}, {}, { look_back_days: '30' }].map((settings) => {
    addOn.resetCalls();
    const { detail } = addOn.ask('build', { settings: { ...BUILD.settings, ...settings }, detail: true });
    const { calls, cellsRead } = addOn.calls();
    return { detail, cellsRead, calls: Object.values(calls).reduce((sum, count) => sum + count, 0) };
  });
  await addOn.close();
  if (first?.detail === undefined || refresh === undefined || changed === undefined)
    throw new Error('Nothing was built.');
  return { first, refresh, changed, detail: first.detail };
}

type Built = Awaited<ReturnType<typeof built>>;

const touchIssues = ({ detail }: Built): { cell: string; code: string }[] =>
  detail.issues.flatMap(({ table, cell, code }) => (table === 'activities' ? [{ cell, code }] : []));

describe('a wide and long export', () => {
  it('gives what its used columns alone give, with each problem at its cell, and is not read whole', async () => {
    const rows = 4000;
    const [close, wide] = [await built(rows, false), await built(rows, true)];
    expect([wide.detail.kpis, wide.detail.accounts]).toEqual([close.detail.kpis, close.detail.accounts]);
    const told = touchIssues(close);
    expect(told.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['not-a-date', 'repeated-header', 'row-incomplete']),
    );
    expect(touchIssues(wide).map(({ cell, code }) => ({ cell: asClose(cell), code }))).toEqual(told);
    const used = rows + PLACES.length * rows;
    expect(wide.refresh.cellsRead - close.refresh.cellsRead).toBeLessThan(TOP_ROWS * WIDTH + used);
    expect([close.refresh.calls, wide.refresh.calls]).toEqual([27, 29]);
    // A first build makes no call more for it, nor does one that writes other definitions.
    expect([close.changed.calls, wide.changed.calls]).toEqual([30, 30]);
    expect([close.first.calls, wide.first.calls]).toEqual([45, 45]);
  });

  it('is not read whole by a look before the first build', async () => {
    const rows = 4000;
    const addOn = await opened(rows, true);
    addOn.resetCalls();
    addOn.ask('state', {});
    expect(addOn.calls().cellsRead).toBeLessThan((rows * WIDTH) / 2);
    await addOn.close();
  });

  const many = (sheet: string, rows: number): Sheet => {
    const [header = [], ...some] = book.sheets[sheet] ?? [];
    return [header, ...Array.from({ length: rows }, (_, row) => some[row % some.length] ?? [])];
  };
  const withTotal = many('Activities', 3000);

  it.each<[string, string, Sheet]>([
    ['of costs, whose rows need nothing but a number', 'Spend', many('Spend', 3000)],
    [
      'with a row of totals',
      'Activities',
      [...withTotal.slice(0, 9), ['Grand total', null, null, 9], ...withTotal.slice(9)],
    ],
  ])('is read whole: %s', async (_title, name, sheet) => {
    const addOn = await openLightAddOn({ ...book, sheets: { ...book.sheets, [name]: widened(sheet) } });
    addOn.ask('find', {});
    addOn.resetCalls();
    addOn.ask('state', {});
    expect(addOn.calls().cellsRead).toBeGreaterThan(sheet.length * WIDTH);
    await addOn.close();
  });
});
