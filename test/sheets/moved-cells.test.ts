import { workedBook } from '../../samples/worked';
import { openAddOn } from './add-on';
import { BUILD } from './with-funnel';

describe('a source that somebody deleted', () => {
  it('stops the build, shows on its card, and is let go on request', async () => {
    const addOn = await openAddOn(workedBook());
    addOn.ask('find', {});
    addOn.ask('build', BUILD);
    addOn.deleteSheet('Spend');
    const before = addOn.everything();
    expect(addOn.trouble('build', BUILD)).toMatchObject({ code: 'SOURCE_GONE', where: 'Spend', changed: 'no' });
    expect(addOn.everything()).toEqual(before);
    const card = addOn.ask('state', {}).sources.find(({ table }) => table === 'spend');
    expect(card?.trouble?.code).toBe('SOURCE_GONE');
    addOn.ask('forget', { table: 'spend' });
    expect(addOn.ask('build', BUILD)).toMatchObject({ build: 2 });
    await addOn.close();
  });
});

describe('a funnel whose columns were moved', () => {
  it('is left alone until they are back', async () => {
    const addOn = await openAddOn(workedBook());
    addOn.ask('find', {});
    addOn.ask('build', BUILD);
    addOn.insertColumns('ABM Funnel', 3, 1);
    const before = addOn.everything();
    expect(addOn.trouble('build', BUILD)).toMatchObject({ code: 'LAYOUT', changed: 'no' });
    expect(addOn.everything()).toEqual(before);
    addOn.deleteSheet('ABM Funnel');
    expect(addOn.ask('build', BUILD)).toMatchObject({ first: true });
    await addOn.close();
  });

  it('is left alone, too, when a column was put among the accounts', async () => {
    const addOn = await openAddOn(workedBook());
    addOn.ask('find', {});
    addOn.ask('build', BUILD);
    addOn.insertColumns('ABM Accounts', 3, 1);
    addOn.type('ABM Accounts', 'D3', [['our note']]);
    const before = addOn.everything();
    expect(addOn.trouble('build', BUILD)).toMatchObject({ code: 'LAYOUT', changed: 'no' });
    expect(addOn.everything()).toEqual(before);
    await addOn.close();
  });
});
