import { openBench, scenarioOf } from './scenarios';
import type { Bench } from './steps';

/** A first build in which the service fails to give a name so many times. */
function namedAfter({ engine, ann }: Bench, failures: number): { said: string; code: string; names: string } {
  let left = failures;
  const { said, code } = ann.send('build', { settings: {} }, ({ name, perform }) => {
    if (name !== 'setName' || left-- <= 0) return perform();
    throw new Error('Service error: Spreadsheets');
  });
  const names = engine.state().sheets.map((sheet) => sheet.name);
  return { said, code, names: names.filter((name) => name.startsWith('ABM ')).join() };
}

const OWN_NAMES = 'ABM Accounts,ABM Definitions,ABM Funnel';

test('new tabs get their own names when the service fails a few times, and one that fails on is not said to be a taken name', async () => {
  const bench = await openBench();
  const { start } = scenarioOf(bench, 'first build');
  for (const failures of [1, 2, 3]) {
    bench.engine.restore(start);
    expect(namedAfter(bench, failures)).toEqual({ said: 'done', code: '', names: OWN_NAMES });
  }
  bench.engine.restore(start);
  expect(namedAfter(bench, 999)).toMatchObject({ said: 'unknown', code: 'UNKNOWN' });
  expect(namedAfter(bench, 0)).toEqual({ said: 'done', code: '', names: OWN_NAMES });
}, 60_000);
