import type { JSX } from 'preact';
import { useSidebar } from './context';
import { DataPanel } from './data/panel';
import { onDemand } from './on-demand';
import { BuildBar } from './parts/build-bar';
import { TabList } from './parts/tab-list';
import { hasOutcome } from './selectors';
import { hasBuildBar, TAB_IDS, TABS, type Tab } from './tabs';
import { useFocus } from './use-focus';

const PANELS: Readonly<Record<Tab, () => () => JSX.Element | null>> = {
  data: () => DataPanel,
  definitions: () => onDemand().DefinitionsPanel,
  check: () => onDemand().CheckPanel,
  explain: () => onDemand().ExplainPanel,
  functions: () => onDemand().FunctionsPanel,
};

interface PanelProps {
  readonly name: Tab;
  readonly isOpen: boolean;
  readonly wasOpened: boolean;
}

/** What belongs to one tab: made on the first visit, and kept as it was left from then on. */
function TabPanel({ name, isOpen, wasOpened }: PanelProps): JSX.Element {
  const { view } = useSidebar();
  const Outcome = isOpen && hasBuildBar(name) && hasOutcome(view) ? onDemand().BuildOutcome : undefined;
  const Panel = wasOpened ? PANELS[name]() : undefined;
  return (
    <div
      class="tab-panel"
      role="tabpanel"
      id={TAB_IDS.panel(name)}
      aria-labelledby={TAB_IDS.tab(name)}
      hidden={!isOpen}
    >
      {Outcome !== undefined && <Outcome />}
      {Panel !== undefined && <Panel />}
    </div>
  );
}

/** The whole sidebar. */
export function App(): JSX.Element {
  const { view, words, tab, visited } = useSidebar();
  useFocus(view);
  return (
    <>
      <TabList />
      <main aria-busy={view.busy !== undefined}>
        <h1 class="heard-only">{words.title}</h1>
        {TABS.map((name) => (
          <TabPanel key={name} name={name} isOpen={name === tab} wasOpened={visited.has(name)} />
        ))}
      </main>
      <BuildBar isHidden={!hasBuildBar(tab)} />
    </>
  );
}
