import { columnFor, NO_VALUE } from '../funnel/kpi-cells';
import type { CellSubject } from '../funnel/cell-subject';
import { COLUMN } from '../funnel/funnel-layout';
import { figure } from '../messages/figures';
import { STAGE_NAMES } from '../metrics/metric';
import type { Explanation, KpiChoices, Subject } from '../protocol/answers';
import { columnsOf, explainedOf } from '../report/explain/explained';
import { explanation } from '../report/explain/explanation';
import type { Told } from '../report/explain/explanation';
import { markedSubject, subjectFrom } from './explained-subject';
import type { OpenWorkbook } from './open-workbook';
import { readAccounts } from './read-accounts';
import { hasDecimalComma } from '../tables/cells/locale-habits';
import { readFunnel } from './read-funnel';
import type { FunnelRead } from './read-funnel';
import { columnOf, columnsOfSplit } from './split-columns';

/** Every KPI of the funnel tab with its number, for a list to choose from. */
export function kpiChoices(book: OpenWorkbook): KpiChoices {
  const { cells, rows } = readFunnel(book);
  const kpis = [...rows.metrics].map(([row, { id, name, stage, unit }]) => {
    const value = cells[row]?.[COLUMN.value];
    return { id, name, stage: STAGE_NAMES[stage], shown: typeof value === 'number' ? figure(value, unit) : '' };
  });
  return { kpis, groups: rows.groups };
}

/** The accounts behind a number: the one asked for, or that of the marked cell. */
export function explain(book: OpenWorkbook, asked: Subject | undefined): Explanation {
  const funnel = readFunnel(book);
  const subject = asked === undefined ? markedSubject(book, funnel) : subjectFrom(asked);
  const explained = explainedOf(subject);
  const { place, build, frame } = funnel;
  return explanation(explained, readAccounts(book, columnsOf(explained)), {
    ...placeOf(subject, funnel),
    funnel: book.nameOf(place.getSheet()),
    frame,
    build,
    builtAt: book.record.builtAt,
    decimals: hasDecimalComma(book.locale()) ? ',' : '.',
  });
}

type Placed = Pick<Told, 'subject' | 'column' | 'columns' | 'onTab' | 'waiting'>;

/** Where a subject stands on the tab, with its number there and the other columns it has. */
function placeOf(subject: CellSubject, { cells, rows }: FunnelRead): Placed {
  if (subject.kind === 'bridge') {
    const asked = { bridge: subject.stage, part: subject.part };
    return { subject: asked, column: '', columns: [], onTab: undefined, waiting: '' };
  }
  const { metric, scope } = subject;
  const row = [...rows.metrics].find(([, one]) => one.id === metric.id)?.[0] ?? -1;
  const [onTab, beside] = [columnFor(scope), COLUMN.denominator].map((column) => cells[row]?.[column] ?? '');
  const columns = columnsOfSplit(metric, rows.groups);
  const column = columnOf(scope);
  return {
    subject: { kpi: metric.id, column },
    column: column === 0 ? '' : (columns.find((one) => one.column === column)?.label ?? ''),
    columns,
    onTab: typeof onTab === 'number' ? onTab : undefined,
    waiting: typeof beside === 'string' && beside !== NO_VALUE ? beside : '',
  };
}
