import { dataOf } from '../../bench/core/data';
import { tablesIn } from '../../bench/core/product';
import { resolveTouches } from '../../src/accounts/resolve-touches';
import { listAccounts } from '../../src/matching/list-accounts';

/** Texts of a column, each once. */
function different(cells: readonly (readonly unknown[])[], column: number): Set<string> {
  return new Set(cells.slice(1).map((row) => String(row[column]).trim()));
}

test('the account of each spelling in 20,000 touches is looked up once, that of a person only where it is needed', () => {
  const data = dataOf(20_000);
  const { activities } = tablesIn(data);
  const { index } = listAccounts([...different(data.accounts, 1)].map((domain) => ({ domain })));
  const [match, find] = [jest.spyOn(index, 'match'), jest.spyOn(index, 'find')];
  const { accounts } = resolveTouches(activities, index);
  const asked = [...match.mock.calls, ...find.mock.calls].map(([text]) => text);
  const people = new Set(
    data.activities
      .slice(1)
      .filter((_row, touch) => (accounts[touch] ?? 0) < 0)
      .map((row) => String(row[3])),
  );
  expect(people.size).toBeGreaterThan(500);
  expect(asked.sort()).toEqual([...different(data.activities, 1), ...people].sort());
});
