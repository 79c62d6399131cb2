import type { JSX } from 'preact';
import type { ColumnQuestion, SourceState } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { Button } from './button';
import { Warning } from './icons';
import { CellText, Sentence } from './text';

interface Props {
  readonly source: SourceState;
  readonly question: ColumnQuestion;
}

/** A column that can be read in two ways, with a button for each. */
export function Question({ source, question }: Props): JSX.Element {
  const { words, run } = useSidebar();
  const { id, field, column, received, cells, readings } = question;
  return (
    <div class="question" role="group" aria-label={words.sources.questionOn(field)}>
      <p class="marked">
        <Warning />
        <Sentence text={words.sources.question(received, column, cells)} />
      </p>
      <div class="actions">
        {readings.map(({ answer, words: reading }) => (
          <Button
            key={answer}
            look="outlined"
            onPress={() => {
              run({ verb: 'answer', table: source.table, field: id, answer });
            }}
          >
            <CellText text={reading} />
          </Button>
        ))}
      </div>
    </div>
  );
}
