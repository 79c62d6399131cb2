// What a person does in the sidebar beside the sheet, with the mouse or with the keyboard alone.
import type { Frame, Locator, Page } from 'playwright-core';
import type { WorkbenchPage } from './workbench-page';

/** One way to work the sidebar, the menu and the sheet. */
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
  /** Opens a tab of the workbook. */
  readonly sheet: (name: string) => Promise<void>;
  /** Makes a cell the marked one, on the tab of the workbook that is open. */
  readonly mark: (cell: string) => Promise<void>;
  /** Marks the table that begins in the first cell of that tab; with the mouse, one cell stands for all. */
  readonly markTable: () => Promise<void>;
  /** Types into a cell, ending with Enter. */
  readonly type: (cell: string, text: string) => Promise<void>;
}

/** A tab of the sidebar. */
export const tabNamed = (workbench: WorkbenchPage, name: string): Locator =>
  workbench.sidebar.getByRole('tab', { name });

/** A button of the window over everything. */
const answerOf = ({ page }: WorkbenchPage, name: string): Locator =>
  page.getByRole('dialog').getByRole('button', { name, exact: true });

/** A tab of the workbook. */
const sheetNamed = ({ page }: WorkbenchPage, name: string): Locator =>
  page.locator('[data-u-comp=slide-tab-item]', { hasText: new RegExp(`^${name}$`) });

/** Waits until this tab of the workbook is the one in sight: the sidebar has it opened in its own time. */
export const inSight = (workbench: WorkbenchPage, name: string): Promise<void> =>
  sheetNamed(workbench, name).and(workbench.page.locator('[aria-selected=true]')).waitFor();

/** Answers a window, which is gone after that. */
export async function answered(
  workbench: WorkbenchPage,
  name: string,
  press: (button: Locator) => Promise<void>,
): Promise<void> {
  const button = answerOf(workbench, name);
  const element = await button.elementHandle();
  await press(button);
  await element.waitForElementState('hidden');
}

/** The frame of the sidebar. */
export function frameOf({ page }: WorkbenchPage): Frame {
  const frame = page.frames().find((each) => each.url() === 'about:srcdoc');
  if (frame === undefined) throw new Error('The sidebar is not open.');
  return frame;
}

/** The box that tells which cell is marked, and goes to the one that is typed. */
const nameBox = (page: Page): Locator => page.locator('[data-u-comp=defined-name] input');

/** Waits until these are the marked cells. */
export async function marked({ page }: WorkbenchPage, cells: string): Promise<void> {
  const box = await nameBox(page).elementHandle();
  await page.waitForFunction(
    ([input, wanted]) => input instanceof HTMLInputElement && input.value === wanted,
    [box, cells],
  );
}

/** Marks cells of the sheet in sight with the mouse. */
export async function drag({ page }: WorkbenchPage, from: string, to: string): Promise<void> {
  const middle = (cell: string): Promise<{ x: number; y: number }> =>
    page.evaluate(`workbench.middle(${JSON.stringify(cell)})`);
  const [start, end] = [await middle(from), await middle(to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 3 });
  await page.mouse.up();
}

/** Works the sidebar and the sheet with the mouse; what is typed goes where the mouse pressed. */
export function mouse(workbench: WorkbenchPage): Hands {
  const { page } = workbench;
  const mark = (cell: string): Promise<void> => drag(workbench, cell, cell);
  return {
    press: (target) => target.click(),
    fill: (field, text) => field.fill(text),
    choose: async (list, label) => {
      await list.selectOption({ label });
    },
    open: (tab) => tabNamed(workbench, tab).click(),
    menu: (entry) => workbench.choose('ABM Funnel', entry),
    answer: (button) => answered(workbench, button, (found) => found.click()),
    sheet: async (name) => {
      await sheetNamed(workbench, name).click();
      await inSight(workbench, name);
    },
    mark,
    markTable: () => mark('A1'),
    type: async (cell, text) => {
      await mark(cell);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
  };
}
