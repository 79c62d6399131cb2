import type { TableId } from '../../src/model/table-id';
import type { SourceState, WorkbookState } from '../../src/protocol/answers';
import { openAddOn } from './add-on';
import type { AddOn } from './add-on';

const DEALS = [
  ['Account Name', 'Stage', 'Angelegt', 'Wert', 'Close Date'],
  ['Acme', 'Closed Won', '2024-01-05', 'EUR 100', "'03/04/2024"],
  ['Beta', 'Closed Lost', '2024-02-05', 'EUR 70', "'05/06/2024"],
  ['Gamma', 'Open', '2024-03-05', 'EUR 30', null],
];

const BOOK = {
  sheets: { Deals: DEALS, Companies: [['Company'], ['Acme'], ['Beta'], ['Gamma']] },
};

const KEY = 'abm-funnel';

const chosenOf = ({ sources }: WorkbookState, table: TableId): NonNullable<SourceState['chosen']> => {
  const source = sources.find((one) => one.table === table);
  if (source?.chosen === undefined) throw new Error(`${table} is not chosen.`);
  return source.chosen;
};

const troubleOf = ({ sources }: WorkbookState, table: TableId): string | undefined =>
  sources.find((one) => one.table === table)?.trouble?.what;

describe('the columns of a table', () => {
  let addOn: AddOn;
  beforeEach(async () => {
    addOn = await openAddOn(BOOK);
    addOn.ask('use-range', { table: 'opportunities', range: 'Deals' });
  });
  afterEach(async () => addOn.close());

  const state = (): WorkbookState => addOn.ask('state', {});
  const columns = (from: WorkbookState): Record<string, string> =>
    Object.fromEntries(chosenOf(from, 'opportunities').columns.map(({ id, column }) => [id, column]));
  const properties = (): GoogleAppsScript.Properties.Properties =>
    addOn.services.PropertiesService.getDocumentProperties();

  it('are proposed by their cells where they are needed, and not used before a person says so', () => {
    expect(troubleOf(state(), 'opportunities')).toBe(
      'Opportunities needs a column for Created date; column C may be one (its cells are dates).',
    );
    const { proposed } = chosenOf(state(), 'opportunities');
    expect(
      proposed.map(({ id, column, samples, confidence, reason }) => [id, column, samples, confidence, reason]),
    ).toEqual([
      ['created_date', 'C', ['2024-01-05', '2024-02-05', '2024-03-05'], 'likely', 'its cells are dates'],
      ['amount', 'D', ['EUR 100', 'EUR 70', 'EUR 30'], 'likely', 'its cells are amounts of money'],
    ]);
  });

  it('are what a person says, wherever they move, until that is undone', () => {
    const mapped = addOn.ask('map', { table: 'opportunities', field: 'created_date', column: 'C' });
    expect(columns(mapped)).toEqual({ account: 'A', stage: 'B', created_date: 'C', close_date: 'E' });
    expect(troubleOf(mapped, 'opportunities')).toBeUndefined();
    addOn.insertColumns('Deals', 1, 1);
    expect(columns(state())).toEqual({ account: 'A', stage: 'C', created_date: 'D', close_date: 'F' });
    expect(columns(addOn.ask('map', { table: 'opportunities', field: 'close_date', column: 'none' }))).toEqual({
      ...{ account: 'A', stage: 'C', created_date: 'D' },
    });
    expect(columns(addOn.ask('map', { table: 'opportunities', field: 'close_date', column: 'found' }))).toEqual({
      ...{ account: 'A', stage: 'C', created_date: 'D', close_date: 'F' },
    });
  });

  it('are never two fields: the later choice takes the column', () => {
    addOn.ask('map', { table: 'opportunities', field: 'created_date', column: 'C' });
    const mapped = addOn.ask('map', { table: 'opportunities', field: 'created_date', column: 'E' });
    expect(columns(mapped)).toEqual({ account: 'A', stage: 'B', created_date: 'E' });
    expect(columns(addOn.ask('map', { table: 'opportunities', field: 'close_date', column: 'E' }))).toEqual({
      ...{ account: 'A', stage: 'B', close_date: 'E' },
    });
  });

  it('are forgotten with the range', () => {
    addOn.ask('map', { table: 'opportunities', field: 'created_date', column: 'C' });
    expect(properties().getProperty(KEY)).toContain('created_date');
    addOn.ask('forget', { table: 'opportunities' });
    expect(properties().getProperty(KEY)).not.toContain('created_date');
  });

  it('are kept by a build, without a word of any cell', () => {
    addOn.ask('use-range', { table: 'accounts', range: 'Companies' });
    addOn.ask('map', { table: 'opportunities', field: 'created_date', column: 'C' });
    addOn.ask('map', { table: 'opportunities', field: 'amount', column: 'D' });
    addOn.ask('build', { settings: {} });
    expect(columns(state())).toMatchObject({ created_date: 'C', amount: 'D' });
    expect(properties().getProperty(KEY)).not.toMatch(/angelegt|wert/i);
  });

  it.each([
    ['a column beyond the range', { field: 'amount', column: 'ZZZ' }, 'DATA'],
    ['a field that is none', { field: 'colour', column: 'A' }, 'VERSION'],
    ['a column that is none', { field: 'amount', column: 'a1' }, 'VERSION'],
  ])('do not take %s', (_what, more, code) => {
    expect(addOn.trouble('map', { table: 'opportunities', ...more })).toMatchObject({ code, changed: 'no' });
  });

  it.each<[string, unknown]>([
    ['no list', 'all'],
    ['entries of another shape', [{ table: 'opportunities', columns: 7 }]],
    ['a table that is none', [{ table: '__proto__', headers: 'x', columns: {}, answers: {} }]],
    ['an answer that is none', [{ table: 'spend', headers: 'x', columns: {}, answers: { date: 'guess' } }]],
  ])('are as found when what is stored is %s', (_what, choices) => {
    addOn.ask('map', { table: 'opportunities', field: 'created_date', column: 'C' });
    const record: unknown = JSON.parse(properties().getProperty(KEY) ?? '');
    properties().setProperty(KEY, JSON.stringify({ ...Object(record), choices }));
    addOn.endRun();
    expect(troubleOf(state(), 'opportunities')).toContain('needs a column for Created date');
    addOn.ask('map', { table: 'opportunities', field: 'created_date', column: 'C' });
    expect(columns(state())).toMatchObject({ created_date: 'C' });
  });
});

