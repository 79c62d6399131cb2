import type { Box } from '../bridge/a1';
import type { ChartFacts } from '../bridge/operations';
import { boxOfRange, type Desk } from './desk';
import { enumeration, whole } from './whole';

type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type EmbeddedChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type ChartSpec = Omit<ChartFacts, 'id'> & { readonly id: number | null };

const CHART_TYPES = ['AREA', 'BAR', 'COLUMN', 'COMBO', 'HISTOGRAM', 'LINE', 'PIE', 'SCATTER', 'TABLE'] as const;

/** `Charts.ChartType`. */
export const chartTypes = enumeration<typeof GoogleAppsScript.Charts.ChartType>('ChartType', CHART_TYPES);

/** What each chart handle of this realm stands for. */
const specs = new WeakMap<EmbeddedChart, ChartSpec>();

function embeddedChart(desk: Desk, spec: ChartSpec): EmbeddedChart {
  const chart = whole<EmbeddedChart>('EmbeddedChart', {
    getChartId: () => spec.id,
    getRanges: () => spec.ranges.map(desk.range),
    getNumHeaders: () => spec.headers,
    getTransposeRowsAndColumns: () => spec.transposed,
    getOptions: () =>
      whole<GoogleAppsScript.Charts.ChartOptions>('ChartOptions', {
        get: (option: string) => spec.options[option] ?? null,
      }),
    modify: () => chartBuilder(desk, spec),
  });
  specs.set(chart, spec);
  return chart;
}

function chartBuilder(desk: Desk, spec: ChartSpec): EmbeddedChartBuilder {
  const and = (more: Partial<ChartSpec>): EmbeddedChartBuilder => chartBuilder(desk, { ...spec, ...more });
  return whole<EmbeddedChartBuilder>('EmbeddedChartBuilder', {
    addRange: (range) => and({ ranges: [...spec.ranges, boxOfRange(range)] }),
    clearRanges: () => and({ ranges: [] }),
    setChartType: (type) => and({ type: String(type) }),
    setOption: (option: string, value: unknown) => and({ options: { ...spec.options, [option]: value } }),
    setNumHeaders: (headers) => and({ headers }),
    setTransposeRowsAndColumns: (transposed) => and({ transposed }),
    setPosition: (row, column, x, y) => and({ position: { row, column, x, y } }),
    build: () => embeddedChart(desk, spec),
  });
}

const specOf = (chart: EmbeddedChart): ChartSpec => {
  const spec = specs.get(chart);
  if (spec === undefined) throw new Error('The chart was not built by this script.');
  return spec;
};

type Member = 'newChart' | 'insertChart' | 'updateChart' | 'removeChart' | 'getCharts';

/** The charts of a sheet. They are kept, not drawn. */
export function sheetCharts(desk: Desk, sheet: number): Pick<GoogleAppsScript.Spreadsheet.Sheet, Member> {
  const { session } = desk;
  const corner = { row: 1, column: 1, x: 0, y: 0 };
  const blank = { id: null, sheet, type: 'COLUMN', position: corner, headers: 0, transposed: false, options: {} };
  const noRanges: readonly Box[] = [];
  const put = (member: string, chart: EmbeddedChart): void => {
    const { id, ...facts } = specOf(chart);
    session.tell(member, 'putChart', { ...facts, sheet }, id);
  };
  return {
    newChart: () => chartBuilder(desk, { ...blank, ranges: noRanges }),
    insertChart: (chart) => {
      put('Sheet.insertChart', chart);
    },
    updateChart: (chart) => {
      put('Sheet.updateChart', chart);
    },
    removeChart: (chart) => {
      const { id } = specOf(chart);
      if (id !== null) session.tell('Sheet.removeChart', 'removeChart', id);
    },
    getCharts: () =>
      session
        .ask('Sheet.getCharts', 'charts')
        .filter((chart) => chart.sheet === sheet)
        .map((chart) => embeddedChart(desk, chart)),
  };
}
