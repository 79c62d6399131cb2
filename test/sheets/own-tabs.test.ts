import { workedBook } from '../../samples/worked';
import { openAddOn } from './add-on';
import { BUILD } from './with-funnel';

describe('the tabs of the add-on', () => {
  it('are no sources, and are found by no search', async () => {
    const addOn = await openAddOn(workedBook());
    addOn.ask('find', {});
    addOn.ask('build', BUILD);
    addOn.select('ABM Accounts', 'A2:F9');
    expect(addOn.trouble('use-selection', { table: 'accounts' })).toMatchObject({
      code: 'DATA',
      where: 'ABM Accounts',
    });
    addOn.ask('forget', { table: 'accounts' });
    addOn.deleteSheet('Accounts');
    const { sources } = addOn.ask('find', {});
    expect(sources.find(({ table }) => table === 'accounts')?.chosen).toBeUndefined();
    await addOn.close();
  });

  it('come to the front on request', async () => {
    const addOn = await openAddOn(workedBook());
    expect(addOn.trouble('show', { tab: 'funnel' })).toMatchObject({ code: 'DATA', changed: 'no' });
    addOn.ask('find', {});
    addOn.ask('build', BUILD);
    expect(addOn.ask('show', { tab: 'definitions' })).toBeNull();
    expect(addOn.sheets().find(({ active }) => active)?.name).toBe('ABM Definitions');
    const { funnel } = addOn.ask('state', {});
    expect(funnel).toMatchObject({ build: 1 });
    expect(funnel?.builtAt).toMatch(/^\d{1,2} \w{3} \d{4} \d\d:\d\d$/);
    await addOn.close();
  });
});
