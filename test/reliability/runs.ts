import { looksSame, unfinished } from './oracle';
import type { Scenario } from './scenarios';
import type { Bench } from './steps';
import type { Outcome } from './script';
import { keyOf } from './state-key';

/** What is wrong with a workbook in which a build says that it went well. */
export function unfinishedAfter({ engine }: Bench, { wanted, notes, after }: Scenario): readonly string[] {
  return unfinished(engine.state(), wanted, notes, after.sheets.length);
}

/** Whether a report is untrue: of what was done, or of what was changed. To say that one does not know never is. */
export function isUntrue(bench: Bench, scenario: Scenario, { said }: Outcome): boolean {
  const isSame = (): boolean => looksSame(bench.engine.state(), scenario.start);
  if (said === 'done') return unfinishedAfter(bench, scenario).length > 0;
  if (said === 'no') return !isSame();
  return said === 'yes' && isSame();
}

/** Builds once more, by somebody else, and tells what is not as after any build that goes well. Equal workbooks are tried once. */
export function retries(bench: Bench): (scenario: Scenario) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (scenario) => {
    const key = `${scenario.name} ${keyOf(bench.engine.state())}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const { said, answer } = bench.bo.send('build', { settings: scenario.settings });
    const wrong = said === 'done' ? unfinishedAfter(bench, scenario) : [`${said} ${answer}`];
    const told = wrong.map((one) => `after the next build: ${one}`);
    known.set(key, told);
    return told;
  };
}

/** Counts what was said, so that the log shows how often nobody could say. */
export function tally(): { readonly add: (outcome: Outcome) => void; readonly words: () => string } {
  const counts = new Map<string, number>();
  return {
    add: ({ said }) => counts.set(said, (counts.get(said) ?? 0) + 1),
    words: () =>
      [...counts]
        .sort()
        .map(([said, count]) => `${said} ${String(count)}`)
        .join(', '),
  };
}
