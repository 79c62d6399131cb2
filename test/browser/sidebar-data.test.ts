import { FIRST_RUN, FOUND, SELECTION_TROUBLE } from './sidebar-answers';
import { button, card, gives, refuses, sidebarPages, waitForFocus, waitForStatus } from './sidebar-page';
import { EMPTY_SOURCES } from './sidebar-sources';

const open = sidebarPages();

describe('choosing data', () => {
  it('finds it with one press, says so, and leaves the keyboard at the cards', async () => {
    const { page, asked } = await open({ state: [gives(FIRST_RUN)], find: [gives(FOUND)] });
    await button(page, 'Find my data').click();
    await waitForStatus(page, '3 tables found. Please look them over.');
    expect(await card(page, 'Accounts').innerText()).toContain(
      '64 rows with account, website, target account, tier and owner',
    );
    await waitForFocus(page, 'Your data');
    expect(await asked()).toEqual([
      { protocol: 1, verb: 'state' },
      { protocol: 1, verb: 'find' },
    ]);
  });

  it('takes the selection for the table of the card', async () => {
    const { page, asked } = await open({ state: [gives(FIRST_RUN)], 'use-selection': [gives(FOUND)] });
    await button(page, 'Use selection for Opportunities').click();
    await waitForStatus(page, 'Opportunities: 403 rows read.');
    expect((await asked()).at(-1)).toEqual({ protocol: 1, verb: 'use-selection', table: 'opportunities' });
    await waitForFocus(page, 'Change the range of Opportunities');
  });

  it('shows each column with its header and letters', async () => {
    const { page } = await open({ state: [gives(FOUND)] });
    await card(page, 'Opportunities').getByText('403 rows').click();
    const list = card(page, 'Opportunities').getByRole('combobox', { name: 'Column for Amount of Opportunities' });
    expect(await list.inputValue()).toBe('G');
    expect(await list.getByRole('option').nth(5).innerText()).toBe('G: Amount (converted)');
  });

  it('says where, what and what to do in the card whose selection was refused', async () => {
    const { page } = await open({ state: [gives(FOUND)], 'use-selection': [refuses(SELECTION_TROUBLE)] });
    await button(page, 'Use selection for Activities').click();
    const alert = card(page, 'Activities').getByRole('alert');
    expect((await alert.innerText()).split(/\n+/)).toEqual([
      'The selection could not be used',
      'Touches!C5',
      'The selection is one cell, “web visit”.',
      'What to do',
      'Mark the whole table with its header row, then press Use selection again.',
      'The range chosen before stays in use. To let go of it, press Forget.',
    ]);
  });

  it('warns of cells that another table is read from, too, and builds all the same', async () => {
    const warning =
      'Some of these cells are used as NPS answers, too. If that is not meant, choose others here or there.';
    const sources = FOUND.sources.map((one) => (one.table === 'accounts' ? { ...one, warnings: [warning] } : one));
    const { page } = await open({ state: [gives({ ...FOUND, sources })] });
    await card(page, 'Accounts').getByText(warning).waitFor();
    expect(await card(page, 'Accounts').getAttribute('class')).toBe('card care');
    await waitForStatus(page, 'Ready to build.');
    expect(await page.getByText(warning).count()).toBe(1);
  });

  it('lets go of a range and keeps the keyboard in the card', async () => {
    const { page, asked } = await open({
      state: [gives(FOUND)],
      forget: [gives({ ...FOUND, sources: EMPTY_SOURCES })],
    });
    await button(page, 'Forget the range of Activities').click();
    await waitForStatus(page, 'Activities: range forgotten, cells untouched.');
    expect((await asked()).at(-1)).toEqual({ protocol: 1, verb: 'forget', table: 'activities' });
    await waitForFocus(page, 'Type a range for Activities');
  });
});

describe('when the script cannot be reached', () => {
  it('says so and reads the workbook on a second try', async () => {
    const { page } = await open({
      state: [{ failure: 'NetworkError: Connection failure due to HTTP 0' }, gives(FOUND)],
    });
    const trouble = page.getByRole('region', { name: 'The workbook could not be read' });
    expect(await trouble.innerText()).toContain('Google Sheets did not answer.');
    await button(page, 'Try again').click();
    await card(page, 'Accounts').waitFor();
    expect(await trouble.count()).toBe(0);
  });

  it('asks to be opened anew after an update of the add-on', async () => {
    const { page, told } = await open({ state: [{ ok: true }] });
    await page.getByText('Close the sidebar and open it again from the menu Extensions, ABM Funnel.').waitFor();
    await button(page, 'Close the sidebar').click();
    expect(await told()).toEqual(['close']);
  });
});
