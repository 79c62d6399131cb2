import type { SidebarWords } from '../src/messages/sidebar-words';
import type { AskServer } from './client';
import { setSidebar, useSidebar, type Sidebar } from './context';
import { focusSheet } from './host';
import { onReturn } from './on-return';
import { isOutdated } from './outdated';
import { perform } from './perform';
import { reduce } from './reducer';
import type { Tab } from './tabs';
import { EMPTY_VIEW, type Happening, type Task } from './view';

const FIRST_TAB: Tab = 'data';

/**
 * Starts the page, with its own first task on the way before anything is drawn: the first thing to see is the wait for
 * the answer. After every change the page is drawn once more, as soon as what changed it has ended.
 */
export function startPage(askServer: AskServer, words: SidebarWords, draw: () => void): void {
  let isDue = false;
  const change = (part: Partial<Sidebar>): void => {
    setSidebar({ ...useSidebar(), ...part });
    if (isDue) return;
    isDue = true;
    queueMicrotask(() => {
      isDue = false;
      draw();
    });
  };
  const tell = (happening: Happening): void => {
    change({ view: reduce(useSidebar().view, happening) });
  };
  const run = (task: Task): void => {
    if (useSidebar().view.busy !== undefined) return;
    tell({ type: 'asked', task });
    void finish(task, useSidebar());
  };
  const ask: AskServer = async (verb, payload) => {
    const answer = await askServer(verb, payload);
    if (!answer.ok && isOutdated(verb, answer.trouble)) setTimeout(lookAgain, 0);
    return answer;
  };
  const openTab = (tab: Tab): void => {
    change({ tab, visited: new Set([...useSidebar().visited, tab]) });
  };
  const visited = new Set<Tab>([FIRST_TAB]);
  setSidebar({ view: EMPTY_VIEW, words, ask, run, tell, tab: FIRST_TAB, visited, openTab });
  run({ verb: 'state' });
  onReturn(
    () => useSidebar().view.turn,
    () => {
      if (looks === answered) lookAgain();
    },
  );
}

let looks = 0;
let answered = 0;

/** Asks how the workbook stands, without a word to the person, who may work on. Of several looks the last one counts. */
function lookAgain(): void {
  const { ask, tell, view } = useSidebar();
  if (view.busy !== undefined) return;
  looks += 1;
  const mine = looks;
  void ask('state', {}).then((answer) => {
    answered = Math.max(answered, mine);
    if (answer.ok && mine === looks) tell({ type: 'reread', turn: view.turn, workbook: answer.data });
  });
}

/** Sees a task through to its end. */
async function finish(task: Task, { ask, tell }: Sidebar): Promise<void> {
  const happening = await perform(ask, task);
  tell(happening);
  if (happening.type === 'shown') focusSheet();
  if (happening.type !== 'built') return;
  // A build reads the sources anew, so the cards are read again behind it; nobody has to wait for that.
  lookAgain();
}
