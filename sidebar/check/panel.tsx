import type { JSX } from 'preact';
import type { DataCheck, Trouble } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { Button } from '../parts/button';
import { Warning } from '../parts/icons';
import { Progress } from '../parts/progress';
import { TroubleWords } from '../parts/trouble';
import { usedSources } from '../selectors';
import './check.css';
import { HEADING } from './places';
import { Summary } from './summary';
import { TableCard } from './table-card';
import { useCheck, type Asked } from './use-check';
import { useGoTo } from './use-go-to';
import { Waiting } from './waiting';

/** Before any table is chosen: what this tab is for, and the way to the tables. */
function Nothing(): JSX.Element {
  const { words, openTab } = useSidebar();
  return (
    <>
      <p>{words.check.nothingChosen}</p>
      <div class="actions">
        <Button
          look="outlined"
          onPress={() => {
            openTab('data');
          }}
        >
          {words.check.openData}
        </Button>
      </div>
    </>
  );
}

function Found({ found }: { readonly found: DataCheck }): JSX.Element {
  const { goTo, astray } = useGoTo();
  return (
    <>
      <ul class="cards">
        {found.tables.map((table, place) => (
          <TableCard key={table.table} table={table} goTo={goTo} astray={astray} isFirst={place === 0} />
        ))}
      </ul>
      <Waiting groups={found.waiting} />
    </>
  );
}

/** The id of the line that says that the check did not finish. */
const STOPPED = 'check-stopped';

/** What is at work, or what came of it. */
function Status({ answer, trouble, busy }: Asked): JSX.Element | null {
  const { view, words } = useSidebar();
  const steps = view.busy === undefined ? words.check.waits : words.busy[view.busy.verb];
  if (busy || view.busy !== undefined) return <Progress key={steps[0]} steps={steps} />;
  if (trouble === undefined) return answer === undefined ? null : <Summary tables={answer.tables} />;
  return (
    <p class="marked" id={STOPPED}>
      <Warning />
      <strong>{words.check.stopped}</strong>
    </p>
  );
}

function Stopped({ trouble }: { readonly trouble: Trouble }): JSX.Element {
  return (
    <section class="panel care" aria-labelledby={STOPPED}>
      <TroubleWords trouble={trouble} isLook />
    </section>
  );
}

function Checked(): JSX.Element {
  const { words } = useSidebar();
  const { check, isStale, ...asked } = useCheck();
  const { answer, busy, trouble } = asked;
  return (
    <>
      <div class="check-status" aria-live="polite">
        <Status {...asked} />
      </div>
      <div class="check-again" aria-live="polite">
        <Button
          look="outlined"
          dim={busy}
          onPress={() => {
            if (!busy) check();
          }}
        >
          {words.check.again}
        </Button>
        {isStale && !busy && <p class="hint care">{words.check.stale}</p>}
      </div>
      {trouble !== undefined && <Stopped trouble={trouble} />}
      {answer !== undefined && trouble === undefined && <Found found={answer} />}
    </>
  );
}

/** What of the data counts, what does not and why, and which KPIs wait. */
export function CheckPanel(): JSX.Element {
  const { view, words } = useSidebar();
  const isEmpty = view.workbook !== undefined && usedSources(view.workbook).length === 0;
  return (
    <section class="check" aria-labelledby={HEADING}>
      <h2 id={HEADING} tabIndex={-1}>
        {words.check.heading}
      </h2>
      {isEmpty ? <Nothing /> : <Checked />}
    </section>
  );
}
