import type { JSX } from 'preact';
import type { SourceState } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { Assumed } from './assumed';
import { Columns } from './columns';
import { Warning } from '../parts/icons';
import { NoteList } from '../parts/notes';
import { Question } from '../parts/question';

interface Props {
  readonly source: SourceState;
  readonly chosen: NonNullable<SourceState['chosen']>;
}

function Attention({ sentence }: { readonly sentence: string }): JSX.Element {
  return (
    <p class="marked">
      <Warning />
      {sentence}
    </p>
  );
}

/** What was understood of a chosen range: rows, columns, what is to be asked, what was left out. */
export function Recognised({ source, chosen }: Props): JSX.Element {
  const { words } = useSidebar();
  const { columns, headers, rows, problems, notes, questions } = chosen;
  const { assumed = [] } = chosen;
  const told = notes.filter((note) => !assumed.some((one) => one.note === note));
  const isUnused = source.trouble !== undefined;
  return (
    <div class="recognised">
      {questions.map((question) => (
        <Question key={question.id} source={source} question={question} />
      ))}
      {columns.length + headers.length > 0 && <Columns source={source} chosen={chosen} />}
      {columns.length === 0 && !isUnused && <Attention sentence={words.sources.nothingRecognised(rows)} />}
      {source.warnings?.map((warning) => (
        <Attention key={warning} sentence={warning} />
      ))}
      {problems > 0 && <Attention sentence={words.sources.problems(problems)} />}
      {assumed.map((one) => (
        <Assumed key={one.id} source={source} assumed={one} />
      ))}
      <NoteList notes={told} />
    </div>
  );
}
