import type { AlertButton, AlertFacts, MenuItem } from '../bridge/operations';
import type { Session } from './session';
import { enumeration, whole } from './whole';

type Menu = GoogleAppsScript.Base.Menu;
type Ui = GoogleAppsScript.Base.Ui;

const BUTTONS = ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE'] as const;

const BUTTON_SETS = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
} as const satisfies Readonly<Record<string, readonly AlertButton[]>>;

const SET_NAMES = ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'] as const;

const isSetName = (part: unknown): part is keyof typeof BUTTON_SETS => typeof part === 'string' && part in BUTTON_SETS;

/** `alert(words)`, `alert(words, buttons)` or `alert(title, words, buttons)`: buttons are known by the name of their set. */
function alertFacts(parts: readonly unknown[]): AlertFacts {
  const last = parts[parts.length - 1];
  const hasButtons = parts.length > 1 && isSetName(last);
  const [first, second] = hasButtons ? parts.slice(0, -1) : parts;
  const [title, message] = typeof second === 'string' ? [String(first), second] : ['', String(first)];
  return { title, message, buttons: BUTTON_SETS[hasButtons ? last : 'OK'] };
}

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

/** `SpreadsheetApp.getUi()`. */
export function userInterface(session: Session): Ui {
  const buttons = enumeration<typeof GoogleAppsScript.Base.Button>('Button', BUTTONS);
  return whole<Ui>('Ui', {
    Button: buttons,
    ButtonSet: enumeration<typeof GoogleAppsScript.Base.ButtonSet>('ButtonSet', SET_NAMES),
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
    alert: (...parts: readonly unknown[]) => {
      // The run stands still until a person has answered; what it wrote so far is in the sheet by then.
      session.flush();
      return buttons[session.direct('Ui.alert', 'alert', alertFacts(parts))];
    },
  });
}
