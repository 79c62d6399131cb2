import { believableBook } from '../../samples/believable';
import { openAddOn, OUR_TABS } from './add-on';
import { BUILD } from './with-funnel';

/** Service calls by name of a first build and of a refresh, over so many times the accounts of the sample. */
async function callsOver(times: number): Promise<{ first: Calls; refresh: Calls }> {
  const { book } = believableBook(1);
  const accounts = book.sheets['Accounts'] ?? [];
  const more = Array.from({ length: (times - 1) * 60 }, (_, row) => [`Company ${String(row)}`, `X${String(row)}`]);
  const addOn = await openAddOn({ ...book, sheets: { ...book.sheets, Accounts: [...accounts, ...more] } });
  addOn.ask('find', {});
  const counted = (): Calls => {
    addOn.resetCalls();
    addOn.ask('build', BUILD);
    return addOn.calls().calls;
  };
  const calls = { first: counted(), refresh: counted() };
  expect(addOn.sheets().filter(({ name }) => OUR_TABS.includes(name))).toHaveLength(3);
  await addOn.close();
  return calls;
}

type Calls = Readonly<Record<string, number>>;

const total = (calls: Calls): number => Object.values(calls).reduce((sum, count) => sum + count, 0);

describe('calls to the services', () => {
  it('stay within budget, and are the same for 60 and for 6,000 accounts', async () => {
    const small = await callsOver(1);
    expect(total(small.first)).toBeLessThanOrEqual(45);
    expect(total(small.refresh)).toBeLessThanOrEqual(30);
    expect(await callsOver(100)).toEqual(small);
  });
});
