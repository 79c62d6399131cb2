import { useCallback, useRef, useState } from 'preact/hooks';
import type { Trouble } from '../src/protocol/answers';
import type { AnswerOf, Ask, Verb } from '../src/protocol/verbs';
import { useSidebar } from './context';

/** How far a question of a panel has come. */
export interface Asking<V extends Verb> {
  readonly busy: boolean;
  /** The last answer that came; stays while the next one is awaited. */
  readonly answer: AnswerOf[V] | undefined;
  /** Why the last question has no answer. */
  readonly trouble: Trouble | undefined;
  readonly put: (payload: Ask<V>) => void;
}

type State<V extends Verb> = Omit<Asking<V>, 'put'>;

/** Puts one kind of question beside the tasks of the page. Of several questions on their way only the last one counts. */
export function useAnswer<V extends Verb>(verb: V): Asking<V> {
  const { ask } = useSidebar();
  const [state, turn] = useState<State<V>>({ busy: false, answer: undefined, trouble: undefined });
  const last = useRef(0);
  const put = useCallback(
    (payload: Ask<V>): void => {
      last.current += 1;
      const mine = last.current;
      turn((before) => ({ ...before, busy: true, trouble: undefined }));
      void ask(verb, payload).then((answer) => {
        if (mine !== last.current) return;
        turn((before) => ({
          busy: false,
          answer: answer.ok ? answer.data : before.answer,
          trouble: answer.ok ? undefined : answer.trouble,
        }));
      });
    },
    [ask, verb],
  );
  return { ...state, put };
}
