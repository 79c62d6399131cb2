// What a person does who has no mouse: keys that are pressed, and nothing else. The page is only looked at.
import type { Locator } from 'playwright-core';
import { answered, frameOf, inSight, marked, tabNamed, type Hands } from './hands';
import type { WorkbenchPage } from './workbench-page';

/** How often one key is pressed in search of something before it counts as out of reach. */
const MOST_STEPS = 400;

const hasKeyboard = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === element.ownerDocument.activeElement);

/** Presses a key again and again until something holds. */
async function pressUntil({ page }: WorkbenchPage, key: string, holds: () => Promise<boolean>): Promise<void> {
  for (let steps = 0; !(await holds()); steps += 1) {
    if (steps === MOST_STEPS) throw new Error(`${key} never led there.`);
    await page.keyboard.press(key);
  }
}

/** Opens the menu of the add-on; the page around the sidebar hears no key that is pressed in it. */
async function openMenu(workbench: WorkbenchPage): Promise<void> {
  const { page } = workbench;
  if (await page.evaluate(() => document.activeElement instanceof HTMLIFrameElement)) await enterGrid(workbench);
  await page.keyboard.press('Alt+N');
  await page.getByRole('menu').waitFor();
}

const isInSidebar = (workbench: WorkbenchPage): Promise<boolean> =>
  frameOf(workbench).evaluate(() => document.hasFocus());

/** Takes the keyboard into the sidebar, unless it is there. */
async function enterSidebar(workbench: WorkbenchPage): Promise<void> {
  if (await isInSidebar(workbench)) return;
  await workbench.page.keyboard.press('Control+Alt+Period');
  await workbench.page.waitForFunction(() => document.activeElement instanceof HTMLIFrameElement);
}

/** Whether a control stands above what has the keyboard. */
const isAbove = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    const place = document.activeElement?.compareDocumentPosition(element) ?? 0;
    return (place & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  });

/** Goes on with Tab, or back with Shift and Tab, until the control has the keyboard; past the end, the other way. */
async function tabTo(workbench: WorkbenchPage, target: Locator): Promise<void> {
  await target.waitFor();
  await enterSidebar(workbench);
  const ways = (await isAbove(target)) ? ['Shift+Tab', 'Tab'] : ['Tab', 'Shift+Tab'];
  for (const way of ways) {
    await enterSidebar(workbench);
    await pressUntil(workbench, way, async () => (await hasKeyboard(target)) || !(await isInSidebar(workbench)));
    if (await isInSidebar(workbench)) return;
  }
  throw new Error(`Neither way led to ${target.toString()}.`);
}

/** Takes the keyboard to the cells, from wherever it is. */
async function enterGrid(workbench: WorkbenchPage): Promise<void> {
  const editor = workbench.page.locator('[data-u-comp=editor]:focus');
  await pressUntil(workbench, 'Escape', async () => (await editor.count()) > 0);
}

/** Zero-based row and column of a cell such as `B8`. */
function placeOf(cell: string): readonly [number, number] {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(row) - 1, column - 1];
}

/** The cell that is marked, by the box beside the formula bar. */
const markedCell = async ({ page }: WorkbenchPage): Promise<string> =>
  (await page.locator('[data-u-comp=defined-name] input').inputValue()).replace(/:.*/, '');

/** Goes so far with an arrow key, the other way below zero. */
async function goBy({ page }: WorkbenchPage, steps: number, [on, back]: readonly [string, string]): Promise<void> {
  for (let step = 0; step < Math.abs(steps); step += 1) await page.keyboard.press(steps > 0 ? on : back);
}

async function mark(workbench: WorkbenchPage, cell: string): Promise<void> {
  await enterGrid(workbench);
  const [[row, column], [toRow, toColumn]] = [placeOf(await markedCell(workbench)), placeOf(cell)];
  await goBy(workbench, toColumn - column, ['ArrowRight', 'ArrowLeft']);
  await goBy(workbench, toRow - row, ['ArrowDown', 'ArrowUp']);
  await marked(workbench, cell);
}

/** From the first cell to the right and down, as far as something stands there. */
async function markTable(workbench: WorkbenchPage): Promise<void> {
  await mark(workbench, 'A1');
  await workbench.page.keyboard.press('Control+Shift+ArrowRight');
  await workbench.page.keyboard.press('Control+Shift+ArrowDown');
}

/** Opens a tab of the workbook by way of those between. */
async function openSheet(workbench: WorkbenchPage, name: string): Promise<void> {
  await enterGrid(workbench);
  const tabs = workbench.page.locator('[data-u-comp=slide-tab-item]');
  const open = await tabs.evaluateAll((all) => all.findIndex((tab) => tab.getAttribute('aria-selected') === 'true'));
  const steps = (await tabs.allInnerTexts()).findIndex((text) => text.trim() === name) - open;
  await goBy(workbench, steps, ['Control+Shift+PageDown', 'Control+Shift+PageUp']);
  await inSight(workbench, name);
}

/** As many letters of an option as lead to it alone: it is chosen at once, and what is typed after that goes elsewhere. */
function shortestBeginning(list: Element, option: string): string {
  const texts = [...list.querySelectorAll('option')].map(({ text }) => text);
  const starts = Array.from(option, (_, index) => option.slice(0, index + 1));
  return starts.find((start) => texts.filter((text) => text.startsWith(start)).length === 1) ?? option;
}

/** Works the sidebar, the menu and the sheet with the keyboard alone. */
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
      await keys.type(await list.evaluate(shortestBeginning, option));
    },
    open: async (tab) => {
      await tabTo(workbench, workbench.sidebar.locator('[role=tab][aria-selected=true]'));
      await keys.press('Home');
      await pressUntil(workbench, 'ArrowRight', () => hasKeyboard(tabNamed(workbench, tab)));
      await keys.press('Enter');
    },
    menu: async (entry) => {
      await openMenu(workbench);
      await pressUntil(workbench, 'ArrowDown', () => hasKeyboard(page.getByRole('menuitem', { name: entry })));
      await keys.press('Enter');
    },
    answer: (button) =>
      answered(workbench, button, async (found) => {
        await pressUntil(workbench, 'Tab', () => hasKeyboard(found));
        await keys.press('Enter');
      }),
    sheet: (name) => openSheet(workbench, name),
    mark: (cell) => mark(workbench, cell),
    markTable: () => markTable(workbench),
    type: async (cell, text) => {
      await mark(workbench, cell);
      await keys.type(text);
      await keys.press('Enter');
    },
  };
}
