import type { JSX } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { Subject, Trouble } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { Button } from '../parts/button';
import { Progress } from '../parts/progress';
import { TroubleWords } from '../parts/trouble';
import { useAnswer } from '../use-answer';
import { land } from '../use-focus';
import { Chooser } from './chooser';
import './explain.css';
import { NAME, Told } from './told';

interface StandingProps {
  readonly busy: boolean;
  readonly trouble: Trouble | undefined;
}

/** What is at work, or why it stopped. */
function Standing({ busy, trouble }: StandingProps): JSX.Element {
  const { explain: words } = useSidebar().words;
  return (
    <div class="explain-standing" aria-live="polite">
      {busy && <Progress steps={words.waits} />}
      {!busy && trouble !== undefined && (
        <div class="card care">
          <h3>{words.stopped}</h3>
          <TroubleWords trouble={trouble} isLook />
        </div>
      )}
    </div>
  );
}

/** Before there is a funnel: what this tab is for, and the way to one. */
function NoFunnel(): JSX.Element {
  const { words, openTab } = useSidebar();
  return (
    <>
      <p>{words.explain.noFunnel}</p>
      <div class="actions">
        <Button
          look="outlined"
          onPress={() => {
            openTab('data');
          }}
        >
          {words.explain.toData}
        </Button>
      </div>
    </>
  );
}

/** The id of the button that asks about the marked cell. */
const MARKED = 'explain-marked';

function Explain({ build }: { readonly build: number }): JSX.Element {
  const { explain: words } = useSidebar().words;
  const { answer: choices, trouble: unlisted, put: askKpis } = useAnswer('kpis');
  const { put, busy, answer, trouble } = useAnswer('explain');
  useEffect(() => {
    askKpis({});
  }, [build, askKpis]);
  useLayoutEffect(() => {
    if (answer !== undefined) land(NAME, MARKED);
  }, [answer]);
  const ask = (subject: Subject): void => {
    put({ subject });
  };
  return (
    <>
      <p class="quiet">{words.hint}</p>
      <Button
        id={MARKED}
        look="outlined"
        dim={busy}
        onPress={() => {
          put({});
        }}
      >
        {words.marked}
      </Button>
      <Chooser
        kpis={choices?.kpis}
        trouble={unlisted}
        onChoose={(kpi) => {
          ask({ kpi, column: 0 });
        }}
      />
      <Standing busy={busy} trouble={trouble} />
      {answer !== undefined && trouble === undefined && (
        <Told told={answer} isOutdated={answer.build < build} onAsk={ask} />
      )}
    </>
  );
}

/** The accounts behind a number: of the marked cell, or of a KPI that is chosen here. */
export function ExplainPanel(): JSX.Element {
  const { view, words } = useSidebar();
  const { workbook } = view;
  return (
    <section class="explain" aria-labelledby="explain">
      <h2 id="explain">{words.explain.heading}</h2>
      {workbook !== undefined && workbook.funnel === undefined && <NoFunnel />}
      {workbook?.funnel !== undefined && <Explain build={workbook.funnel.build} />}
    </section>
  );
}
