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

/** What the accounts tab holds below its headers and above its tail, as wide as what spills. */
function accountsTab(addOn: AddOn): unknown[][] {
  const first = addOn.values('ABM Accounts', 'A1:A200').flat().map(String);
  const rows = first.findIndex((cell) => cell.startsWith('End of build')) - 2;
  const { columns = 0 } = addOn.sheets().find(({ name }) => name === 'ABM Accounts') ?? {};
  const tab = addOn.values('ABM Accounts', `A3:${columnLetters(columns)}${String(rows + 2)}`);
  return plain(tab.map((row) => [...row, ...Array.from({ length: ROOM - columns }, () => '')]));
}

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
    const tab = accountsTab(addOn);
    expect(tab.length).toBeGreaterThan(10);
    expect(spilled(addOn, call('ABM_ACCOUNTS'), tab.length)).toEqual(tab);
  });

  it('ABM_FUNNEL spills the funnel block of the funnel tab', () => {
    const block = addOn.values('ABM Funnel', 'A6:L12');
    const kept = (block[0] ?? []).flatMap((cell, column) => (cell === '' || cell === 'What counts' ? [] : [column]));
    const shown = block.map((row) => kept.map((column) => (row[column] === 'n/a' ? '' : row[column])));
    const given = spilled(addOn, call('ABM_FUNNEL'), 7).map((row) => row.slice(0, kept.length));
    expect(given).toEqual(shown);
    expect(given.map(([name]) => name)).toContain('2  Engaged');
  });

  it('asks the workbook for its time zone and what was decided, and nothing else', () => {
    addOn.resetCalls();
    addOn.run('ABM_FUNNEL', book.sheets['Accounts'], book.sheets['Activities']);
    expect(addOn.calls().calls).toEqual({
      ...{ 'Spreadsheet.getSpreadsheetTimeZone': 1, 'Properties.getProperty': 1 },
    });
  });
});

describe('over tables that a person put right', () => {
  const DEALS = [
    ['Account', 'Stage', 'Opened up', 'Close date', 'Amount', 'Type'],
    ['Acme', 'Closed Won', '2024-02-01', "'03/06/2024", "'1,500", 'New'],
    ['Beta', 'Closed Won', '2024-02-01', "'04/06/2024", "'2,500", 'New'],
    ['Beta', 'Open', '2024-03-01', '', '', 'New'],
  ];
  let addOn: AddOn;
  beforeAll(async () => {
    const sheets = { Accounts: [['Account'], ['Acme'], ['Beta']], Deals: DEALS, Blank: [[]] };
    addOn = await openAddOn({ sheets, locale: 'en_US' });
    addOn.insertColumns('Blank', 26, ROOM - 26);
    addOn.ask('use-range', { table: 'accounts', range: 'Accounts' });
    addOn.ask('use-range', { table: 'opportunities', range: 'Deals' });
    addOn.ask('map', { table: 'opportunities', field: 'created_date', column: 'C' });
    addOn.ask('answer', { table: 'opportunities', field: 'close_date', answer: 'day-first' });
    addOn.ask('answer', { table: 'opportunities', field: 'amount', answer: 'decimal-comma' });
    addOn.ask('build', BUILD);
  });
  afterAll(async () => addOn.close());

  it('a function reads them as the build does', () => {
    const tab = accountsTab(addOn);
    const formula = call('ABM_ACCOUNTS').replace(/ABM_data_(?!accounts|opportunities)\w+/g, '""');
    expect(tab.flat()).toEqual(expect.arrayContaining([1.5, 2.5]));
    expect(spilled(addOn, formula, tab.length)).toEqual(tab);
  });

  it('asks for the locale only where nothing in the table decides', () => {
    addOn.resetCalls();
    addOn.run(
      'ABM_FUNNEL',
      [['Account'], ['Acme']],
      '',
      DEALS.slice(0, 1).concat([['Acme', 'Won', '', '', '1,5', '']]),
    );
    addOn.run('ABM_FUNNEL', [
      ['Account', 'Intent score'],
      ['Acme', '1,500'],
    ]);
    expect(addOn.calls().calls['Spreadsheet.getSpreadsheetLocale']).toBe(1);
  });

  it('says so where what was decided cannot be read', () => {
    const properties = addOn.services.PropertiesService.getDocumentProperties();
    const kept = properties.getProperty('abm-funnel') ?? '';
    properties.setProperty('abm-funnel', '{"version":99}');
    addOn.type('Blank', 'A1', [['=ABM_FUNNEL(Accounts!A1:A3)']]);
    expect(addOn.refusal('Blank', 'A1')).toContain('built with a newer release');
    properties.setProperty('abm-funnel', kept);
  });
});
