import fc from 'fast-check';
import { LAW, runs } from '../support/laws';
import { goal } from '../support/goal';
import type { LightBook } from '../../workbench/light/light-book';
import { openBench, scenarioOf } from './scenarios';
import type { Bench } from './steps';
import { anyStep } from './walk/any-step';
import { asks, builds, builtWell, removes } from './walk/add-on';
import type { Step } from './walk/add-on';
import { newKnown } from './walk/known';
import type { Known } from './walk/known';
import { typesOver } from './walk/daily';
import { losesRecord, otherLayout } from './walk/releases';
import { deletes, duplicates } from './walk/upheaval';

const WALKS = Number(process.env['WALKS'] ?? runs(200));

/** Other walks than those of every day, for a longer look. */
const SEED = Number(process.env['SEED'] ?? LAW.seed);

/** Walks are of any length up to this; half of it on average. */
const LONGEST = 82;

let bench: Bench;
let start: LightBook;
beforeAll(async () => {
  bench = await openBench();
  start = scenarioOf(bench, 'first build').start;
});

/** Does steps in a workbook in which nothing was built yet, and then what always has to go well, or to stop for a reason. */
function walked(take: (known: Known) => void): void {
  bench.engine.restore(start);
  const known = newKnown();
  take(known);
  builds('owner', undefined, { agrees: true }).take({ bench, known });
}

const lost = { at: 7, mode: 'late', buffered: true } as const;
const ended = { at: 19, mode: 'kill-after', buffered: true } as const;
const failed = { at: 10, mode: 'before', buffered: true } as const;

test.each<[string, readonly Step[]]>([
  ['says that nothing was changed', [builds('ann', lost), builds('ann', undefined, { live: false })]],
  ['takes no tab of ours for data', [builds('ann', undefined), removes(false, undefined), asks('bo', 'find', {})]],
  ['writes the first line anew', [builds('ann', undefined), typesOver('definitions', 1, 2), builds('ann', undefined)]],
  [
    'never takes over a copy',
    [
      ...[builds('ann', undefined), duplicates('accounts'), deletes('accounts'), losesRecord()],
      ...[builds('ann', failed), builds('ann', undefined)],
    ],
  ],
  [
    'never takes over a tab that an earlier build made',
    [
      ...[builds('ann', undefined), builds('ann', undefined, { settings: { look_back_days: '30' } }), losesRecord()],
      ...[builds('ann', undefined), otherLayout(1), builds('ann', ended), builds('ann', undefined)],
    ],
  ],
])('what a walk found: %s', (_, steps) => {
  walked((known) => {
    for (const { take } of steps) take({ bench, known });
  });
});

let steps = 0;

/** A step as fast-check takes it: the model is what is known, the workbook what is real. */
const command = ({ words, take }: Step): fc.Command<Known, Bench> => ({
  check: () => true,
  run: (known, real) => {
    steps++;
    take({ bench: real, known });
  },
  toString: () => words,
});

test('P22: whatever people, mishaps and the add-on do one after another, the promise holds at every moment', () => {
  const walks = fc.commands([anyStep.map(command)], { maxCommands: LONGEST, size: 'max' });
  const tried = fc.check(
    fc.property(walks, (walk) => {
      walked((known) => {
        fc.modelRun(() => ({ model: known, real: bench }), walk);
      });
    }),
    { seed: SEED, numRuns: WALKS },
  );
  if (tried.failed) throw new Error(`${String(tried.errorInstance)}\n${String(fc.defaultReportMessage(tried))}`);
  process.stdout.write(`steps of random walks ${String(steps)}, seed ${String(SEED)}\n`);
  process.stdout.write(
    `builds that went well in random walks ${String(builtWell.all)}, over typed cells ${String(builtWell.over)}\n`,
  );
  // Walks in which nothing is built, or nobody agrees to anything, would prove nothing.
  expect(builtWell.all).toBeGreaterThan(3 * WALKS);
  expect(builtWell.over).toBeGreaterThan(WALKS / 20);
  goal('random walks', tried.numRuns, []);
}, 1_800_000);
