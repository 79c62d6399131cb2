import type { TabId } from '../../src/funnel/stamp';
import type { LightBook } from '../../workbench/light/light-book';
import { goal } from '../support/goal';
import { broken, looksSame } from './oracle';
import type { Promised } from './oracle';
import { openBench, scenarioOf } from './scenarios';
import type { Scenario } from './scenarios';
import { NOTES, ourSheet } from './steps';
import type { Bench } from './steps';

let bench: Bench;
let refresh: Scenario;
let unbound: Promised;
beforeAll(async () => {
  bench = await openBench();
  refresh = scenarioOf(bench, 'refresh');
  // What points at a deleted row is the colleague's doing, and so is a note that went with it.
  unbound = { ...refresh.promised, theirs: new Map(), before: new Set(), notes: new Map(), lost: Infinity };
});

/** A workbook in which somebody deleted a row of a tab; our own formulas are written anew in any case. */
function withoutRow(book: LightBook, tab: TabId, row: number): LightBook {
  const { id } = ourSheet(book, tab);
  return {
    ...book,
    sheets: book.sheets.map((sheet) =>
      sheet.id === id
        ? { ...sheet, rows: sheet.rows - 1, cells: sheet.cells.filter((_cells, index) => index !== row - 1) }
        : sheet,
    ),
    names: book.names.map((name) =>
      name.box.sheet === id && name.name === 'ABM_funnel_tab'
        ? { ...name, box: { ...name.box, rows: name.box.rows - 1 } }
        : name,
    ),
  };
}

/** How many rows the block of a tab has. */
const heightOf = (tab: TabId): number => ourSheet(refresh.after, tab).cells.length;

/** Rows of notes, which go with the row in which they stand. */
const noted = (): readonly number[] =>
  ourSheet(refresh.after, 'funnel').cells.flatMap((cells, row) => {
    const isNoted = (cells ?? []).some((cell) => NOTES.has(String(cell?.value)));
    return isNoted ? [row + 1] : [];
  });

/** What is wrong after a row was deleted: it is to be named, and to come back in a blank row put where the words say. */
function wrongWithout(tab: TabId, row: number): readonly string[] {
  const { engine, ann } = bench;
  const start = withoutRow(refresh.after, tab, row);
  engine.restore(start);
  const first = ann.send('build', { settings: {} });
  const above = Number(/above row (\d+) /.exec(first.answer)?.[1]);
  if (first.said !== 'no' || first.code !== 'LAYOUT') return [`row ${String(row)}: ${first.said} ${first.code}`];
  if (!looksSame(engine.state(), start)) return [`row ${String(row)}: something changed`];
  if (Number.isNaN(above)) return [`row ${String(row)}: ${first.answer}`];
  engine.operations.insertRows(ourSheet(start, tab).id, above - 1, 1);
  const { said, code } = ann.send('build', { settings: {} });
  const left = broken(engine.state(), unbound);
  return said === 'done' && left.length === 0 ? [] : [`row ${String(row)}: ${said} ${code} ${left.join('; ')}`];
}

test('a row of the funnel that somebody deleted is named, and comes back in a blank row', () => {
  const rows = Array.from({ length: heightOf('funnel') }, (_, at) => at + 1);
  // Without the line of its stamp a tab is nobody's, and no row can be put into the block above its first one.
  const tried = rows.filter((row) => row > 2 && !noted().includes(row) && (row < 20 || row % 6 === 0 || row > 140));
  goal(
    'deleted rows of the funnel',
    tried.length,
    tried.flatMap((row) => wrongWithout('funnel', row)),
  );
}, 300_000);

test('rows of the accounts that somebody deleted come back, without a word', () => {
  const { engine, ann } = bench;
  const rows = Array.from({ length: heightOf('accounts') - 3 }, (_, at) => at + 3);
  const wrong = rows.flatMap((row) => {
    engine.restore(withoutRow(refresh.after, 'accounts', row));
    const { said, code } = ann.send('build', { settings: {} });
    const left = broken(engine.state(), unbound);
    return said === 'done' && left.length === 0 ? [] : [`row ${String(row)}: ${said} ${code} ${left.join('; ')}`];
  });
  goal('deleted rows of the accounts', rows.length, wrong);
}, 300_000);
