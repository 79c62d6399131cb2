import { workedBook } from '../../samples/worked';
import { columnLetters } from '../../src/model/a1';
import type { Answer } from '../../src/protocol/answers';
import { openAddOn, OUR_TABS } from './add-on';
import type { AddOn } from './add-on';
import { FAULT_SCRIPT } from './fault-script';
import { BUILD } from './with-funnel';

/** How a call fails: without effect, behind its effect, or with the end of the run. */
const MODES = ['before', 'after', 'kill'] as const;

/** Calls between two tries; set to 1 for a whole run, which takes minutes. */
const STEP = Number(process.env['FAULT_STEP'] ?? 7);

const arm = (addOn: AddOn, fault: object): void => {
  addOn.run('armed', JSON.stringify(fault));
};

const callsOf = (addOn: AddOn): number => {
  const made: unknown = addOn.run('callsMade');
  return Array.isArray(made) ? made.length : 0;
};

type Outcome = 'done' | 'no' | 'yes' | 'unknown';

const outcomeOf = (answer: Answer<unknown>): Outcome => (answer.ok ? 'done' : answer.trouble.changed);

/** Builds named by stamp and tail of each of our tabs that is in sight under its name. */
function buildsShown(addOn: AddOn): Record<string, string> {
  const tabs = addOn.sheets().filter(({ name, hidden }) => OUR_TABS.includes(name) && !hidden);
  return Object.fromEntries(
    tabs.map(({ name, columns }) => {
      const cells = addOn
        .values(name, `A1:${columnLetters(columns)}200`)
        .flat()
        .map(String);
      const stamp = cells.find((cell) => /^ABM \w+ · layout/.test(cell)) ?? '';
      const tails = cells.filter((cell) => cell.startsWith('End of build '));
      return [name, [/build (\d+)/.exec(stamp)?.[1], ...tails.map((tail) => tail.slice(13))].join(' ')];
    }),
  );
}

const isWhole = (builds: string | undefined): boolean => /^(\d+) \1$/.test(builds ?? '');

// A first build and a refresh fail call by call on the engine in memory, in test/reliability. What only an engine that
// calculates can show stands here: what a live table spills.
describe('a switch between values and a live table in which a call fails', () => {
  let addOn: AddOn;
  let calls = 0;
  beforeAll(async () => {
    addOn = await openAddOn(workedBook(), FAULT_SCRIPT);
    addOn.ask('find', {});
    addOn.ask('build', BUILD);
    addOn.ask('live', { on: true });
    arm(addOn, {});
    addOn.ask('live', { on: false });
    calls = callsOf(addOn);
  });
  afterAll(async () => addOn.close());

  /** The accounts as the tab shows them, be they values or what a formula spills. */
  const accounts = (): unknown[] =>
    addOn.values('ABM Accounts', 'A3:Z30').map(([name, ...more]) => [String(name).replace(/^End.*/, ''), ...more]);

  it.each(MODES)('leaves one whole table or the other, and can be repeated: %s', (mode) => {
    const table = JSON.stringify(accounts());
    const theirs = JSON.stringify(addOn.everything(...OUR_TABS));
    const wrong: unknown[] = [];
    for (let at = 0; at < calls; at += STEP) {
      const on = at % (2 * STEP) === 0;
      const before = JSON.stringify(addOn.everything());
      arm(addOn, { at, mode });
      const said = outcomeOf(addOn.send('live', { on }));
      arm(addOn, {});
      const shown = buildsShown(addOn);
      const untold = said === 'no' && JSON.stringify(addOn.everything()) !== before;
      const touched = JSON.stringify(addOn.everything(...OUR_TABS)) !== theirs;
      const sames = [JSON.stringify(accounts()) === table];
      const again = outcomeOf(addOn.send('live', { on }));
      sames.push(JSON.stringify(accounts()) === table, addOn.ask('state', {}).live?.on === on);
      const isRight = !untold && !touched && again === 'done' && !sames.includes(false);
      if (!isRight || !Object.values(shown).every(isWhole))
        wrong.push({ at, on, said, shown, untold, touched, again, sames });
    }
    expect(wrong).toEqual([]);
    expect(calls).toBeGreaterThan(20);
  });
});
