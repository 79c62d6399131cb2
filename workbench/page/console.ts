// What a developer can ask in the browser's console, and the browser tests too: `await workbench.display('Sheet1!A1:B2')`,
// `workbench.middle('B2')`.
import { boxOf, parseAddress } from '../bridge/a1';
import type { Engine } from '../engine/engine';
import type { Grid } from './grid';

/** Texts that the cells at an address show, as `[row][column]`, once every formula is calculated. */
async function display(engine: Engine, address: string): Promise<string[][]> {
  await engine.settled();
  const operations = engine.operations();
  const parts = parseAddress(address);
  const sheet = operations
    .sheets()
    .find(({ name, active }) => name === parts?.sheetName || (active && parts?.sheetName === undefined));
  if (parts === undefined || sheet === undefined) throw new Error(`There are no cells at ${address}.`);
  return operations.display(boxOf(parts, sheet));
}

/** The middle of a cell of the sheet in sight, in pixels of the page, while the sheet is not scrolled. */
function middle({ api }: Grid, cell: string): { readonly x: number; readonly y: number } {
  const rect = api.getActiveWorkbook()?.getActiveSheet().getRange(cell).getCellRect();
  const grid = document.querySelector('#grid [id^=univer-sheet-main-canvas]')?.getBoundingClientRect();
  if (rect === undefined || grid === undefined) throw new Error(`There is no cell ${cell} to be seen.`);
  return { x: grid.x + rect.x + rect.width / 2, y: grid.y + rect.y + rect.height / 2 };
}

/** Puts `workbench` into the console. */
export function offerConsole(engine: Engine, grid: Grid): void {
  Object.assign(globalThis, {
    workbench: {
      display: (address: string) => display(engine, address),
      middle: (cell: string) => middle(grid, cell),
    },
  });
}
