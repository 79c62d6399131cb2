import { useCallback, useEffect, useReducer, useRef } from 'preact/hooks';
import type { AskServer } from './client';
import { focusSheet } from './host';
import { perform } from './perform';
import { reduce } from './reducer';
import { EMPTY_VIEW, type Happening, type Task, type View } from './view';

/** The state of the page, and the two ways to move it: a task for the server, or something that happened here. */
export function useTasks(ask: AskServer): { view: View; run: (task: Task) => void; tell: (news: Happening) => void } {
  const [view, tell] = useReducer(reduce, EMPTY_VIEW);
  const turn = useRef(0);
  const atWork = useRef(false);

  const run = useCallback(
    (task: Task): void => {
      if (atWork.current) return;
      atWork.current = true;
      turn.current += 1;
      const mine = turn.current;
      tell({ type: 'asked', task });
      void perform(ask, task).then((happening) => {
        atWork.current = false;
        tell(happening);
        if (happening.type === 'built') void reread(ask, mine, tell);
        if (happening.type === 'shown') focusSheet();
      });
    },
    [ask],
  );

  useEffect(() => {
    run({ verb: 'state' });
  }, [run]);
  return { view, run, tell };
}

/** A build reads the sources anew, so the cards are read again behind it; nobody has to wait for that. */
async function reread(ask: AskServer, turn: number, tell: (news: Happening) => void): Promise<void> {
  const answer = await ask('state', {});
  if (answer.ok) tell({ type: 'reread', turn, workbook: answer.data });
}
