// Builds that take turns, without threads: one runs inside a call of the other, is stopped by letting nothing more
// through, and goes on later by running again with the answers that it had before.
import { createHash } from 'node:crypto';
import type { Ask, Verb } from '../../src/protocol/verbs';
import type { Outcome, Script } from './script';
import type { Call, Gate } from './watched';

/** What a person asks for. */
export type Wish<V extends Verb = Verb> = { readonly verb: V; readonly more: Ask<V> };

type Answer = { readonly value: unknown } | { readonly thrown: unknown };

/** What a run that stands still knows: with it, it goes on in any workbook that is as the one it was stopped in. */
export type Memory = {
  readonly dice: number;
  readonly answers: readonly Answer[];
  /** The same for runs that heard the same. */
  readonly heard: string;
  /** What came of it; undefined while it is stopped. */
  readonly outcome: Outcome | undefined;
};

/** A run that is stopped after any call and goes on later. */
export type Replay = {
  /** Lets so many more calls through, all that are left when none is given; no more once one of them was enough. */
  readonly go: (calls?: number, isEnough?: () => boolean) => void;
  readonly memory: () => Memory;
};

/** What a run knows before its first call. */
export const newborn = (script: Script): Memory => ({
  dice: script.newDice(),
  answers: [],
  heard: '',
  outcome: undefined,
});

function answered(answer: Answer): unknown {
  if ('thrown' in answer) throw answer.thrown;
  return answer.value;
}

/** A run of a script that can be stopped. */
export function replay(script: Script, { verb, more }: Wish, from = newborn(script), isLocked = true): Replay {
  const answers = [...from.answers];
  let { heard, outcome } = from;
  const made = ({ name, perform }: Call): Answer => {
    if (name === 'tryLock' && !isLocked) return { value: true };
    const before = script.talk().length;
    try {
      const value = perform();
      // What waits in a buffer is sent at once: a run that stands still has sent it.
      script.flush();
      return { value };
    } catch (thrown) {
      return { thrown };
    } finally {
      const hash = createHash('sha1').update(heard);
      for (const text of script.talk().slice(before)) hash.update(text);
      heard = hash.digest('base64');
    }
  };
  return {
    memory: () => ({ dice: from.dice, answers: [...answers], heard, outcome }),
    go: (calls = Infinity, isEnough = () => false) => {
      if (outcome !== undefined) return;
      let at = 0;
      let left = calls;
      const now = { isStopped: false };
      const gate: Gate = (call) => {
        const known = answers[at];
        at++;
        if (known !== undefined && !now.isStopped) return answered(known);
        if (left === 0 || now.isStopped) {
          if (!now.isStopped) script.pause();
          now.isStopped = true;
          throw new Error('The run stands still.');
        }
        left--;
        const answer = made(call);
        answers.push(answer);
        if (isEnough()) left = 0;
        return answered(answer);
      };
      const came = script.send(verb, more, gate, from.dice);
      if (!now.isStopped) outcome = came;
    },
  };
}
