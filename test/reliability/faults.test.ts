import { goal } from '../support/goal';
import { failing, MODES, recording } from './fault-modes';
import type { Fault, Recorded } from './fault-modes';
import { broken } from './oracle';
import { isUntrue, retries, tally } from './runs';
import { openBench, scenarios } from './scenarios';
import type { Scenario } from './scenarios';
import type { Bench } from './steps';

/** `all` tries every call in every mode in every scenario, which takes many minutes. */
const ALL = process.env['FAULTS'] === 'all';

/** Scenarios in which every call fails in every mode; in the others the modes take turns from call to call. */
const THOROUGH = ['first build', 'refresh'];

/** Scenarios in which every change that waits is lost once: new tabs beside old ones. */
const LOSING = ['two tabs deleted by the user', 'two tabs deleted, a setting changed'];

/** How many of the modes a call of the other scenarios fails in. */
const TURNS = 1;

/**
 * The faults of a scenario, but those that would be the very same run: what does not wait in the buffer is not late, and
 * to end before a call is to end after the one before it.
 */
function faultsOf({ engine, ann }: Bench, { start, name, settings }: Scenario): readonly Fault[] {
  const calls: Recorded = [];
  engine.restore(start);
  ann.send('build', { settings }, recording(ann, calls));
  return calls.flatMap(({ waits }, at) => {
    const faults = MODES.flatMap((mode): readonly Fault[] => {
      if (mode === 'late') return waits ? [{ at, mode, buffered: true }] : [];
      if (mode === 'kill-before') return [{ at, mode, buffered: true }];
      return [true, false].map((buffered) => ({ at, mode, buffered }));
    });
    if (ALL || THOROUGH.includes(name)) return faults;
    if (LOSING.includes(name)) return faults.filter(({ mode }) => mode === 'late');
    return faults.filter((_fault, turn) => (turn + at * TURNS) % faults.length < TURNS);
  });
}

test('a build in which any call fails in any way keeps the promise, tells the truth and can be repeated', async () => {
  const bench = await openBench();
  const { engine, ann } = bench;
  const wrong: string[] = [];
  const untrue: string[] = [];
  const said = tally();
  const again = retries(bench);
  let runs = 0;
  for (const scenario of scenarios(bench)) {
    for (const fault of faultsOf(bench, scenario)) {
      runs++;
      const found = new Set<string>();
      engine.restore(scenario.start);
      engine.watch((book) => {
        for (const one of broken(book, scenario.promised)) found.add(one);
      });
      const outcome = ann.send('build', { settings: scenario.settings }, failing(ann, fault));
      engine.watch(undefined);
      said.add(outcome);
      const where = `${scenario.name}, call ${String(fault.at)} ${fault.mode}${fault.buffered ? ', buffered' : ''}`;
      if (isUntrue(bench, scenario, outcome)) untrue.push(`${where}: ${outcome.said} ${outcome.code}`);
      for (const one of again(scenario)) found.add(one);
      if (found.size > 0) wrong.push(`${where}: ${[...found].join('; ')}`);
    }
  }
  process.stdout.write(`what builds said of themselves: ${said.words()}\n`);
  goal('faults', runs, wrong);
  goal('true reports after faults', runs, untrue);
  expect(runs).toBeGreaterThanOrEqual(1000);
}, 900_000);
