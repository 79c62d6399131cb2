import type { JSX } from 'preact';
import { useSidebar } from '../context';
import { TAB_IDS, TABS, type Tab } from '../tabs';

/** How far each key moves the keyboard along the tabs, where writing runs from left to right. */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** The tab that a key leads to from this one, round the ends; undefined for any other key. */
function tabAfter(key: string, from: Tab): Tab | undefined {
  if (key === 'Home') return TABS[0];
  if (key === 'End') return TABS[TABS.length - 1];
  const step = STEPS[key];
  if (step === undefined) return undefined;
  const onwards = document.documentElement.dir === 'rtl' ? -step : step;
  return TABS[(TABS.indexOf(from) + onwards + TABS.length) % TABS.length];
}

function TabButton({ name }: { readonly name: Tab }): JSX.Element {
  const { tab, openTab, words } = useSidebar();
  const { short, long } = words.tabs[name];
  return (
    <button
      type="button"
      class="tab"
      role="tab"
      id={TAB_IDS.tab(name)}
      title={short === long ? undefined : long}
      aria-label={long}
      aria-controls={TAB_IDS.panel(name)}
      aria-selected={name === tab}
      tabIndex={name === tab ? 0 : -1}
      onClick={() => {
        openTab(name);
      }}
      onKeyDown={(event) => {
        const next = tabAfter(event.key, name);
        if (next === undefined) return;
        event.preventDefault();
        // The keyboard only moves: a tab may have much to read, so it opens on Enter or Space.
        document.getElementById(TAB_IDS.tab(next))?.focus();
      }}
    >
      {short}
    </button>
  );
}

/** The tabs of the page. */
export function TabList(): JSX.Element {
  const { words } = useSidebar();
  return (
    <header>
      <div class="tabs" role="tablist" aria-label={words.title}>
        {TABS.map((name) => (
          <TabButton key={name} name={name} />
        ))}
      </div>
    </header>
  );
}
