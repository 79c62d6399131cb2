import { openAddOn } from './add-on';
import type { AddOn } from './add-on';
import { BOOK } from './ambiguous-deals';
import { chosenOf } from './chosen-of';

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
