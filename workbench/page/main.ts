// The workbench in the browser: the grid with its engine here, the add-on's script in a worker, its page in a frame.
import './page.css';
import { fromJson } from '../bridge/values';
import type { UiEvent } from '../bridge/operations';
import { createEngine, type Engine } from '../engine/engine';
import { bookShelf } from './book-shelf';
import { cardsOf } from './cards';
import { openCellRealm } from './cell-realm';
import { drawnElsewhere } from './drawn-elsewhere';
import { openGrid, showCards } from './grid';
import { startScript } from './script-thread';
import { sidePanel } from './side-panel';
import { screen } from './screen';

const HINT = 'Try it: type =ABM_WINRATE(10;100) in an empty cell, or choose Open sidebar in the ABM Funnel menu.';

function place(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no place called ${id}.`);
  return element;
}

async function textOf(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The workbench has no ${address}. Start it again with npm start.`);
  return answer.text();
}

function stripOf(engine: Engine): string {
  const operations = engine.operations();
  const active = operations.sheets().find((sheet) => sheet.active);
  if (active === undefined) return HINT;
  const words = drawnElsewhere(active.id, operations.charts(), operations.extras());
  return words === '' ? HINT : words;
}

async function start(): Promise<void> {
  const view = screen(place);
  const addresses = ['/addon/Code.js', '/addon/Sidebar.html', '/services.js', '/page/google-client.js'];
  const [code = '', page = '', services = '', client = ''] = await Promise.all(addresses.map(textOf));
  const grid = openGrid('grid');
  const { api } = grid;

  const panel = sidePanel(place('side'), client, {
    invoke: (name, values) => script.invoke(name, values),
    focusGrid: () => {
      place('grid').querySelector('canvas')?.focus();
    },
  });
  const runFromMenu = async (name: string): Promise<void> => {
    view.show({ busy: 'Working …' });
    const answer = Object(fromJson(await script.invoke(name)));
    view.show({ busy: '', strip: stripOf(engine) });
    if ('problem' in answer)
      view.showToast({ title: 'The script stopped', message: String(answer.problem), isProblem: true }, 20);
  };
  const onUi = (event: UiEvent): void => {
    switch (event.kind) {
      case 'menu':
        view.show({
          addOn: event.items.map(({ label, run }) => ({
            label,
            choose: () => {
              void runFromMenu(run);
            },
          })),
        });
        break;
      case 'sidebar':
        panel.show(event.title, event.content);
        break;
      case 'toast':
        view.showToast({ title: event.title, message: event.message, isProblem: false }, event.seconds);
        break;
      case 'alert':
        view.show({ words: event });
        break;
      case 'dialog':
        view.show({ words: { title: event.title, message: 'Google Sheets opens a window of the add-on here.' } });
        break;
    }
  };

  const engine = createEngine({ ...grid, onUi, pages: { Sidebar: page } });
  const realm = openCellRealm(services, code, engine.answerAtOnce);
  engine.registerFunctions(realm.names, realm.invoke);
  const script = startScript(engine.answer);

  const shelf = bookShelf(view, async (name, book) => {
    panel.close();
    await engine.load(book);
    view.show({ bookName: name, strip: HINT });
    await script.invoke('onOpen');
  });
  await shelf.openFirst();
  showCards(grid, cardsOf(code));
  api.addEvent(api.Event.ActiveSheetChanged, () => {
    view.show({ strip: stripOf(engine) });
  });
  document.body.dataset['ready'] = 'yes';
}

start().catch((problem: unknown) => {
  place('grid').textContent = problem instanceof Error ? problem.message : String(problem);
});
