import type { SidebarWords } from '../src/messages/sidebar-words';
import type { AskServer } from './client';
import { setSidebar, useSidebar, type Sidebar } from './context';
import { focusSheet } from './host';
import { perform } from './perform';
import { reduce } from './reducer';
import type { Tab } from './tabs';
import { EMPTY_VIEW, type Happening, type Task } from './view';

const FIRST_TAB: Tab = 'data';

/**
 * Starts the page, with its own first task on the way before anything is drawn: the first thing to see is the wait for
 * the answer. After every change the page is drawn once more, as soon as what changed it has ended.
 */
export function startPage(ask: AskServer, words: SidebarWords, draw: () => void): void {
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
  const openTab = (tab: Tab): void => {
    change({ tab, visited: new Set([...useSidebar().visited, tab]) });
  };
  const visited = new Set<Tab>([FIRST_TAB]);
  setSidebar({ view: EMPTY_VIEW, words, ask, run, tell, tab: FIRST_TAB, visited, openTab });
  run({ verb: 'state' });
}

/** Sees a task through to its end. */
async function finish(task: Task, { ask, tell, view }: Sidebar): Promise<void> {
  const happening = await perform(ask, task);
  tell(happening);
  if (happening.type === 'shown') focusSheet();
  if (happening.type !== 'built') return;
  // A build reads the sources anew, so the cards are read again behind it; nobody has to wait for that.
  const answer = await ask('state', {});
  if (answer.ok) tell({ type: 'reread', turn: view.turn, workbook: answer.data });
}
