import type { MappedColumn, SourceState, WorkbookState } from '../../src/protocol/answers';
import { FOUND } from './sidebar-answers';
import { card, gives, sidebarPages, tabTo, violations, waitForStatus } from './sidebar-page';

const open = sidebarPages();

const HEADERS = [
  { column: 'A', header: 'Account Name' },
  { column: 'B', header: 'Angelegt' },
  { column: 'C', header: 'Wert' },
  { column: 'D', header: '' },
];

/** A workbook in which one table was understood as told. */
const withDeals = (more: Partial<NonNullable<SourceState['chosen']>>): WorkbookState => ({
  ...FOUND,
  sources: FOUND.sources.map((source) =>
    source.table === 'opportunities' && source.chosen !== undefined
      ? { ...source, chosen: { ...source.chosen, ...more } }
      : source,
  ),
});

const ACCOUNT: MappedColumn = {
  ...{ id: 'account', field: 'Account', header: 'Account Name', column: 'A', samples: ['Acme', 'Beta GmbH'] },
  ...{ confidence: 'sure', reason: 'by its header', byPerson: false },
};

const DEALS = withDeals({
  columns: [ACCOUNT],
  proposed: [
    {
      ...{ id: 'created_date', field: 'Created date', header: 'Angelegt', column: 'B', samples: ['2024-01-05'] },
      ...{ confidence: 'likely', reason: 'its cells are dates', byPerson: false },
    },
  ],
  missing: [{ id: 'amount', field: 'Amount' }],
  headers: HEADERS,
  questions: [
    {
      ...{ id: 'close_date', field: 'Close date', column: 'F', received: '03/04/2025', cells: 12 },
      readings: [
        { answer: 'day-first', words: '2025-04-03 (day first)' },
        { answer: 'month-first', words: '2025-03-04 (month first)' },
      ],
    },
  ],
});

describe('the columns of a table', () => {
  it('show their first cells, and another one can be chosen by keyboard', async () => {
    const { page, asked } = await open({ state: [gives(DEALS)], map: [gives(DEALS)] });
    const deals = card(page, 'Opportunities');
    await deals.getByText('403 rows').click();
    expect(await deals.getByText('Acme · Beta GmbH').isVisible()).toBe(true);
    const list = deals.getByRole('combobox', { name: 'Column for Account of Opportunities' });
    expect(await list.getByRole('option').allInnerTexts()).toEqual([
      'No column',
      'A: Account Name',
      'B: Angelegt',
      'C: Wert',
      'D, no header',
    ]);
    await tabTo(page, 'Column for Account of Opportunities');
    await page.keyboard.press('ArrowDown');
    await waitForStatus(page, 'Opportunities: 403 rows read.');
    expect((await asked()).at(-1)).toEqual({
      ...{ protocol: 1, verb: 'map', table: 'opportunities', field: 'account', column: 'B' },
    });
    expect(await violations(page)).toEqual([]);
  });

  it('are given to a field that has none, and taken back from one that a person chose', async () => {
    const corrected = withDeals({ columns: [{ ...ACCOUNT, byPerson: true }], missing: [], headers: HEADERS });
    const { page, asked } = await open({ state: [gives(DEALS)], map: [gives(corrected)] });
    const deals = card(page, 'Opportunities');
    await deals.getByText('403 rows').click();
    await deals.getByText('1 column was not found').click();
    await deals.getByRole('combobox', { name: 'Column for Amount of Opportunities' }).selectOption('C');
    await deals.getByRole('combobox', { name: 'Column for Account of Opportunities' }).selectOption('As it was found');
    expect((await asked()).slice(-2)).toEqual([
      { protocol: 1, verb: 'map', table: 'opportunities', field: 'amount', column: 'C' },
      { protocol: 1, verb: 'map', table: 'opportunities', field: 'account', column: 'found' },
    ]);
  });

  it('that only look like a field wait for a person', async () => {
    const { page, asked } = await open({ state: [gives(DEALS)], map: [gives(DEALS)] });
    const deals = card(page, 'Opportunities');
    expect(await deals.innerText()).toContain('Column B may be Created date: its cells are dates. It is not used yet.');
    await deals.getByRole('button', { name: 'Use column B for Created date' }).click();
    expect((await asked()).at(-1)).toMatchObject({ verb: 'map', field: 'created_date', column: 'B' });
  });

  it('that can be read in two ways ask with two buttons, and the answer can be undone', async () => {
    const answered = withDeals({ columns: [{ ...ACCOUNT, answer: 'read with the day first' }] });
    const { page, asked } = await open({ state: [gives(DEALS)], answer: [gives(answered)] });
    const deals = card(page, 'Opportunities');
    const question = deals.getByRole('group', { name: 'How to read Close date' });
    expect(await question.innerText()).toContain(
      '“03/04/2025” in column F can be read in two ways. 12 cells are left out until you say which.',
    );
    await question.getByRole('button', { name: '2025-04-03 (day first)' }).press('Enter');
    await waitForStatus(page, 'Opportunities: 403 rows read.');
    await deals.getByText('403 rows').click();
    await deals.getByRole('button', { name: 'Undo how Account is read' }).click();
    expect((await asked()).slice(-2)).toEqual([
      { protocol: 1, verb: 'answer', table: 'opportunities', field: 'close_date', answer: 'day-first' },
      { protocol: 1, verb: 'answer', table: 'opportunities', field: 'account', answer: 'asked' },
    ]);
  });
});
