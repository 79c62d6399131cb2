// Two builds at a time and every moment between their calls. Where two schedules come to the same moment, what comes
// after it is tried once.
import type { LightBook } from '../../workbench/light/light-book';
import { newborn, replay } from './nested';
import type { Memory, Replay } from './nested';
import { broken, looksSame } from './oracle';
import type { Scenario } from './scenarios';
import { keyOf } from './state-key';
import type { Bench } from './steps';

const BUILD = { verb: 'build', more: { settings: {} } } as const;

/** The workbook between two calls, and what Ann and Bo's builds know by then. */
export type Moment = { readonly book: LightBook; readonly ann: Memory; readonly bo: Memory };

type Runs = { readonly ann: Replay; readonly bo: Replay };

/** Two builds, each with a lock that keeps nobody out. */
export type TwoBuilds = {
  readonly start: Moment;
  /** Every moment from one on until one of the builds is through, while the other stands still; the first is that one. */
  readonly moments: (from: Moment, who: keyof Runs) => readonly Moment[];
  /** The moment after turns of so many calls, beginning with Ann's. */
  readonly after: (turns: readonly number[]) => Moment;
  /** What is wrong at the end when from a moment on first Ann's build runs to its end, then Bo's. */
  readonly wrongAfter: (moment: Moment) => readonly string[];
  /** What was broken on the way, at any moment so far. */
  readonly broken: ReadonlySet<string>;
  /** How many runs to an end differed. */
  readonly tried: () => number;
};

const textOf = ({ book, ann, bo }: Moment): string =>
  JSON.stringify([ann.heard, ann.outcome?.said, bo.heard, bo.outcome?.said, keyOf(book)]);

function wrongAtEnd({ book, ann, bo }: Moment, { start }: Scenario): readonly string[] {
  const said = [ann.outcome?.said, bo.outcome?.said];
  return [
    ...(said.includes('done') ? [] : ['neither went well']),
    ...(said.includes('no') && looksSame(book, start) ? ['nothing was done'] : []),
  ];
}

export function twoBuilds(bench: Bench, scenario: Scenario): TwoBuilds {
  const { engine } = bench;
  const start: Moment = { book: scenario.start, ann: newborn(bench.ann), bo: newborn(bench.bo) };
  const resumed = ({ book, ann, bo }: Moment): Runs => {
    engine.restore(book);
    return { ann: replay(bench.ann, BUILD, ann, false), bo: replay(bench.bo, BUILD, bo, false) };
  };
  const momentOf = ({ ann, bo }: Runs): Moment => ({ book: engine.state(), ann: ann.memory(), bo: bo.memory() });
  const found = new Set<string>();
  engine.watch((book) => {
    for (const one of broken(book, scenario.promised)) found.add(one);
  });
  let count = 0;
  const known = new Map<string, readonly string[]>();
  /** Runs to the end, or to a moment that is known; tells what is wrong there. */
  const tried = (from: Moment): readonly string[] => {
    count++;
    const runs = resumed(from);
    const path = [textOf(from)];
    const isKnown = (): boolean => {
      path.push(textOf(momentOf(runs)));
      return known.has(path.at(-1) ?? '');
    };
    runs.ann.go(Infinity, isKnown);
    if (runs.ann.memory().outcome !== undefined) runs.bo.go(Infinity, isKnown);
    const wrong = known.get(path.at(-1) ?? '') ?? wrongAtEnd(momentOf(runs), scenario);
    for (const text of path) known.set(text, wrong);
    return wrong;
  };
  return {
    start,
    moments: (from, who) => {
      const runs = resumed(from);
      const moments = [from];
      runs[who].go(Infinity, () => {
        moments.push(momentOf(runs));
        return false;
      });
      return [...moments.slice(0, -1), momentOf(runs)];
    },
    after: (turns) => {
      const runs = resumed(start);
      turns.forEach((calls, turn) => {
        runs[turn % 2 === 0 ? 'ann' : 'bo'].go(calls);
      });
      return momentOf(runs);
    },
    wrongAfter: (moment) => known.get(textOf(moment)) ?? tried(moment),
    broken: found,
    tried: () => count,
  };
}
