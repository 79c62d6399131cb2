import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DefinitionsState, Trouble } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { Button } from '../parts/button';
import { Progress } from '../parts/progress';
import { TroubleWords } from '../parts/trouble';
import { lastBuild } from '../selectors';
import { useAnswer } from '../use-answer';
import { Agreement } from './agreement';
import { Changes } from './changes';
import { Contract } from './contract';
import './definitions.css';
import { Presets } from './presets';
import { Preview } from './preview';
import { useFacts, type Facts } from './use-facts';

/** The form: there at once with what its values give, so that nothing moves under a person who has begun to type. */
function Form({ agreed, facts }: { readonly agreed: DefinitionsState; readonly facts: Facts }): JSX.Element {
  return (
    <>
      <Agreement agreement={agreed.agreement} />
      <Preview settings={agreed.settings} facts={facts} />
      <Presets settings={agreed.settings} />
      <Changes />
      <Contract settings={agreed.settings} />
    </>
  );
}

interface UnreadableProps {
  readonly trouble: Trouble;
  readonly onAgain: () => void;
}

/** Why what was agreed could not be read, and a way to read it again. */
function Unreadable({ trouble, onAgain }: UnreadableProps): JSX.Element {
  const { words } = useSidebar();
  return (
    <div class="panel care">
      <TroubleWords trouble={trouble} isLook />
      <div class="actions">
        <Button look="outlined" onPress={onAgain}>
          {words.trouble.again}
        </Button>
      </div>
    </div>
  );
}

/** The contract between sales and marketing as a form, with what each value would give. */
export function DefinitionsPanel(): JSX.Element {
  const { view, words } = useSidebar();
  const { answer, trouble, busy, put } = useAnswer('definitions');
  const build = lastBuild(view);
  useLayoutEffect(() => {
    put({});
  }, [put, build]);
  const facts = useFacts(busy ? undefined : answer?.settings);
  const isRead = useRef(false);
  isRead.current ||= facts.answer !== undefined || facts.trouble !== undefined;
  return (
    <section class="definitions" aria-labelledby="definitions">
      <h2 id="definitions">{words.definitions.heading}</h2>
      {trouble !== undefined && (
        <Unreadable
          trouble={trouble}
          onAgain={() => {
            put({});
          }}
        />
      )}
      {answer === undefined || !isRead.current ? (
        trouble === undefined && (
          <div aria-live="polite">
            <Progress steps={words.definitions.waits} />
          </div>
        )
      ) : (
        <Form agreed={answer} facts={facts} />
      )}
    </section>
  );
}
