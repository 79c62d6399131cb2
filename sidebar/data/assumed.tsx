import type { JSX } from 'preact';
import type { ColumnAssumption, SourceState } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { Button } from '../parts/button';
import { Sentence } from '../parts/text';

interface Props {
  readonly source: SourceState;
  readonly assumed: ColumnAssumption;
}

/** How a column was read though its cells do not decide, with the other reading one press away. */
export function Assumed({ source, assumed }: Props): JSX.Element {
  const { words, run } = useSidebar();
  const { id, field, note, taken, readings } = assumed;
  return (
    <div class="assumed" role="group" aria-label={words.sources.questionOn(field)}>
      <p class="quiet">
        <Sentence text={note} />
      </p>
      {readings
        .filter(({ answer }) => answer !== taken)
        .map(({ answer, words: reading }) => (
          <Button
            key={answer}
            onPress={() => {
              run({ verb: 'answer', table: source.table, field: id, answer });
            }}
          >
            <Sentence text={words.sources.readAs(reading)} />
          </Button>
        ))}
    </div>
  );
}
