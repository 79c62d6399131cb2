// Keys that lead from one part of the page to another: those of Google Sheets where it has them.
import type { Operations } from '../bridge/operations';
import { isAround } from './keyboard';
import type { Entry } from './menu';
import type { Screen } from './screen';

const IN_WORDS = [
  'Alt+N: the menu of the add-on',
  'Alt+N, then the left arrow: the Workbook menu',
  'Ctrl+Alt+. (full stop): the sidebar',
  'Escape: from the sidebar or the bar back to the cells',
  'Ctrl+Shift+Page Down and Page Up: the next tab and the one before',
  'Arrow keys with Shift: mark cells, with Ctrl to the end of a table',
].join('\n');

/** The entry of a menu that tells the keys. */
export const keysEntry = (screen: Screen): Entry => ({
  label: 'Keys …',
  choose: () => {
    screen.show({ words: { title: 'Keys', message: IN_WORDS } });
  },
});

/** A chord by the places of its keys, whatever the keyboard writes there; the command key counts as Ctrl. */
function chordOf({ ctrlKey, metaKey, altKey, shiftKey, code }: KeyboardEvent): string {
  return [ctrlKey || metaKey ? 'Ctrl' : '', altKey ? 'Alt' : '', shiftKey ? 'Shift' : '', code]
    .filter((key) => key !== '')
    .join('+');
}

/** Opens the tab so many places on from the one in sight, as far as there are tabs. */
export function stepTab({ sheets, activateSheet }: Pick<Operations, 'sheets' | 'activateSheet'>, step: number): void {
  const seen = sheets().filter(({ hidden }) => !hidden);
  const next = seen[seen.findIndex(({ active }) => active) + step];
  if (next !== undefined) activateSheet(next.id);
}

/** Where keys lead. */
export type Ways = {
  readonly menu: () => void;
  readonly sidebar: () => void;
  readonly grid: () => void;
  /** To the tab so many places on. */
  readonly tab: (step: number) => void;
};

/** Listens for the keys, before the grid does. */
export function listenForKeys({ menu, sidebar, grid, tab }: Ways): void {
  const ways = new Map([
    ['Alt+KeyN', menu],
    ['Ctrl+Alt+Period', sidebar],
    [
      'Ctrl+Shift+PageDown',
      () => {
        tab(1);
      },
    ],
    [
      'Ctrl+Shift+PageUp',
      () => {
        tab(-1);
      },
    ],
  ]);
  addEventListener(
    'keydown',
    (event) => {
      const way = ways.get(chordOf(event));
      // What stands behind an open window can be led to, but not reached.
      if (way === undefined || document.querySelector('dialog:modal') !== null) return;
      event.preventDefault();
      event.stopPropagation();
      way();
    },
    { capture: true },
  );
  // An open menu takes the key for itself.
  addEventListener('keydown', ({ key, target }) => {
    if (key === 'Escape' && isAround(target)) grid();
  });
}
