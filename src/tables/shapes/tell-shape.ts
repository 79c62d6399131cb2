import { a1Of, columnLetters } from '../../model/a1';
import type { DataIssue } from '../../model/data-issue';
import { isoDay } from '../../model/day';
import type { TableDefinition } from '../field';
import type { Header } from '../find-header';
import type { Origin } from '../table';
import type { SettledDays } from './settle-days';
import type { Shape } from './shape';

/** What a shape is said of. */
type About = {
  readonly definition: TableDefinition;
  readonly header: Header;
  readonly origin: Origin;
  /** How many rows the table has. */
  readonly size: number;
};

/** What was taken from elsewhere than a column: from cells across, from a line above, from headings. */
export function tellShape(shape: Shape, settled: SettledDays, about: About): readonly DataIssue[] {
  return [...tellAcross(shape, about), ...tellPeriod(shape, settled, about), ...tellHeadings(shape, about)];
}

function tellAcross({ across }: Shape, { definition, header, origin, size }: About): readonly DataIssue[] {
  const columns = across?.columns.map(({ column }) => column) ?? [];
  const [first = 0] = columns;
  if (across === undefined) return [];
  const letters = [first, columns[columns.length - 1] ?? first].map((column) => columnLetters(origin.column + column));
  const code = across.kind === 'months' ? 'months-across' : 'counts-across';
  return [
    issueAt(definition, origin, header.row, first, code, header.texts[first] ?? '', { options: letters, count: size }),
  ];
}

function tellPeriod(
  { period }: Shape,
  { days, said }: SettledDays,
  { definition, origin, size }: About,
): readonly DataIssue[] {
  if (period === undefined) return [];
  const { row, column, text, fields, narrows } = period;
  const at = (code: DataIssue['code'], options: readonly string[]): DataIssue =>
    issueAt(definition, origin, row, column, code, text, { options, count: size });
  const spoken = said === undefined ? [] : [at(said.code, said.options)];
  if (days === undefined) return spoken;
  const code = narrows || fields.length > 1 ? 'report-spread' : 'report-day';
  return [...spoken, at(code, [isoDay(days.from), isoDay(days.to)])];
}

function tellHeadings({ headings }: Shape, { definition, origin }: About): readonly DataIssue[] {
  return [...(headings?.fields ?? [])].flatMap(([field, list]) => {
    const told = list.filter(({ text }) => text !== '');
    const [first] = told;
    if (first === undefined) return [];
    const { row, column, text } = first;
    const name = definition.fields.find(({ id }) => id === field)?.name ?? '';
    return [
      { ...issueAt(definition, origin, row, column, 'from-headings', text, { count: told.length }), about: name },
    ];
  });
}

function issueAt(
  { id, name }: TableDefinition,
  origin: Origin,
  row: number,
  column: number,
  code: DataIssue['code'],
  received: string,
  more: Pick<DataIssue, 'options' | 'count'>,
): DataIssue {
  const a1 = a1Of(origin.row + row, origin.column + column);
  return { at: { kind: 'cell', table: id, a1 }, code, received: received.slice(0, 200), about: name, ...more };
}
