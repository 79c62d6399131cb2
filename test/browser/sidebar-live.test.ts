import { BUILD, BUILT_BEFORE, FOUND } from './sidebar-answers';
import { gives, refuses, sidebarPages, waitForStatus } from './sidebar-page';
import type { Trouble } from '../../src/protocol/answers';

const open = sidebarPages();

const OBSTACLE: Trouble = {
  code: 'LIVE',
  where: '',
  what: 'Your ranges hold 612,000 cells.',
  fix: 'Keep the snapshot and refresh it.',
  changed: 'no',
};

const SNAPSHOT = { ...BUILT_BEFORE, live: { on: false } };
const LIVE = { ...BUILT_BEFORE, live: { on: true } };

describe('live accounts', () => {
  it('are not offered before the first build', async () => {
    const { page } = await open({ state: [gives(FOUND)] });
    await waitForStatus(page, 'Ready to build.');
    expect(await page.getByRole('switch').count()).toBe(0);
  });

  it('are switched on and off with the keyboard, and say what each means', async () => {
    const { page, asked } = await open({
      state: [gives(SNAPSHOT), gives(LIVE), gives(SNAPSHOT)],
      live: [gives({ ...BUILD, first: false })],
    });
    const control = page.getByRole('switch', { name: 'Follow the data by itself' });
    await page.getByText(/^Switched off, the accounts tab holds values.* Switched on, one formula/).waitFor();
    expect(await control.getAttribute('aria-checked')).toBe('false');
    await control.press('Space');
    await waitForStatus(page, 'The accounts tab is live.');
    expect(await control.getAttribute('aria-checked')).toBe('true');
    await control.press('Enter');
    await waitForStatus(page, 'The accounts tab holds values.');
    expect(await control.getAttribute('aria-checked')).toBe('false');
    const switched = (await asked()).filter(({ verb }) => verb === 'live');
    expect(switched.map(({ on }) => on)).toEqual([true, false]);
  });

  it('cannot be switched on where something stands in the way, and say what', async () => {
    const { page, asked } = await open({ state: [gives({ ...SNAPSHOT, live: { on: false, trouble: OBSTACLE } })] });
    await page.getByText('Your ranges hold 612,000 cells. Keep the snapshot and refresh it.').waitFor();
    await page.getByRole('switch').click({ force: true });
    expect((await asked()).map(({ verb }) => verb)).toEqual(['state']);
  });

  it('stay as they were when the server refuses', async () => {
    const { page } = await open({ state: [gives(SNAPSHOT)], live: [refuses(OBSTACLE)] });
    const control = page.getByRole('switch');
    await control.press('Space');
    await page.getByRole('heading', { name: 'The accounts tab was not changed over' }).waitFor();
    expect(await control.getAttribute('aria-checked')).toBe('false');
  });
});
