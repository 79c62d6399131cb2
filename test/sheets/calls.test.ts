import { believableBook } from '../../samples/believable';
import { openAddOn, OUR_TABS } from './add-on';
import { BUILD } from './with-funnel';

describe('calls to the services', () => {
  it.each([1, 100])('stay few for %i times the accounts', async (times) => {
    const { book } = believableBook(1);
    const accounts = book.sheets['Accounts'] ?? [];
    const more = Array.from({ length: (times - 1) * 60 }, (_, row) => [`Company ${String(row)}`, `X${String(row)}`]);
    const addOn = await openAddOn({ ...book, sheets: { ...book.sheets, Accounts: [...accounts, ...more] } });
    addOn.ask('find', {});
    addOn.resetCalls();
    addOn.ask('build', BUILD);
    const first = addOn.totalCalls();
    addOn.resetCalls();
    addOn.ask('build', BUILD);
    const refresh = addOn.totalCalls();
    expect(refresh).toBeLessThanOrEqual(30);
    expect(first).toBeLessThanOrEqual(48);
    expect(addOn.sheets().filter(({ name }) => OUR_TABS.includes(name))).toHaveLength(3);
    await addOn.close();
  });
});
