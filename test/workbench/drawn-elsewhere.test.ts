import type { ChartFacts, Extra } from '../../workbench/bridge/operations';
import { drawnElsewhere } from '../../workbench/page/drawn-elsewhere';

const CHART: ChartFacts = {
  id: 1,
  sheet: 7,
  type: 'BAR',
  ranges: [
    { sheet: 7, row: 5, column: 1, rows: 6, columns: 1 },
    { sheet: 7, row: 5, column: 2, rows: 6, columns: 1 },
  ],
  position: { row: 3, column: 4, x: 0, y: 0 },
  headers: 1,
  transposed: false,
  options: { title: 'Six stages', isStacked: true },
};

const FILTER: Extra = { kind: 'filter', box: { sheet: 7, row: 1, column: 1, rows: 9, columns: 3 }, text: 'on' };

test('charts and filters of the sheet are said in one line', () => {
  expect(drawnElsewhere(7, [CHART], [FILTER])).toBe(
    'Google Sheets also shows here: a stacked bar chart “Six stages” of A5:A10 and B5:B10 at D3 · a filter on A1:C9',
  );
});

test('a chart without a title is said without one, with the article that fits', () => {
  const chart = { ...CHART, type: 'AREA', options: {}, ranges: CHART.ranges.slice(0, 1) };
  expect(drawnElsewhere(7, [chart], [])).toBe('Google Sheets also shows here: an area chart of A5:A10 at D3');
});

test('nothing is said of another sheet', () => {
  expect(drawnElsewhere(8, [CHART], [FILTER])).toBe('');
});
