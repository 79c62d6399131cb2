import type { SidebarWords } from '../src/messages/sidebar-words';
import type { AskServer } from './client';
import type { Tab } from './tabs';
import type { Happening, Task, View } from './view';

/** What every part of the page can reach. */
export interface Sidebar {
  readonly view: View;
  readonly words: SidebarWords;
  /** Gives the server a task, unless it is at work on one. */
  readonly run: (task: Task) => void;
  readonly tell: (happening: Happening) => void;
  /** Asks the server beside the tasks; the promise is always kept. */
  readonly ask: AskServer;
  /** The tab that is open. */
  readonly tab: Tab;
  /** The tabs that were open at least once. */
  readonly visited: ReadonlySet<Tab>;
  readonly openTab: (tab: Tab) => void;
}

let sidebar: Sidebar | undefined;

/** Says how the page stands from now on; it is drawn anew, from its top, by whoever says so. */
export function setSidebar(next: Sidebar): void {
  sidebar = next;
}

/** The page as its parts see it. */
export function useSidebar(): Sidebar {
  if (sidebar === undefined) throw new Error('A part of the page was drawn before the page was started.');
  return sidebar;
}
