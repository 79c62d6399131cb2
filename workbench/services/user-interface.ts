import type { MenuItem } from '../bridge/operations';
import type { Session } from './session';
import { enumeration, whole } from './whole';

type Menu = GoogleAppsScript.Base.Menu;
type Ui = GoogleAppsScript.Base.Ui;

const BUTTONS = ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE'] as const;
const BUTTON_SETS = ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'] as const;

function menu(session: Session, title: string): Menu {
  const items: MenuItem[] = [];
  const self: Menu = whole<Menu>('Menu', {
    addItem: (label, run) => {
      items.push({ label, run });
      return self;
    },
    addSeparator: () => {
      items.push({ label: '', run: '' });
      return self;
    },
    addToUi: () => {
      session.direct('Menu.addToUi', 'tell', { kind: 'menu', title, items });
    },
  });
  return self;
}

/** `SpreadsheetApp.getUi()`. An alert is answered with OK at once: nobody can be waited for. */
export function userInterface(session: Session): Ui {
  const buttons = enumeration<typeof GoogleAppsScript.Base.Button>('Button', BUTTONS);
  return whole<Ui>('Ui', {
    Button: buttons,
    ButtonSet: enumeration<typeof GoogleAppsScript.Base.ButtonSet>('ButtonSet', BUTTON_SETS),
    createMenu: (title) => menu(session, title),
    createAddonMenu: () => menu(session, ''),
    showSidebar: (page) => {
      const sidebar = { title: page.getTitle(), content: page.getContent() };
      session.direct('Ui.showSidebar', 'tell', { kind: 'sidebar', ...sidebar });
    },
    showModalDialog: (page, title) => {
      const dialog = { title, content: page.getContent(), width: page.getWidth() };
      session.direct('Ui.showModalDialog', 'tell', { kind: 'dialog', ...dialog });
    },
    alert: (first: string, second?: unknown) => {
      const [title, message] = typeof second === 'string' ? [first, second] : ['', first];
      session.direct('Ui.alert', 'tell', { kind: 'alert', title, message });
      return buttons.OK;
    },
  });
}
