import { believableBook } from '../../samples/believable';
import type { Book } from '../../samples/book';
import { workedBook } from '../../samples/worked';
import { columnLetters } from '../../src/model/a1';
import { TABLE_IDS } from '../../src/model/table-id';
import { openAddOn } from '../sheets/add-on';
import type { AddOn } from '../sheets/add-on';
import { BUILD } from '../sheets/with-funnel';

const BOOKS: readonly (readonly [string, Book])[] = [
  ['the worked workbook', workedBook()],
  ['the believable sample', believableBook().book],
];

/** More columns than the accounts tab has. */
const ROOM = 400;

/** The call of a function on the named ranges of the sources, with the settings of the definitions tab. */
const call = (name: string): string =>
  `=${name}(${TABLE_IDS.map((table) => `ABM_data_${table}`).join(';')};'ABM Definitions'!A:Z)`;

/** What a cell of a sheet shows when a formula is typed into it. */
function spilled(addOn: AddOn, formula: string, rows: number): unknown[][] {
  addOn.type('Blank', 'A1', [[formula]]);
  expect(addOn.refusal('Blank', 'A1')).toBe('');
  return addOn.values('Blank', `A1:${columnLetters(ROOM)}${String(rows)}`);
}

/** The cells of a block as the sheet keeps them, days as their numbers. */
const plain = (cells: readonly (readonly unknown[])[]): unknown[][] =>
  cells.map((row) =>
    row.map((cell) => (Object.prototype.toString.call(cell) === '[object Date]' ? serial(cell) : cell)),
  );

const serial = (date: unknown): number => Number(date) / 86_400_000 + 25_569;

describe.each(BOOKS)('over %s', (_name, book) => {
  let addOn: AddOn;
  beforeAll(async () => {
    addOn = await openAddOn({ ...book, sheets: { ...book.sheets, Blank: [[]] } });
    addOn.insertColumns('Blank', 26, ROOM - 26);
    addOn.ask('find', {});
    addOn.ask('build', BUILD);
  });
  afterAll(async () => addOn.close());

  it('ABM_ACCOUNTS spills what the accounts tab holds below its headers, cell by cell', () => {
    const first = addOn.values('ABM Accounts', 'A1:A200').flat().map(String);
    const rows = first.findIndex((cell) => cell.startsWith('End of build')) - 2;
    expect(rows).toBeGreaterThan(10);
    const { columns = 0 } = addOn.sheets().find(({ name }) => name === 'ABM Accounts') ?? {};
    const area = `A3:${columnLetters(columns)}${String(rows + 2)}`;
    const tab = addOn
      .values('ABM Accounts', area)
      .map((row) => [...row, ...Array.from({ length: ROOM - columns }, () => '')]);
    expect(spilled(addOn, call('ABM_ACCOUNTS'), rows)).toEqual(plain(tab));
  });

  it('ABM_FUNNEL spills the funnel block of the funnel tab', () => {
    const block = addOn.values('ABM Funnel', 'A6:L12');
    const kept = (block[0] ?? []).flatMap((cell, column) => (cell === '' || cell === 'What counts' ? [] : [column]));
    const shown = block.map((row) => kept.map((column) => (row[column] === 'n/a' ? '' : row[column])));
    const given = spilled(addOn, call('ABM_FUNNEL'), 7).map((row) => row.slice(0, kept.length));
    expect(given).toEqual(shown);
    expect(given.map(([name]) => name)).toContain('2  Engaged');
  });

  it('asks the workbook for its time zone and nothing else', () => {
    addOn.resetCalls();
    addOn.run('ABM_FUNNEL', book.sheets['Accounts'], book.sheets['Activities']);
    expect(addOn.calls().calls).toEqual({ 'Spreadsheet.getSpreadsheetTimeZone': 1 });
  });
});
