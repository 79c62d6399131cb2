import { goal } from '../support/goal';
import { replay } from './nested';
import type { Replay } from './nested';
import { broken } from './oracle';
import { unfinishedAfter } from './runs';
import { openBench, scenarios } from './scenarios';
import type { Scenario } from './scenarios';
import type { Bench } from './steps';
import { twoBuilds } from './two-builds';
import type { Moment } from './two-builds';
import { recording } from './fault-modes';
import type { Recorded } from './fault-modes';
import type { LightBook } from '../../workbench/light/light-book';

/** Schedules of both builds beside those that differ in where the two first turns end. */
const RANDOM = 300;

const BUILD = { verb: 'build', more: { settings: {} } } as const;

/** Numbers that look random and are the same in every run. */
function* dice(seed: number): Generator<number, never> {
  for (let last = seed; ;) {
    last = (last * 48271) % 2147483647;
    yield last / 2147483647;
  }
}

function callsOf({ engine, ann }: Bench, { start }: Scenario): number {
  const calls: Recorded = [];
  engine.restore(start);
  ann.send('build', { settings: {} }, recording(ann, calls, false));
  return calls.length;
}

/** What is wrong when two builds are through. */
function wrongAtEnd(bench: Bench, scenario: Scenario, runs: readonly Replay[]): readonly string[] {
  const said = runs.map((run) => run.memory().outcome?.said);
  const isDone = said.includes('done');
  const others = said.filter((one) => one !== 'done' && one !== 'no');
  return [
    ...(isDone ? unfinishedAfter(bench, scenario) : ['neither went well']),
    ...others.map((one) => `one said ${String(one)}`),
  ];
}

/** Watches the promise while something happens. */
function watching({ engine }: Bench, { promised }: Scenario, found: Set<string>, work: () => void): void {
  engine.watch((book: LightBook) => {
    for (const one of broken(book, promised)) found.add(one);
  });
  work();
  engine.watch(undefined);
}

/** Both builds in turns of the given lengths, beginning with the first. */
function inTurns(runs: readonly [Replay, Replay], turns: readonly number[]): void {
  turns.forEach((calls, turn) => {
    runs[turn % 2 === 0 ? 0 : 1].go(calls);
  });
  for (const run of runs) run.go();
}

test('two builds at a time, one of which waits for the lock, never show half a tab', async () => {
  const bench = await openBench();
  const wrong: string[] = [];
  let schedules = 0;
  for (const scenario of scenarios(bench, 'first build', 'refresh')) {
    const calls = callsOf(bench, scenario);
    const pairs = Array.from({ length: calls + 1 }, (_, first) => first);
    const turns = dice(7);
    const random = Array.from({ length: 1000 }, () =>
      Array.from({ length: 6 }, () => 1 + Math.floor(turns.next().value * 12)),
    );
    const tried = new Map<string, readonly string[]>();
    const tryOut = (schedule: readonly number[], isAnnFirst: boolean): void => {
      schedules++;
      // Who does not get the lock makes one call and is through: what comes after it is the same run. Both run the same script.
      const key = JSON.stringify(schedule[0] === 0 ? schedule : [schedule[0], schedule[1] !== 0]);
      const [one, other] = isAnnFirst ? [bench.ann, bench.bo] : [bench.bo, bench.ann];
      let found = tried.get(key);
      if (found === undefined) {
        const broke = new Set<string>();
        bench.engine.restore(scenario.start);
        const runs = [replay(one, BUILD), replay(other, BUILD)] as const;
        watching(bench, scenario, broke, () => {
          inTurns(runs, schedule);
        });
        found = [...broke, ...wrongAtEnd(bench, scenario, runs)];
        tried.set(key, found);
      }
      if (found.length > 0) wrong.push(`${scenario.name}, ${JSON.stringify(schedule)}: ${found.join('; ')}`);
    };
    for (const first of pairs)
      for (const second of pairs) for (const isAnnFirst of [true, false]) tryOut([first, second], isAnnFirst);
    random.forEach((schedule, at) => {
      tryOut(schedule, at % 2 === 0);
    });
    process.stdout.write(`${scenario.name}: ${String(tried.size)} runs that differ\n`);
  }
  goal('interleavings locked', schedules, wrong);
  expect(schedules).toBeGreaterThanOrEqual(5000);
}, 900_000);

test('two builds at a time, both with a lock that keeps nobody out, never show half a tab', async () => {
  const bench = await openBench();
  const wrong: string[] = [];
  let schedules = 0;
  for (const scenario of scenarios(bench, 'refresh')) {
    const builds = twoBuilds(bench, scenario);
    const tryOut = (schedule: readonly number[], moment: Moment): void => {
      schedules++;
      const found = builds.wrongAfter(moment);
      if (found.length > 0) wrong.push(`${JSON.stringify(schedule)}: ${found.join('; ')}`);
    };
    // From the end: what comes after a later moment is known when an earlier one leads there.
    const firsts = [...builds.moments(builds.start, 'ann').entries()].reverse();
    for (const [first, moment] of firsts)
      for (const [second, next] of [...builds.moments(moment, 'bo').entries()].reverse()) tryOut([first, second], next);
    const turns = dice(11);
    for (let at = 0; at < RANDOM; at++) {
      const schedule = Array.from({ length: 4 }, () => 1 + Math.floor(turns.next().value * 9));
      tryOut(schedule, builds.after(schedule));
    }
    wrong.push(...builds.broken);
    process.stdout.write(`${scenario.name}: ${String(builds.tried())} runs that differ\n`);
  }
  goal('interleavings unlocked', schedules, wrong);
  expect(schedules).toBeGreaterThanOrEqual(1000);
}, 900_000);
