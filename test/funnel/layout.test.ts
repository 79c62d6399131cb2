import { workedBook } from '../../samples/worked';
import { workedSettings } from '../../samples/worked-answers';
import type { BuildFacts } from '../../src/funnel/build-facts';
import { ALL_COLUMNS, COLUMN, FUNNEL_STAMP, OWNED_COLUMNS, ROW } from '../../src/funnel/funnel-layout';
import { funnelTab } from '../../src/funnel/funnel-tab';
import { shape } from '../../src/funnel/shape';
import { LAYOUT, parseStamp, parseTail } from '../../src/funnel/stamp';
import { cellsOf } from '../../src/funnel/tab';
import { METRICS } from '../../src/metrics/registry';
import { buildFrom, buildYear } from '../support/core';
import { factsOf } from '../support/facts';
import { funnelCells, kpiCell, shown } from './tab-cells';

const worked = buildFrom(workedBook(), workedSettings);
const facts = factsOf(worked);
const LAST_ROW = ROW.tail;

describe('the layout', () => {
  test.each<[string, BuildFacts]>([
    ['a full workbook', facts],
    ['accounts alone', factsOf(buildYear({ Accounts: [['Account'], ['Acme']] }))],
    [
      'more tiers than columns',
      factsOf(buildYear({ Accounts: [['Account', 'Tier'], ...'abcdefghij'.split('').map((name) => [name, name])] })),
    ],
  ])('has the same size and places whatever the data is: %s (P16)', (_words, given) => {
    for (const mode of ['formulas', 'values'] as const) {
      const tab = funnelTab(given, mode);
      expect(tab.rows.map((row) => row.length)).toEqual(Array.from({ length: LAST_ROW + 1 }, () => ALL_COLUMNS));
      expect(tab.owned).toBe(OWNED_COLUMNS);
      const column = cellsOf(tab).map((row) => shown(row[COLUMN.name]));
      expect(column[ROW.title]).toBe('ABM funnel');
      expect(column[ROW.stageHeader]).toBe('Stage');
      expect(column.slice(ROW.firstStage, ROW.weakest)).toEqual([
        ...['1  Target accounts', '2  Engaged', '3  Opportunities', '4  Deals won', '5  Retention', '6  Expansion'],
      ]);
      expect(column[ROW.kpiHeader]).toBe('KPI');
      expect(METRICS.map(({ id }) => shown(kpiCell(given, id, COLUMN.name, mode)).replace('   ↳ ', ''))).toEqual(
        METRICS.map(({ name }) => name),
      );
      expect(METRICS.map(({ id }) => shown(kpiCell(given, id, COLUMN.key, mode)))).toEqual(METRICS.map(({ id }) => id));
    }
  });

  test('begins with a stamp and ends with a tail of the same build', () => {
    const stamped = funnelCells(factsOf(worked, { build: 41 }), 'formulas');
    const stamp = stamped[FUNNEL_STAMP.row]?.[FUNNEL_STAMP.column];
    expect(parseStamp(shown(stamp))).toEqual({ tab: 'funnel', layout: LAYOUT, shape: shape(), build: 41 });
    expect(parseTail(shown(stamped[LAST_ROW]?.[0]))).toBe(41);
  });

  test('leaves the zone of the user blank but for its headings', () => {
    const zone = funnelCells(facts, 'formulas').map((row) => row.slice(OWNED_COLUMNS, COLUMN.key).map(shown));
    expect(zone.filter((row) => row.some((cell) => cell !== ''))).toEqual([['Your baseline', 'Your note', 'Owner']]);
  });

  test('has the chart over the six stages', () => {
    const { chart } = funnelTab(facts, 'formulas');
    expect(chart).toMatchObject({ row: ROW.stageHeader, rows: 7, labels: COLUMN.name, values: COLUMN.value });
  });
});
