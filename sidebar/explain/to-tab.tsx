import type { JSX } from 'preact';
import type { Subject } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { Button } from '../parts/button';
import { Sentence } from '../parts/text';
import { TroubleWords } from '../parts/trouble';
import { useAnswer } from '../use-answer';

/** Writes the list to a tab of its own, and tells what came of it. */
export function ToTab({ subject, list }: { readonly subject: Subject; readonly list: number }): JSX.Element {
  const { explain: words } = useSidebar().words;
  const { put, busy, answer, trouble } = useAnswer('list-to-tab');
  return (
    <>
      <Button
        look="outlined"
        dim={busy}
        onPress={() => {
          if (!busy) put({ subject, list });
        }}
      >
        {words.toTab}
      </Button>
      <div class="explain-written" aria-live="polite">
        {busy && <p class="quiet">{words.writing[0]}</p>}
        {!busy && trouble !== undefined && (
          <div class="card care">
            <TroubleWords trouble={trouble} />
          </div>
        )}
        {!busy && trouble === undefined && answer !== undefined && (
          <p>
            <Sentence text={words.written(answer.accounts, answer.tab)} />
          </p>
        )}
      </div>
    </>
  );
}
