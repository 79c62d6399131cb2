import { openAddOn } from './add-on';
import { chosenOf } from './chosen-of';

/** An export written day first, opened in a workbook of the United States. */
const BOOK = {
  locale: 'en_US',
  sheets: {
    Accounts: [['Account'], ['Acme'], ['Beta'], ['']],
    Deals: [
      ['Account', 'Stage', 'Created Date', 'Close Date', 'Amount'],
      ['Acme', 'Won', '03/04/2025', '05/06/2025', 1000],
      ['Beta', 'Won', '04/04/2025', '07/07/2025', 500],
      ['Beta', 'Open', '16/04/2025', '', 700],
      ['', 'Open', '20/04/2025', '', 70],
      ['', 'Open', '21/04/2025', '', 70],
      ['', 'Open', '22/04/2025', '', 70],
    ],
  },
};

describe('dates of which the sheet took the day for the month', () => {
  const PERIOD = { period_start: '2025-04-01', period_end: '2025-06-30', as_of: '2025-12-31' };

  test('come first in what Check tells, with their cells and what to do, without a bound that nobody knows', async () => {
    const addOn = await openAddOn(BOOK);
    addOn.ask('find', {});
    const [first] = addOn.ask('check', { settings: PERIOD }).tables;
    expect(first?.reasons.map(({ code, count }) => [code, count])).toEqual([
      ['date-turned', 1],
      ['date-turned', 1],
      ['no-account', 3],
    ]);
    expect(first?.reasons[1]).toMatchObject({
      effect: 'noted',
      text: '"2025-05-06" under Close Date may mean 2025-06-05: the file may be of another locale (1 cell).',
      fix: 'If so, set the locale in File, Settings, and import again.',
      cells: [{ cell: 'D2', received: '2025-05-06' }],
      bounds: [],
      moved: 0,
      rightly: false,
    });
    await addOn.close();
  });

  test('come first in the notes of a build, are questions of its health, and are told on the card', async () => {
    const addOn = await openAddOn(BOOK);
    const state = addOn.ask('find', {});
    const { notes, problems } = chosenOf(state, 'opportunities');
    expect(notes.filter((note) => note.includes('the file may be of another locale'))).toHaveLength(2);
    expect(problems).toBe(2);
    const built = addOn.ask('build', { settings: PERIOD, detail: true });
    const [, second, third] = built.notes;
    expect(second).toBe(
      'Opportunities: "2025-05-06" under Close Date may mean 2025-06-05: the file may be of another locale (1 cell). If so, set the locale in File, Settings, and import again.',
    );
    expect(third).not.toContain('may mean');
    expect(
      addOn
        .display('ABM Funnel', 'A1:Z5')
        .flat()
        .filter((text) => text.startsWith('Data health')),
    ).toEqual(['Data health: 3 of 8 rows left out, 2 cells may mean something else; the sidebar says why']);
    const { causes, questions } = built.detail?.health['opportunities'] ?? {};
    expect(causes?.map(({ code }) => code)).toContain('date-turned');
    expect(questions).toHaveLength(2);
    await addOn.close();
  });
});
