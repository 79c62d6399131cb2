import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { sidebarWords, type SidebarWords } from '../src/messages/sidebar-words';
import type { AskServer } from './client';
import type { Tab } from './tabs';
import { EMPTY_VIEW, type Happening, type Task, type View } from './view';

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
  readonly openTab: (tab: Tab) => void;
}

const nothing = (): void => undefined;

/** Hands the page to its parts. */
export const SidebarContext = createContext<Sidebar>({
  view: EMPTY_VIEW,
  words: sidebarWords('en'),
  run: nothing,
  tell: nothing,
  ask: () => new Promise(nothing),
  tab: 'data',
  openTab: nothing,
});

/** The page as its parts see it. */
export const useSidebar = (): Sidebar => useContext(SidebarContext);
