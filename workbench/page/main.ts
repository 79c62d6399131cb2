// The workbench in the browser: the grid with its engine here, the add-on's script in a worker, its page in a frame.
import './page.css';
import type { AlertAnswer, UiEvent } from '../bridge/operations';
import { messageOf, valueOf } from '../bridge/values';
import { createEngine, type Engine } from '../engine/engine';
import { addOnFiles, type AddOnFiles } from './add-on-files';
import { bookShelf } from './book-shelf';
import { cardsOf } from './cards';
import { withoutUndo } from './changes';
import { openCellRealm } from './cell-realm';
import { offerConsole } from './console';
import { openGrid, showCards, type Grid } from './grid';
import { focusGrid } from './keyboard';
import { keysEntry, listenForKeys, stepTab, type Ways } from './keys';
import { opening } from './opening';
import { screen, type Screen } from './screen';
import { startScript, type ScriptThread } from './script-thread';
import { sidePanel, type SidePanel } from './side-panel';
import { stripOf } from './strip';
import { uiEvents } from './ui-events';
import { visitorEntry } from './visitor';

const PROBLEM_SECONDS = 20;

function place(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no place called ${id}.`);
  return element;
}

/** Presses the menu that has keys of its own. */
const openMenu = (): void => {
  const button = place('bar').querySelector<HTMLElement>('[aria-keyshortcuts]');
  button?.focus();
  button?.click();
};

function openEngine(view: Screen, grid: Grid, files: AddOnFiles, onUi: (event: UiEvent) => void): Engine {
  const engine = createEngine({
    ...grid,
    onUi,
    onAlert: (alert) =>
      new Promise<AlertAnswer>((answered) => {
        view.show({ words: { ...alert, answered } });
      }),
    pages: { Sidebar: files.sidebar },
  });
  const realm = openCellRealm(files.services, files.code, engine.answerAtOnce);
  engine.registerFunctions(realm.names, realm.invoke);
  return engine;
}

/** The add-on and the spreadsheet, joined. */
type Workbench = {
  readonly engine: Engine;
  readonly panel: SidePanel;
  /** Runs a function of the add-on as a menu does: a failure is shown to the person. */
  readonly run: (name: string) => Promise<void>;
  /** Resolves once no function of the add-on is at work. */
  readonly idle: ScriptThread['idle'];
};

function join(view: Screen, grid: Grid, files: AddOnFiles): Workbench {
  const invoke: ScriptThread['invoke'] = async (name, values) => {
    const answer = await script.invoke(name, values);
    view.show({ strip: stripOf(engine.operations()) });
    return answer;
  };
  const onBroken = (message: string): void => {
    view.showToast({ title: 'The script stopped', message, isProblem: true }, PROBLEM_SECONDS);
  };
  const run = async (name: string): Promise<void> => {
    view.show({ busy: 'Working …' });
    try {
      valueOf(await invoke(name));
    } catch (problem) {
      onBroken(messageOf(problem));
    }
    view.show({ busy: '' });
  };
  const panel = sidePanel(place('side'), files.client, { invoke, focusGrid });
  const onUi = uiEvents(view, panel, (name) => {
    void run(name);
  });
  const engine = openEngine(view, grid, files, onUi);
  const script = startScript({ answer: withoutUndo(grid, engine.answer), onBroken });
  return { engine, panel, run, idle: script.idle };
}

/** Where the keys of the page lead. */
const waysIn = ({ engine, panel }: Pick<Workbench, 'engine' | 'panel'>): Ways => ({
  menu: openMenu,
  sidebar: panel.focus,
  grid: focusGrid,
  tab: (step) => {
    stepTab(engine.operations(), step);
  },
});

async function start(): Promise<void> {
  const view = screen(place);
  const files = await addOnFiles();
  const grid = openGrid('grid');
  const { engine, panel, run, idle } = join(view, grid, files);
  const { isOpen, open, mayLeave } = opening({ view, grid, engine, panel, run, idle });
  const shelf = bookShelf(view, { open, mayLeave }, [visitorEntry(view, engine), keysEntry(view)]);
  listenForKeys(waysIn({ engine, panel }));
  await shelf.openFirst();
  showCards(grid, cardsOf(files.code));
  const tell = (): void => {
    if (isOpen()) view.show({ strip: stripOf(engine.operations()) });
  };
  const tellTwice = (): void => {
    tell();
    // A function may still be at work in the cell that was just left.
    engine.settled().then(tell).catch(console.error);
  };
  grid.api.addEvent(grid.api.Event.ActiveSheetChanged, tellTwice);
  // The event of its own for marked cells wants a grid that is drawn already; the operation behind it is always told.
  grid.api.addEvent(grid.api.Event.CommandExecuted, ({ id }) => {
    if (id === 'sheet.operation.set-selections') tellTwice();
  });
  offerConsole(engine, grid);
  document.body.dataset['ready'] = 'yes';
}

start().catch((problem: unknown) => {
  place('grid').textContent = messageOf(problem);
});
