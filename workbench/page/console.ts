// What a developer can ask in the browser's console, and the browser tests too: `await workbench.display('Sheet1!A1:B2')`.
import { boxOf, parseAddress } from '../bridge/a1';
import type { Engine } from '../engine/engine';

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

/** Puts `workbench` into the console. */
export function offerConsole(engine: Engine): void {
  Object.assign(globalThis, { workbench: { display: (address: string) => display(engine, address) } });
}