describe('a column that can be read in two ways', () => {
  it('asks, and the answer is kept and undone', async () => {
    const texts = ["'03/04/2024", "'16/10/2024", "'10/16/2024", "'03/04/2024"];
    const rows = texts.map((text, index) => [`Company ${String(index)}`, 'Open', '2024-01-05', text]);
    const head = ['Account', 'Stage', 'Created Date', 'Close Date'];
    const addOn = await openAddOn({ sheets: { Deals: [head, ...rows] } });
    const asked = addOn.ask('use-range', { table: 'opportunities', range: 'Deals' });
    expect(chosenOf(asked, 'opportunities').questions).toEqual([
      {
        ...{ id: 'close_date', field: 'Close date', column: 'D', received: '03/04/2024', cells: 2 },
        readings: [
          { answer: 'day-first', words: '2024-04-03 (day first)' },
          { answer: 'month-first', words: '2024-03-04 (month first)' },
        ],
      },
    ]);
    const answered = addOn.ask('answer', { table: 'opportunities', field: 'close_date', answer: 'month-first' });
    expect(chosenOf(answered, 'opportunities')).toMatchObject({ questions: [], problems: 0 });
    expect(chosenOf(answered, 'opportunities').columns.at(-1)?.answer).toBe('read with the month first');
    const undone = addOn.ask('answer', { table: 'opportunities', field: 'close_date', answer: 'asked' });
    expect(undone).toEqual(asked);
    await addOn.close();
  });
});

