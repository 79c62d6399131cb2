// What the add-on does in a walk: requests and menu items, by a person, whole or with a call that fails.
import type { Ask, Verb } from '../../../src/protocol/verbs';
import { failing } from '../fault-modes';
import type { Fault } from '../fault-modes';
import { looksSame } from '../oracle';
import type { Outcome, Script } from '../script';
import type { Gate } from '../watched';
import { agreesWithFirstBuild } from './first-build';
import { brokenNow, isTakenBelow, unfinishedNow, untrue, writtenOver } from './judge';
import type { Moment } from './judge';
import { recordOf, tabsIn } from './known';
import type { Walk } from './known';

/** Who is at work: `owner` may edit every tab, whatever is protected. */
export type Person = 'ann' | 'bo' | 'owner';

/** What can go wrong in a run, or nothing. */
export type Mishap = Fault | undefined;

/** One thing that is done in a walk, in words. */
export type Step = { readonly words: string; readonly take: (walk: Walk) => void };

/** Runs something of the add-on and holds every moment of it against the promise. */
function judged(
  { bench, known }: Walk,
  who: Person,
  mishap: Mishap,
  isRemoval: boolean,
  run: (script: Script, gate: Gate | undefined) => Outcome,
): { readonly outcome: Outcome; readonly moment: Moment } {
  const { engine } = bench;
  const script = who === 'bo' ? bench.bo : bench.ann;
  engine.restore({ ...engine.state(), user: who });
  const moment: Moment = { before: engine.state(), isRemoval };
  const found = new Set<string>();
  engine.watch((book) => {
    for (const one of brokenNow(book, moment, known)) found.add(one);
  });
  const outcome = run(script, mishap && failing(script, mishap));
  engine.watch(undefined);
  for (const one of untrue(engine.state(), moment, outcome)) found.add(one);
  if (found.size > 0) throw new Error([...found].join('; '));
  return { outcome, moment };
}

/** A request of the sidebar. */
function request<V extends Verb>(verb: V, more: Ask<V>) {
  return (script: Script, gate: Gate | undefined): Outcome => script.send(verb, more, gate);
}

const mishapWords = (mishap: Mishap): string =>
  mishap === undefined ? '' : `; call ${String(mishap.at)} ${mishap.mode}${mishap.buffered ? ', changes wait' : ''}`;

/** What a build is asked for: settings, a switch of the accounts tab; and whether a person agrees to what it asks. */
type Wish = {
  readonly settings?: Readonly<Record<string, string>>;
  readonly live?: boolean;
  readonly agrees?: true;
};

/** Builds that went well in all walks, and those of them over cells that a person agreed to have written over. */
export const builtWell = { all: 0, over: 0 };

/** A build, with settings of the request, or a switch of the accounts tab; and once more where a person agrees. */
export function builds(who: Person, mishap: Mishap, wish: Wish = {}): Step {
  const { settings = {}, live, agrees } = wish;
  const what = live === undefined ? `builds ${JSON.stringify(settings)}` : `switches live ${live ? 'on' : 'off'}`;
  const built = (walk: Walk, wrong: Mishap, over: { readonly over?: string }): Outcome => {
    const run = live === undefined ? request('build', { settings, ...over }) : request('live', { on: live, ...over });
    const { outcome, moment } = judged(walk, who, wrong, false, run);
    if (outcome.said === 'done') wentWell(walk, moment, over.over !== undefined);
    else if (wrong === undefined && !mayStop(walk, who, live !== undefined, outcome))
      throw new Error(`stopped without a reason: ${outcome.said} ${outcome.answer}`);
    return outcome;
  };
  return {
    words: `${who} ${what}${agrees === true ? ', and agrees' : ''}${mishapWords(mishap)}`,
    take: (walk) => {
      const { code, answer } = built(walk, mishap, {});
      const [, over] = /"over":"(\w+)"/.exec(answer) ?? [];
      if (agrees !== true || code !== 'EDITED' || over === undefined) return;
      if (built(walk, undefined, { over }).code === 'EDITED') throw new Error('it asked twice for the same');
    },
  };
}

/** Holds a build that went well against the promise; what may stop the next one is what people do from now on. */
function wentWell(walk: Walk, moment: Moment, isAgreed: boolean): void {
  const { bench, known } = walk;
  builtWell.all++;
  if (isAgreed) builtWell.over++;
  release(walk, moment);
  const wrong = [
    ...unfinishedNow(bench.engine.state(), moment, known),
    ...agreesWithFirstBuild(walk),
    ...(isAgreed ? [] : writtenOver(bench.engine.state(), moment, known)),
  ];
  if (wrong.length > 0) throw new Error(`done, and ${wrong.join('; ')}`);
  known.mayStop.clear();
}

/** A tab of an earlier layout that a build has followed by a new one is people's from then on. */
function release({ bench, known }: Walk, { before }: Moment): void {
  const inUse = tabsIn(bench.engine.state()).map(([, { id }]) => id);
  for (const [, { id }] of tabsIn(before)) if (!inUse.includes(id) && !known.released.has(id)) known.kept.add(id);
}

function mayStop({ bench, known }: Walk, who: Person, isLive: boolean, { said, code }: Outcome): boolean {
  if (said !== 'no' && said !== 'yes') return false;
  const { sheets } = bench.engine.state();
  if (isLive && ['LIVE', 'DATA'].includes(code)) return true;
  // Whoever types on our tabs, in whatever step, may have typed over what a build wrote.
  if (code === 'EDITED') return true;
  if (code === 'PROTECTED') return who !== 'owner' && sheets.some(({ editors }) => editors !== undefined);
  return known.mayStop.has(code) || (code === 'LAYOUT' && isTakenBelow(bench.engine.state()));
}

/** Any other request. */
export function asks<V extends Verb>(who: Person, verb: V, more: Ask<V>, mishap?: Mishap): Step {
  return {
    words: `${who} asks ${verb} ${JSON.stringify(more)}${mishapWords(mishap)}`,
    take: (walk) => {
      const choices = JSON.stringify(recordOf(walk.bench.engine.state()).choices);
      judged(walk, who, mishap, false, request(verb, more));
      const now = JSON.stringify(recordOf(walk.bench.engine.state()).choices);
      if (!['map', 'answer', 'forget'].includes(verb) && now !== choices) throw new Error('choices changed');
    },
  };
}

/** Takes the add-on's data out, with its tabs or without. */
export function removes(tabs: boolean, mishap: Mishap): Step {
  return {
    words: `ann removes the add-on data${tabs ? ' and its tabs' : ''}${mishapWords(mishap)}`,
    take: (walk) => {
      const { bench, known } = walk;
      const { before } = judged(walk, 'ann', mishap, tabs, (script, gate) => {
        bench.engine.operations.press([tabs ? 'YES' : 'NO']);
        script.choose('removeAddOnData', gate);
        return { said: 'unknown', code: '', answer: '' };
      }).moment;
      bench.engine.operations.press([]);
      if (looksSame(bench.engine.state(), before) && recordOf(before).live === true) return;
      for (const id of known.made) known.released.add(id);
      known.notes.clear();
      // No table is chosen any more; a run that was cut off may have left tabs without their names.
      for (const code of ['DATA', 'SOURCE_GONE', 'LAYOUT']) known.mayStop.add(code);
    },
  };
}
