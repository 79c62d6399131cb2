import { calendarIn } from '../../src/model/day';
import { funnelTab } from '../../src/funnel/funnel-tab';
import { metricCell, COLUMN } from '../../src/funnel/funnel-layout';
import { textCell } from '../../src/funnel/sheet-cell';
import { readYours } from '../../src/funnel/yours';
import { cellsOf } from '../../src/funnel/tab';
import { buildYear } from '../support/core';
import { factsOf } from '../support/facts';
import { shown } from './tab-cells';

const dayOfInstant = calendarIn('Etc/GMT');

/** A tab of the first layout: the key before the zone of the user. */
const OLD = [
  ['ABM funnel', '', '', '', '', ''],
  ['KPI', 'Value', 'Key', 'Baseline', 'Your note', 'Owner'],
  ['Engaged', 0.5, 'engaged_rate', 0.6, '=1+1', 'Ann'],
  ['Target accounts', 10, 'target_accounts', '', '', ''],
  ['Won', 2, 'won_accounts', '', new Date('2026-03-01T00:00:00Z'), ''],
];

test('what people typed beside KPIs is found by key on a tab of another layout, texts as texts', () => {
  expect([...readYours(OLD, dayOfInstant)]).toEqual([
    ['engaged_rate', [0.6, "'=1+1", "'Ann"]],
    ['won_accounts', ['', "'2026-03-01", '']],
  ]);
});

test('nothing is found where no row has the headings', () => {
  expect(readYours([['KPI', 'Value']], dayOfInstant).size).toBe(0);
});

test('it goes on the new tab, each beside its KPI', () => {
  const carried = readYours(OLD, dayOfInstant);
  const cells = cellsOf(funnelTab(factsOf(buildYear({ Accounts: [['Account'], ['Acme']] }), { carried }), 'formulas'));
  const row = Number(metricCell('engaged_rate', 0).slice(1)) - 1;
  expect(cells[row]?.slice(COLUMN.baseline, COLUMN.key)).toEqual([0.6, textCell('=1+1'), textCell('Ann')]);
  const again = readYours(
    cells.map((line) => line.map((cell) => (typeof cell === 'number' ? cell : shown(cell)))),
    dayOfInstant,
  );
  expect([...again]).toEqual([...carried].sort(([a], [b]) => rowOf(a) - rowOf(b)));
});

const rowOf = (id: string): number => Number(metricCell(id, 0).slice(1));
