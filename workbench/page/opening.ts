// One workbook gives way to another.
import type { Book } from '../engine/book';
import type { Engine } from '../engine/engine';
import { watchChanges } from './changes';
import { fitColumns } from './fit-columns';
import type { Grid } from './grid';
import type { Screen } from './screen';
import type { SidePanel } from './side-panel';
import { HINT } from './strip';

/** The workbook that is open. */
export type Opening = {
  /** Whether one is; not while it gives way to another, when the grid still speaks of marked cells. */
  readonly isOpen: () => boolean;
  readonly open: (name: string, book: Book) => Promise<void>;
  /** Whether it may give way: asks a person when it was changed, because nothing else keeps it. */
  readonly mayLeave: () => Promise<boolean>;
};

/** Opens a book in place of the one that is open, or says why not; tells whether it did. */
export type OpenInstead = (name: string, read: () => Promise<Book>) => Promise<boolean>;

/** What opening a workbook needs of the page. */
export type OpeningParts = {
  readonly view: Screen;
  readonly grid: Grid;
  readonly engine: Engine;
  readonly panel: SidePanel;
  readonly run: (name: string) => Promise<void>;
  /** Resolves once no function of the add-on is at work. */
  readonly idle: () => Promise<unknown>;
};

/** Resolves once the page has drawn what it shows; at once where it is not seen and draws nothing. */
const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });

const asksToLeave = (view: Screen, name: string): Promise<boolean> =>
  new Promise((resolve) => {
    view.show({
      words: {
        title: 'Open another workbook?',
        message: `“${name}” was changed, and nothing of it is saved. If you open another workbook, your changes are lost.`,
        buttons: ['CANCEL', 'OK'],
        labels: { CANCEL: 'Keep this one', OK: 'Open the other' },
        answered: (answer) => {
          resolve(answer === 'OK');
        },
      },
    });
  });

/** Opens workbooks, one in place of the other. */
export function opening({ view, grid, engine, panel, run, idle }: OpeningParts): Opening {
  const changes = watchChanges(grid);
  let name = '';
  return {
    isOpen: () => name !== '',
    open: async (bookName, book) => {
      panel.close();
      name = '';
      await engine.load(book, (share) => {
        view.show({ busy: `Opening ${bookName} … ${(share * 100).toFixed(0)} %` });
        return drawn();
      });
      name = bookName;
      fitColumns(book, grid);
      view.show({ bookName, strip: HINT });
      await run('onOpen');
      changes.forget();
    },
    mayLeave: async () => {
      await idle();
      return !changes.any() || asksToLeave(view, name);
    },
  };
}
