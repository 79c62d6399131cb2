import { useCallback, useState } from 'preact/hooks';
import type { Tab } from './tabs';

interface Tabs {
  readonly tab: Tab;
  /** The tabs that were open at least once. */
  readonly visited: ReadonlySet<Tab>;
  readonly openTab: (tab: Tab) => void;
}

/** Which tab is open, and which were. */
export function useTabs(): Tabs {
  const [{ tab, visited }, turn] = useState<Omit<Tabs, 'openTab'>>({ tab: 'data', visited: new Set<Tab>(['data']) });
  const openTab = useCallback((next: Tab) => {
    turn((before) => ({ tab: next, visited: new Set([...before.visited, next]) }));
  }, []);
  return { tab, visited, openTab };
}
