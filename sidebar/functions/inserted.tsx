import type { JSX } from 'preact';
import { useSidebar } from '../context';
import { TroubleWords } from '../parts/trouble';
import { Sentence } from '../parts/text';
import type { Asking } from '../use-answer';
import type { AnswerOf } from '../../src/protocol/verbs';

type Words = ReturnType<typeof useSidebar>['words']['functions'];

interface Props {
  readonly name: string;
  readonly asking: Asking<'insert'>;
}

function insertedWords(name: string, { where, given }: AnswerOf['insert'], words: Words): string {
  return given.length === 0 ? words.inserted(name, where) : words.insertedOver(name, where, given);
}

/** What came of putting a function into the marked cell. */
export function Inserted({ name, asking: { busy, answer, trouble } }: Props): JSX.Element {
  const { functions: words } = useSidebar().words;
  return (
    <div class="inserted">
      {busy && <p class="quiet">{words.inserting}</p>}
      {!busy && trouble !== undefined && (
        <div class="card care">
          <h3>{words.refused}</h3>
          <TroubleWords trouble={trouble} />
        </div>
      )}
      {!busy && trouble === undefined && answer !== undefined && (
        <p class="card">
          <Sentence text={insertedWords(name, answer, words)} />
        </p>
      )}
    </div>
  );
}
