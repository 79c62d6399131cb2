import fc from 'fast-check';
import { workedBook } from '../../samples/worked';
import { workedSettings } from '../../samples/worked-answers';
import { accountsTab } from '../../src/funnel/accounts-tab';
import { definitionsTab } from '../../src/funnel/definitions-tab';
import { FUNNEL_STAMP } from '../../src/funnel/funnel-layout';
import { funnelTab } from '../../src/funnel/funnel-tab';
import { formulaCell, isFormula, textCell } from '../../src/funnel/sheet-cell';
import type { SheetCell } from '../../src/funnel/sheet-cell';
import { shape } from '../../src/funnel/shape';
import { checksum, LAYOUT, parseStamp, parseTail, stampText } from '../../src/funnel/stamp';
import { cellsOf } from '../../src/funnel/tab';
import { buildFrom } from '../support/core';
import { factsOf } from '../support/facts';
import { LAW } from '../support/laws';
import { shown } from './tab-cells';

const facts = factsOf(buildFrom(workedBook(), workedSettings), { build: 41 });
const TABS = [
  { id: 'accounts', tab: accountsTab(facts), place: { row: 0, column: 0 } },
  { id: 'funnel', tab: funnelTab(facts, 'formulas'), place: FUNNEL_STAMP },
  { id: 'definitions', tab: definitionsTab(facts), place: { row: 0, column: 0 } },
] as const;

/** The cells that a tab's add-on owns, with the stamp's own cell blank. */
function owned({ tab, place }: (typeof TABS)[number]): SheetCell[][] {
  const cells = cellsOf(tab).map((row) => row.slice(0, tab.owned));
  const stampRow = cells[place.row];
  if (stampRow !== undefined) stampRow[place.column] = '';
  return cells;
}

describe.each(TABS)('the stamp of the $id tab', (one) => {
  const { id, tab, place } = one;
  const stamp = shown(cellsOf(tab)[place.row]?.[place.column]);
  const cells = owned(one);

  test('names tab, layout and build, and so does the tail at its end', () => {
    expect(parseStamp(stamp)).toEqual({ tab: id, layout: LAYOUT, shape: shape(), build: 41 });
    expect(parseTail(shown(cells[cells.length - 1]?.[0]))).toBe(41);
  });

  test('carries the checksum of all other cells the add-on owns', () => {
    expect(stamp).toBe(stampText(id, 41, cells));
    expect(stamp.slice(-8)).toBe(checksum(cells));
  });

  test('does not fit any more when a single literal changes (P17)', () => {
    const whole = checksum(cells);
    const literals = cells.flatMap((row, at) =>
      row.flatMap((cell, column) => (isFormula(cell) ? [] : [[at, column] as const])),
    );
    const others = fc.constantFrom<SheetCell>(textCell('x'), textCell('1'), 0, 1, '');
    fc.assert(
      fc.property(fc.constantFrom(...literals), others, ([at, column], other) => {
        fc.pre(cells[at]?.[column] !== other);
        const edited = cells.map((row, index) =>
          index === at ? row.map((cell, there) => (there === column ? other : cell)) : row,
        );
        expect(checksum(edited)).not.toBe(whole);
      }),
      LAW,
    );
    expect(literals.length).toBeGreaterThan(200);
  });

  test('does not depend on how a sheet spells formulas', () => {
    const respelled = cells.map((row) => row.map((cell) => (isFormula(cell) ? formulaCell('SUM(1,2)') : cell)));
    expect(checksum(respelled)).toBe(checksum(cells));
  });
});
