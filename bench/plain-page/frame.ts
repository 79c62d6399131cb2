import { hasBuildBar, TAB_IDS, TABS, type Tab } from '../../sidebar/tabs';
import type { SidebarWords } from '../../src/messages/sidebar-words';
import { element } from './elements';

/** Tabs, panels and foot of the page. */
export interface Frame {
  readonly main: HTMLElement;
  readonly panel: HTMLElement;
  readonly status: HTMLElement;
}

/** How far each key moves along the tabs, where writing runs from left to right; the ends stand next to each other. */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, Home: 0, End: -1 };

function moveAlong(event: KeyboardEvent, from: Tab): void {
  const step = STEPS[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const isArrow = event.key.startsWith('Arrow');
  const onwards = isArrow && document.documentElement.dir === 'rtl' ? -step : step;
  const next = TABS[((isArrow ? TABS.indexOf(from) : 0) + onwards + TABS.length) % TABS.length];
  if (next !== undefined) document.getElementById(TAB_IDS.tab(next))?.focus();
}

function tabButton(name: Tab, words: SidebarWords, open: (tab: Tab) => void): HTMLElement {
  const { short, long } = words.tabs[name];
  const isOpen = name === 'data';
  const made = element(
    'button',
    {
      type: 'button',
      class: 'tab',
      role: 'tab',
      id: TAB_IDS.tab(name),
      title: short === long ? undefined : long,
      'aria-label': long,
      'aria-controls': TAB_IDS.panel(name),
      'aria-selected': String(isOpen),
      tabindex: isOpen ? '0' : '-1',
    },
    short,
  );
  made.addEventListener('click', () => {
    open(name);
  });
  made.addEventListener('keydown', (event) => {
    moveAlong(event, name);
  });
  return made;
}

const tabPanel = (name: Tab): HTMLElement =>
  element('div', {
    class: 'tab-panel',
    role: 'tabpanel',
    id: TAB_IDS.panel(name),
    'aria-labelledby': TAB_IDS.tab(name),
    hidden: name !== 'data',
  });

/** Puts the frame into the page. */
export function makeFrame(words: SidebarWords, build: HTMLElement): Frame {
  const status = element('div', { class: 'status', role: 'status' });
  const told = element('div', { class: 'build-status' }, status);
  const foot = element('footer', { class: 'build-bar' }, told, element('div', { class: 'build-buttons' }, build));
  const panels = TABS.map(tabPanel);
  const open = (next: Tab): void => {
    TABS.forEach((name, index) => {
      tabs[index]?.setAttribute('aria-selected', String(name === next));
      tabs[index]?.setAttribute('tabindex', name === next ? '0' : '-1');
      panels[index]?.toggleAttribute('hidden', name !== next);
    });
    foot.hidden = !hasBuildBar(next);
  };
  const tabs = TABS.map((name) => tabButton(name, words, open));
  const list = element('div', { class: 'tabs', role: 'tablist', 'aria-label': words.title }, ...tabs);
  const main = element('main', {}, element('h1', { class: 'heard-only' }, words.title), ...panels);
  document.getElementById('app')?.append(element('header', {}, list), main, foot);
  return { main, status, panel: panels[0] ?? main };
}
