// Charts and the like, which Google Sheets draws and this grid cannot: said in words.
import { boxAddress, type Box } from '../bridge/a1';
import type { ChartFacts, Extra } from '../bridge/operations';

function titleOf({ options }: ChartFacts): string {
  const { title } = options;
  return typeof title === 'string' && title !== '' ? ` “${title}”` : '';
}

function kindOf({ type, options }: ChartFacts): string {
  const stacked = options['isStacked'] === undefined || options['isStacked'] === false ? '' : 'stacked ';
  return `${stacked}${type.toLowerCase().replaceAll('_', ' ')} chart`;
}

/** One phrase for a chart: what, of which cells, where. */
function chartInWords(chart: ChartFacts): string {
  const cells = chart.ranges.map(boxAddress).join(' and ');
  const { row, column } = chart.position;
  const corner = boxAddress({ row, column, rows: 1, columns: 1 });
  const kind = kindOf(chart);
  const article = /^[aeio]/.test(kind) ? 'an' : 'a';
  return `${article} ${kind}${titleOf(chart)} of ${cells} at ${corner}`;
}

const extraInWords = ({ kind, box }: Extra): string[] => {
  switch (kind) {
    case 'filter':
      return [`a filter on ${boxAddress(box)}`];
    case 'banding':
      return [`alternating colours on ${boxAddress(box)}`];
    case 'note':
      return [];
  }
};

/** One line about a sheet; empty when Google Sheets would show nothing more than the grid does. */
export function drawnElsewhere(sheet: number, charts: readonly ChartFacts[], extras: readonly Extra[]): string {
  const onSheet = ({ sheet: place }: Box | ChartFacts): boolean => place === sheet;
  const phrases = [
    ...charts.filter(onSheet).map(chartInWords),
    ...extras.filter(({ box }) => onSheet(box)).flatMap(extraInWords),
  ];
  return phrases.length === 0 ? '' : `Google Sheets also shows here: ${phrases.join(' · ')}`;
}