describe('what was decided from outside a column', () => {
  const CARD = 'change it on the card of the table';
  const asked = (id: string, column: string, cells: number) => {
    const field = id === 'close_date' ? 'Close date' : 'Created date';
    return { id, field, column, received: '03/04/2024', cells };
  };
  const readings = [
    { answer: 'day-first', words: '2024-04-03 (day first)' },
    { answer: 'month-first', words: '2024-03-04 (month first)' },
  ];

  it.each([
    ['en_US', 'month-first', '2024-03-04'],
    ['en_GB', 'day-first', '2024-04-03'],
  ])('by the locale %s can be answered otherwise, and undone', async (locale, taken, day) => {
    const addOn = await openAddOn({ ...BOOK, locale });
    addOn.ask('use-range', { table: 'opportunities', range: 'Deals' });
    const mapped = addOn.ask('map', { table: 'opportunities', field: 'created_date', column: 'C' });
    const note = `Deals, cell E2: "03/04/2024" under Close Date is read as ${day}, by the locale (2 cells).`;
    const { questions, assumed, problems, notes } = chosenOf(mapped, 'opportunities');
    expect({ questions, assumed, problems }).toEqual({
      ...{ questions: [], problems: 0 },
      assumed: [
        {
          ...{ ...asked('close_date', 'E', 2), readings, taken, by: 'locale' },
          note: `${note} If not, ${CARD}, or the locale in File, Settings.`,
        },
      ],
    });
    expect(notes).toContain(assumed?.[0]?.note);
    const other = taken === 'day-first' ? 'month-first' : 'day-first';
    const answered = addOn.ask('answer', { table: 'opportunities', field: 'close_date', answer: other });
    expect(chosenOf(answered, 'opportunities').assumed).toBeUndefined();
    expect(addOn.ask('answer', { table: 'opportunities', field: 'close_date', answer: 'asked' })).toEqual(mapped);
    await addOn.close();
  });

  it('by other columns can be answered otherwise', async () => {
    const head = ['Account', 'Stage', 'Created Date', 'Close Date'];
    const row = ['Acme', 'Open', "'03/04/2024", "'16/10/2024"];
    const addOn = await openAddOn({ sheets: { Deals: [head, row] }, locale: 'en_US' });
    const state = addOn.ask('use-range', { table: 'opportunities', range: 'Deals' });
    expect(chosenOf(state, 'opportunities').assumed).toMatchObject([
      { ...asked('created_date', 'C', 1), readings, taken: 'day-first', by: 'columns' },
    ]);
    const answered = addOn.ask('answer', { table: 'opportunities', field: 'created_date', answer: 'month-first' });
    expect(chosenOf(answered, 'opportunities').assumed).toBeUndefined();
    await addOn.close();
  });
});

describe('the locale of the workbook', () => {
  const localeCalls = (addOn: AddOn): number => addOn.calls().calls['Spreadsheet.getSpreadsheetLocale'] ?? 0;

  it('is asked once where columns need it, and is said', async () => {
    const addOn = await openAddOn({ ...BOOK, locale: 'en_GB' });
    addOn.ask('use-range', { table: 'opportunities', range: 'Deals' });
    addOn.ask('map', { table: 'opportunities', field: 'created_date', column: 'C' });
    addOn.resetCalls();
    const { notes, questions } = chosenOf(addOn.ask('state', {}), 'opportunities');
    expect(localeCalls(addOn)).toBe(1);
    expect(questions).toEqual([]);
    expect(notes[0]).toContain('"03/04/2024" under Close Date is read as 2024-04-03, by the locale (2 cells).');
    await addOn.close();
  });

  it('is not asked where every cell decides by itself', async () => {
    const addOn = await openAddOn({ ...BOOK, sheets: { Companies: BOOK.sheets.Companies } });
    addOn.ask('use-range', { table: 'accounts', range: 'Companies' });
    addOn.resetCalls();
    addOn.ask('state', {});
    expect(localeCalls(addOn)).toBe(0);
    await addOn.close();
  });
});
