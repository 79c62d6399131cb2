import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { sidebarWords, type SidebarWords } from '../src/messages/sidebar-words';
import { EMPTY_VIEW, type Happening, type Task, type View } from './view';

/** What every part of the page can reach. */
export interface Sidebar {
  readonly view: View;
  readonly words: SidebarWords;
  /** Gives the server a task, unless it is at work on one. */
  readonly run: (task: Task) => void;
  readonly tell: (happening: Happening) => void;
}

const nothing = (): void => undefined;

/** Hands the page to its parts. */
export const SidebarContext = createContext<Sidebar>({
  view: EMPTY_VIEW,
  words: sidebarWords('en'),
  run: nothing,
  tell: nothing,
});

/** The page as its parts see it. */
export const useSidebar = (): Sidebar => useContext(SidebarContext);
