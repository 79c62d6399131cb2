import { goal } from '../support/goal';
import { openBench, scenarioOf } from './scenarios';
import { NOTES } from './steps';
import { unfinishedAfter } from './runs';
import type { LightBook, LightSheet } from '../../workbench/light/light-book';

/** A workbook in which only the first rows of one write have arrived. */
function torn(before: LightBook, after: LightBook, id: number, rows: number): LightBook {
  const cellsOf = (book: LightBook): LightSheet['cells'] => book.sheets.find((sheet) => sheet.id === id)?.cells ?? [];
  const cells = [...cellsOf(after).slice(0, rows), ...cellsOf(before).slice(rows)];
  return { ...before, sheets: before.sheets.map((sheet) => (sheet.id === id ? { ...sheet, cells } : sheet)) };
}

test('a write of which only the first rows arrived is seen and healed by the next build', async () => {
  const bench = await openBench();
  const { engine, ann } = bench;
  const scenario = scenarioOf(bench, 'refresh');
  const wrong: string[] = [];
  let tried = 0;
  for (const [id, tab] of scenario.promised.ours) {
    const height = scenario.after.sheets.find((sheet) => sheet.id === id)?.cells.length ?? 0;
    const isChanged =
      scenario.after.sheets.find((sheet) => sheet.id === id)?.cells !==
      scenario.start.sheets.find((sheet) => sheet.id === id)?.cells;
    for (let rows = 1; isChanged && rows < height; rows++) {
      tried++;
      engine.restore(torn(scenario.start, scenario.after, id, rows));
      const { said, code } = ann.send('build', { settings: {} });
      const left = said === 'done' ? unfinishedAfter(bench, scenario) : [`${said} ${code}`];
      if (left.length > 0) wrong.push(`${tab}, ${String(rows)} rows: ${left.join('; ')}`);
    }
  }
  goal('torn writes healed', tried, wrong);
  expect(NOTES.size).toBeGreaterThan(0);
}, 600_000);
