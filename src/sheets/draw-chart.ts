import type { TabChart } from '../funnel/tab';

/** Puts the bar chart of a tab beside its cells. It follows the cells, so it is drawn once. */
export function drawChart(sheet: GoogleAppsScript.Spreadsheet.Sheet, chart: TabChart): void {
  const { title, row, rows, labels, values, anchor } = chart;
  const built = sheet
    .newChart()
    .setChartType(Charts.ChartType.BAR)
    .addRange(sheet.getRange(row + 1, labels + 1, rows, 1))
    .addRange(sheet.getRange(row + 1, values + 1, rows, 1))
    .setNumHeaders(1)
    .setOption('title', title)
    .setOption('legend', { position: 'none' })
    .setOption('colors', [chart.color])
    .setPosition(anchor.row + 1, anchor.column + 1, 0, 0)
    .build();
  sheet.insertChart(built);
}
