import { bookOf } from '../../samples/book';
import { workedBook } from '../../samples/worked';
import { madeTabs, openAddOn } from '../sheets/add-on';
import type { AddOn } from '../sheets/add-on';
import { FAULT_SCRIPT } from '../sheets/fault-script';

/** Calls between two tries; set to 1 for a whole run. */
const STEP = Number(process.env['FAULT_STEP'] ?? 13);

/** The number of calls that a chore makes when nothing goes wrong. */
function callsOf(addOn: AddOn, chore: string): number {
  addOn.run('armed', '{}');
  addOn.press('YES');
  addOn.run(chore);
  const made: unknown = addOn.run('callsMade');
  return Array.isArray(made) ? made.length : 0;
}

/** Runs a chore that ends at a call, then once more without a fault. */
function stoppedThenWhole(addOn: AddOn, chore: string, at: number): void {
  addOn.run('armed', JSON.stringify({ at, mode: 'kill' }));
  addOn.press('YES');
  try {
    addOn.run(chore);
  } catch {
    // The run was over before it could say anything.
  }
  addOn.run('armed', '{}');
  addOn.press('YES');
  addOn.run(chore);
}

test('a removal that was stopped on the way is finished by the next one', async () => {
  const addOn = await openAddOn(workedBook(), FAULT_SCRIPT);
  const theirs = addOn.everything();
  const build = (): void => {
    addOn.ask('find', {});
    addOn.ask('build', { settings: {} });
  };
  build();
  const calls = callsOf(addOn, 'removeAddOnData');
  for (let at = 0; at < calls; at += STEP) {
    build();
    stoppedThenWhole(addOn, 'removeAddOnData', at);
    const names = addOn.services.SpreadsheetApp.getActive().getNamedRanges();
    expect([at, madeTabs(addOn), names.length, addOn.everything()]).toEqual([at, [], 0, theirs]);
  }
  await addOn.close();
});

test('a replacement that was stopped on the way is finished by the next one, without losing a value', async () => {
  const rows = (formula: string): unknown[][] => [
    [1, 10, formula, '=ABM_ACV(500;5)'],
    [2, 10, '', '=ABM_ACV(900;3)'],
    [5, 10, '', '=SUM(A1:A3)'],
  ];
  const addOn = await openAddOn(bookOf({ Deals: [], Other: [] }), FAULT_SCRIPT);
  const fill = (): void => {
    addOn.type('Deals', 'A1', rows('=ABM_WINRATE(A1:A3;B1:B3)'));
    addOn.type('Other', 'A1', rows(''));
  };
  fill();
  const values = (): unknown => [addOn.values('Deals', 'A1:D3'), addOn.values('Other', 'A1:D3')];
  const before = values();
  const calls = callsOf(addOn, 'replaceFormulas');
  const lost: number[] = [];
  for (let at = 0; at < calls; at++) {
    addOn.type('Deals', 'C1:C3', [[''], [''], ['']]);
    fill();
    stoppedThenWhole(addOn, 'replaceFormulas', at);
    if (JSON.stringify(values()) !== JSON.stringify(before)) lost.push(at);
  }
  expect(lost).toEqual([]);
  await addOn.close();
});
