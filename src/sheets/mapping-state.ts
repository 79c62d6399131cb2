import { issueText } from '../messages/issue-words';
import { ANSWER_WORDS, groundWords, readAs } from '../messages/mapping-words';
import { columnLetters, columnNumber } from '../model/a1';
import type { ColumnAnswer } from '../model/column-answer';
import type { DataIssue } from '../model/data-issue';
import type { ColumnAssumption, ColumnQuestion, MappedColumn, SourceState } from '../protocol/answers';
import { TABLES } from '../tables/registry';
import type { MappedField, Mapping } from '../tables/table';
import type { Source } from './read-source';
import { relocated } from './relocate';
import { shortText } from './short-text';

type Chosen = NonNullable<SourceState['chosen']>;

/** What is known about the columns of a range. */
type ColumnsState = Pick<Chosen, 'columns' | 'proposed' | 'missing' | 'headers' | 'questions' | 'assumed'>;

/** More columns than these are not offered; nobody finds one among them. */
const MOST_OFFERED = 200;

/**
 * The columns of a range with why they are taken for what they are, what is still to be asked, and what was assumed.
 *
 * @param sheet - The name of its tab.
 */
export function columnsState(source: Source, mapping: Mapping | undefined, sheet: string): ColumnsState {
  const { table, read } = source;
  if (mapping === undefined) return { columns: [], proposed: [], missing: [], headers: [], questions: [] };
  const column = (mapped: MappedField): MappedColumn => columnState(source, mapped);
  const has = new Set(mapping.mapped.map(({ field }) => field));
  const issues = read.ok ? read.table.issues : [];
  const assumed = issues.flatMap((issue) =>
    assumptionIn(
      issue,
      mapping,
      issueText(relocated(issue, source.relocate), () => sheet),
    ),
  );
  return {
    columns: mapping.mapped.map(column),
    proposed: mapping.proposed.map(column),
    missing: TABLES[table].fields.filter(({ id }) => !has.has(id)).map(({ id, name }) => ({ id, field: name })),
    headers: mapping.headers.slice(0, MOST_OFFERED).map(({ text, column: at }) => {
      return { column: columnLetters(at), header: shortText(text) };
    }),
    questions: issues.flatMap((issue) => questionIn(issue, mapping)),
    ...(assumed.length === 0 ? {} : { assumed }),
  };
}

function columnState({ choices, samplesOf }: Source, mapped: MappedField): MappedColumn {
  const { field, name, header, column, ground } = mapped;
  const answer = choices.answers.get(field);
  return {
    id: field,
    field: name,
    header,
    column: columnLetters(column),
    samples: isElsewhere(ground) ? [] : samplesOf(column),
    confidence: ground === 'header' || ground === 'person' ? 'sure' : 'likely',
    reason: groundWords(ground),
    byPerson: ground === 'person',
    ...(answer === undefined ? {} : { answer: ANSWER_WORDS[answer] }),
  };
}

/** Whether no column tells a field, but a line above, headings of groups, or the headers of cells side by side. */
function isElsewhere(ground: MappedField['ground']): boolean {
  return ground === 'line' || ground === 'headings' || ground === 'months' || ground === 'counts';
}

type Answers = readonly [ColumnAnswer, ColumnAnswer];

const NUMBERS: Answers = ['decimal-point', 'decimal-comma'];
const DATES: Answers = ['day-first', 'month-first'];

/** What can be answered where a column can be read in two ways. */
const ANSWERS: ReadonlyMap<string, Answers> = new Map([
  ['ambiguous-number', NUMBERS],
  ['number-by-locale', NUMBERS],
  ['number-by-column', NUMBERS],
  ['ambiguous-date', DATES],
  ['date-by-locale', DATES],
  ['date-by-column', DATES],
]);

/** The question that an issue is, if it is one. */
function questionIn(issue: DataIssue, mapping: Mapping): ColumnQuestion[] {
  return issue.code.startsWith('ambiguous') ? askedIn(issue, mapping, issue.options ?? []) : [];
}

/** The decision on a column that an issue tells, if it tells one: its options are the values taken and not, the answer. */
function assumptionIn(issue: DataIssue, mapping: Mapping, note: string): ColumnAssumption[] {
  const [read = '', other = '', answer] = issue.options ?? [];
  const [first, second] = ANSWERS.get(issue.code) ?? [];
  const taken = answer === first ? first : answer === second ? second : undefined;
  if (taken === undefined) return [];
  const by = issue.code.endsWith('locale') ? 'locale' : 'columns';
  const values = taken === first ? [read, other] : [other, read];
  return askedIn(issue, mapping, values).map((asked) => ({ ...asked, taken, by, note }));
}

/** What is asked about a column; `values` are those of the quoted cell in the order of the answers. */
function askedIn(
  { at, code, received, count = 1 }: DataIssue,
  { mapped }: Mapping,
  values: readonly string[],
): ColumnQuestion[] {
  const answers = ANSWERS.get(code);
  if (answers === undefined || at.kind !== 'cell') return [];
  const column = columnNumber(/^[A-Z]+/.exec(at.a1)?.[0] ?? '');
  const kind = answers === DATES ? 'date' : 'number';
  const ids = new Set(TABLES[at.table].fields.flatMap((one) => (one.kind === kind ? [one.id] : [])));
  const likely = mapped.filter(({ field }) => ids.has(field));
  const about = likely.find((one) => one.column === column) ?? likely.find(({ ground }) => isElsewhere(ground));
  if (about === undefined) return [];
  const readings = answers.map((answer, place) => ({ answer, words: readAs(answer, values[place] ?? '') }));
  const quoted = shortText(received);
  return [
    { id: about.field, field: about.name, column: columnLetters(column), received: quoted, cells: count, readings },
  ];
}
