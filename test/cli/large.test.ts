import { join } from 'node:path';
import { reportOf, runIn, testFolder } from './cli';
import { writeLargeExports } from './large-exports';

const folder = testFolder();

test('large exports are read whole, and take no more service calls than small ones', async () => {
  writeLargeExports(join(folder, 'small'), { accounts: 60, activities: 500 });
  writeLargeExports(join(folder, 'large'), { accounts: 900, activities: 20_000 });
  const small = reportOf(await runIn(folder, 'small', '--json'));
  const large = reportOf(await runIn(folder, 'large', '--json'));
  expect(large.calls).toEqual(small.calls);
  expect(large.health['activities']).toMatchObject({ range: 'Activities!A1:E20001', rows: 20_000 });
  expect(large.kpis['target_accounts']).toMatchObject({ value: 810 });
});
