import type { JSX } from 'preact';
import type { SidebarWords } from '../src/messages/sidebar-words';
import { CheckPanel } from './check/panel';
import type { AskServer } from './client';
import { SidebarContext } from './context';
import { DataPanel } from './data/panel';
import { DefinitionsPanel } from './definitions/panel';
import { ExplainPanel } from './explain/panel';
import { FunctionsPanel } from './functions/panel';
import { BuildBar } from './parts/build-bar';
import { BuildOutcome } from './parts/build-outcome';
import { TabList } from './parts/tab-list';
import { hasBuildBar, TAB_IDS, TABS, type Tab } from './tabs';
import { useFocus } from './use-focus';
import { useTabs } from './use-tabs';
import { useTasks } from './use-tasks';

interface AppProps {
  readonly ask: AskServer;
  readonly words: SidebarWords;
}

const PANELS: Readonly<Record<Tab, () => JSX.Element | null>> = {
  data: DataPanel,
  definitions: DefinitionsPanel,
  check: CheckPanel,
  explain: ExplainPanel,
  functions: FunctionsPanel,
};

interface PanelProps {
  readonly name: Tab;
  readonly isOpen: boolean;
  readonly wasOpened: boolean;
}

/** What belongs to one tab: made on the first visit, and kept as it was left from then on. */
function TabPanel({ name, isOpen, wasOpened }: PanelProps): JSX.Element {
  const Panel = PANELS[name];
  return (
    <div
      class="tab-panel"
      role="tabpanel"
      id={TAB_IDS.panel(name)}
      aria-labelledby={TAB_IDS.tab(name)}
      hidden={!isOpen}
    >
      {isOpen && hasBuildBar(name) && <BuildOutcome />}
      {wasOpened && <Panel />}
    </div>
  );
}

/** The whole sidebar. */
export function App({ ask, words }: AppProps): JSX.Element {
  const { view, run, tell } = useTasks(ask);
  const { tab, visited, openTab } = useTabs();
  useFocus(view);
  return (
    <SidebarContext.Provider value={{ view, words, run, tell, ask, tab, openTab }}>
      <TabList />
      <main aria-busy={view.busy !== undefined}>
        <h1 class="heard-only">{words.title}</h1>
        {TABS.map((name) => (
          <TabPanel key={name} name={name} isOpen={name === tab} wasOpened={visited.has(name)} />
        ))}
      </main>
      <BuildBar isHidden={!hasBuildBar(tab)} />
    </SidebarContext.Provider>
  );
}
