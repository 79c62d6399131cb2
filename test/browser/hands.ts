// What a person does in the sidebar beside the sheet, with the mouse or with the keyboard alone.
import type { Frame, Locator, Page } from 'playwright-core';
import type { WorkbenchPage } from './workbench-page';

/** One way to work the sidebar and the menu. */
export interface Hands {
  /** Presses what has a place of its own in the order of the keyboard. */
  readonly press: (target: Locator) => Promise<void>;
  /** Puts text into a field in place of what is there. */
  readonly fill: (field: Locator, text: string) => Promise<void>;
  /** Chooses from a drop-down by the words of the option. */
  readonly choose: (list: Locator, option: string) => Promise<void>;
  /** Opens a tab of the sidebar. */
  readonly open: (tab: string) => Promise<void>;
  /** Chooses an entry of the menu of the add-on. */
  readonly menu: (entry: string) => Promise<void>;
  /** Answers a window over everything. */
  readonly answer: (button: string) => Promise<void>;
  /** Makes a cell the marked one, on the tab of the workbook that is open. */
  readonly mark: (cell: string) => Promise<void>;
}

const tabNamed = (workbench: WorkbenchPage, name: string): Locator => workbench.sidebar.getByRole('tab', { name });

const menuOf = ({ page }: WorkbenchPage): Locator => page.getByRole('button', { name: 'ABM Funnel', exact: true });

const answerOf = ({ page }: WorkbenchPage, name: string): Locator =>
  page.getByRole('dialog').getByRole('button', { name, exact: true });

/** The frame of the sidebar. */
export function frameOf({ page }: WorkbenchPage): Frame {
  const frame = page.frames().find((each) => each.url() === 'about:srcdoc');
  if (frame === undefined) throw new Error('The sidebar is not open.');
  return frame;
}

/** The box that tells which cell is marked, and goes to the one that is typed. */
export const nameBox = (page: Page): Locator => page.locator('[data-u-comp=defined-name] input');

/** Goes to a cell by its address. */
async function goTo(page: Page, cell: string): Promise<void> {
  await nameBox(page).fill(cell);
  await nameBox(page).press('Enter');
  await page.locator('[data-u-comp=editor]:focus').waitFor({ state: 'attached' });
}

/** Where a cell of the first rows is drawn: heads of rows and columns are measured where the grid draws them. */
export type CellPlace = { readonly x: number; readonly y: number };

/** Works the sidebar with the mouse; `places` tells where cells are drawn. */
export function mouse(workbench: WorkbenchPage, places: Readonly<Record<string, CellPlace>>): Hands {
  const { page } = workbench;
  return {
    press: (target) => target.click(),
    fill: (field, text) => field.fill(text),
    choose: async (list, label) => {
      await list.selectOption({ label });
    },
    open: (tab) => tabNamed(workbench, tab).click(),
    menu: (entry) => workbench.choose('ABM Funnel', entry),
    answer: (button) => answerOf(workbench, button).click(),
    mark: async (cell) => {
      const place = places[cell];
      if (place === undefined) await goTo(page, cell);
      else await page.mouse.click(place.x, place.y);
    },
  };
}

/** How often Tab is pressed in search of a control before it counts as out of reach. */
const MOST_STEPS = 150;

const hasKeyboard = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === element.ownerDocument.activeElement);

/** Goes on with Tab until the control has the keyboard. */
async function tabTo(workbench: WorkbenchPage, target: Locator): Promise<void> {
  const { page } = workbench;
  await target.waitFor();
  // What is pressed keeps its place in a sheet: Google Sheets has keys of its own that lead to the sidebar.
  if (!(await frameOf(workbench).evaluate(() => document.hasFocus()))) {
    await page.locator('#side').getByRole('button', { name: 'Close sidebar' }).focus();
  }
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    if (await hasKeyboard(target)) return;
    await page.keyboard.press('Tab');
    if (!(await frameOf(workbench).evaluate(() => document.hasFocus()))) {
      await page.locator('#side').getByRole('button', { name: 'Close sidebar' }).focus();
    }
  }
  throw new Error(`Tab never reached ${target.toString()}.`);
}

/** Works the sidebar with the keyboard alone. */
export function keyboard(workbench: WorkbenchPage): Hands {
  const { page } = workbench;
  const keys = page.keyboard;
  return {
    press: async (target) => {
      await tabTo(workbench, target);
      await keys.press('Enter');
    },
    fill: async (field, text) => {
      await tabTo(workbench, field);
      await keys.press('Control+A');
      await keys.type(text);
    },
    choose: async (list, option) => {
      await tabTo(workbench, list);
      await keys.type(option);
    },
    open: async (tab) => {
      await tabTo(workbench, workbench.sidebar.locator('[role=tab][aria-selected=true]'));
      await keys.press('Home');
      while (!(await hasKeyboard(tabNamed(workbench, tab)))) await keys.press('ArrowRight');
      await keys.press('Enter');
    },
    menu: async (entry) => {
      await menuOf(workbench).press('ArrowDown');
      const item = page.getByRole('menuitem', { name: entry });
      while (!(await hasKeyboard(item))) await keys.press('ArrowDown');
      await keys.press('Enter');
    },
    answer: async (button) => {
      await answerOf(workbench, button).waitFor();
      while (!(await hasKeyboard(answerOf(workbench, button)))) await keys.press('Tab');
      await keys.press('Enter');
    },
    mark: (cell) => goTo(page, cell),
  };
}
