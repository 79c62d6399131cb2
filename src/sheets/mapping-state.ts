import { ANSWER_WORDS, groundWords, readAs } from '../messages/mapping-words';
import { columnLetters, columnNumber } from '../model/a1';
import type { ColumnAnswer } from '../model/column-answer';
import type { DataIssue } from '../model/data-issue';
import type { ColumnQuestion, MappedColumn, SourceState } from '../protocol/answers';
import { TABLES } from '../tables/registry';
import type { MappedField, Mapping } from '../tables/table';
import type { Source } from './read-source';
import { shortText } from './short-text';

type Chosen = NonNullable<SourceState['chosen']>;

/** What is known about the columns of a range. */
type ColumnsState = Pick<Chosen, 'columns' | 'proposed' | 'missing' | 'headers' | 'questions'>;

/** More columns than these are not offered; nobody finds one among them. */
const MOST_OFFERED = 200;

/** The columns of a range with why they are taken for what they are, and what is still to be asked. */
export function columnsState(source: Source, mapping: Mapping | undefined): ColumnsState {
  const { table, read } = source;
  if (mapping === undefined) return { columns: [], proposed: [], missing: [], headers: [], questions: [] };
  const column = (mapped: MappedField): MappedColumn => columnState(source, mapped);
  const has = new Set(mapping.mapped.map(({ field }) => field));
  return {
    columns: mapping.mapped.map(column),
    proposed: mapping.proposed.map(column),
    missing: TABLES[table].fields.filter(({ id }) => !has.has(id)).map(({ id, name }) => ({ id, field: name })),
    headers: mapping.headers.slice(0, MOST_OFFERED).map(({ text, column: at }) => {
      return { column: columnLetters(at), header: shortText(text) };
    }),
    questions: read.ok ? read.table.issues.flatMap((issue) => questionIn(issue, mapping)) : [],
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
    samples: samplesOf(column),
    confidence: ground === 'header' || ground === 'person' ? 'sure' : 'likely',
    reason: groundWords(ground),
    byPerson: ground === 'person',
    ...(answer === undefined ? {} : { answer: ANSWER_WORDS[answer] }),
  };
}

const ANSWERS: ReadonlyMap<string, readonly [ColumnAnswer, ColumnAnswer]> = new Map([
  ['ambiguous-date', ['day-first', 'month-first']],
  ['ambiguous-number', ['decimal-point', 'decimal-comma']],
]);

/** The question that an issue is, if it is one. */
function questionIn({ at, code, received, options = [], count = 1 }: DataIssue, { mapped }: Mapping): ColumnQuestion[] {
  const answers = ANSWERS.get(code);
  if (answers === undefined || at.kind !== 'cell') return [];
  const letters = /^[A-Z]+/.exec(at.a1)?.[0] ?? '';
  const about = mapped.find(({ column }) => column === columnNumber(letters));
  if (about === undefined) return [];
  const readings = answers.map((answer, place) => ({ answer, words: readAs(answer, options[place] ?? '') }));
  const quoted = shortText(received);
  return [{ id: about.field, field: about.name, column: letters, received: quoted, cells: count, readings }];
}
