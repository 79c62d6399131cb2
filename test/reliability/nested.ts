// Builds that take turns, without threads: one runs inside a call of the other, is stopped by letting nothing more
// through, and goes on later by running again with the answers that it had before.
import type { Ask, Verb } from '../../src/protocol/verbs';
import type { Outcome, Script } from './script';
import type { Call, Gate } from './watched';

/** What a person asks for. */
export type Wish<V extends Verb = Verb> = { readonly verb: V; readonly more: Ask<V> };

/** A run that is stopped after any call and goes on later. */
export type Replay = {
  /** Lets so many more calls through; all that are left when none is given. Tells how many were made in all. */
  readonly go: (calls?: number) => number;
  /** What came of it; undefined while it is stopped. */
  readonly outcome: () => Outcome | undefined;
};

type Answer = { readonly value: unknown } | { readonly thrown: unknown };

/** A run of a script that can be stopped. */
export function replay(script: Script, { verb, more }: Wish, isLocked = true): Replay {
  const dice = script.newDice();
  const answers: Answer[] = [];
  let outcome: Outcome | undefined;
  const answered = (answer: Answer): unknown => {
    if ('thrown' in answer) throw answer.thrown;
    return answer.value;
  };
  const made = ({ name, perform }: Call): Answer => {
    if (name === 'tryLock' && !isLocked) return { value: true };
    try {
      const value = perform();
      // What waits in a buffer is sent at once: a run that stands still has sent it.
      script.flush();
      return { value };
    } catch (thrown) {
      return { thrown };
    }
  };
  return {
    outcome: () => outcome,
    go: (calls = Infinity) => {
      if (outcome !== undefined) return answers.length;
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
        return answered(answer);
      };
      const came = script.send(verb, more, gate, dice);
      if (!now.isStopped) outcome = came;
      return answers.length;
    },
  };
}
