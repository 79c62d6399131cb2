import { COLUMN, OWNED_COLUMNS } from '../../src/funnel/funnel-layout';
import { columnLetters } from '../../src/model/a1';
import { BUILD, kpiRow, withFunnel } from './with-funnel';

const opened = withFunnel();

const LAST_OWNED = columnLetters(OWNED_COLUMNS);
const KEY = columnLetters(COLUMN.key + 1);

test('a row that was deleted comes back in a blank one with its own look, whatever its neighbour looks like', () => {
  const addOn = opened();
  const row = String(kpiRow(addOn, '% of target accounts engaged'));
  const whole = `A${row}:${KEY}${row}`;
  const before = addOn.display('ABM Funnel', whole);
  const sheet = addOn.services.SpreadsheetApp.getActive().getSheetByName('ABM Funnel');
  const owned = sheet?.getRange(`A${row}:${LAST_OWNED}${row}`);
  owned?.setNumberFormats([Array.from({ length: OWNED_COLUMNS }, () => '0')]);
  addOn.services.SpreadsheetApp.flush();
  expect(addOn.display('ABM Funnel', whole)).not.toEqual(before);
  addOn.type('ABM Funnel', whole, [Array.from({ length: COLUMN.key + 1 }, () => '')]);
  addOn.ask('build', BUILD);
  expect(addOn.display('ABM Funnel', whole)).toEqual(before);
  addOn.ask('build', BUILD);
  expect(addOn.display('ABM Funnel', whole)).toEqual(before);
});
