import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Trouble } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { Button } from '../parts/button';
import { Progress } from '../parts/progress';
import { TroubleWords } from '../parts/trouble';
import { useAnswer } from '../use-answer';
import { Chooser } from './chooser';
import './explain.css';
import { Told } from './told';

interface StandingProps {
  readonly busy: boolean;
  readonly trouble: Trouble | undefined;
}

/** What is at work, or why it stopped. */
function Standing({ busy, trouble }: StandingProps): JSX.Element {
  const { explain: words } = useSidebar().words;
  return (
    <div aria-live="polite">
      {busy && <Progress steps={words.waits} />}
      {!busy && trouble !== undefined && (
        <>
          <p class="care">{words.stopped}</p>
          <TroubleWords trouble={trouble} />
        </>
      )}
    </div>
  );
}

/** The accounts behind a number: of the marked cell, or of a KPI that is searched for. */
export function ExplainPanel(): JSX.Element {
  const { view, words: all } = useSidebar();
  const { explain: words } = all;
  const { answer: choices, put: askKpis } = useAnswer('kpis');
  const { put, busy, answer, trouble } = useAnswer('explain');
  const build = view.workbook?.funnel?.build;
  useEffect(() => {
    if (build !== undefined) askKpis({});
  }, [build, askKpis]);
  return (
    <section class="explain" aria-labelledby="explain">
      <h2 id="explain">{words.heading}</h2>
      <p class="quiet">{words.hint}</p>
      <Button
        look="outlined"
        dim={busy}
        onPress={() => {
          put({});
        }}
      >
        {words.marked}
      </Button>
      <Chooser
        kpis={choices?.kpis ?? []}
        onChoose={(kpi) => {
          put({ subject: { kpi, column: 0 } });
        }}
      />
      <Standing busy={busy} trouble={trouble} />
      {answer !== undefined && trouble === undefined && (
        <Told
          told={answer}
          onAsk={(subject) => {
            put({ subject });
          }}
        />
      )}
    </section>
  );
}
