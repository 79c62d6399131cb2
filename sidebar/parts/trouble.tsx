import type { JSX } from 'preact';
import type { Trouble } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { closeSidebar } from '../host';
import { pageTrouble } from '../selectors';
import { LANDING } from '../use-focus';
import type { Task } from '../view';
import { Button } from './button';
import { Warning } from './icons';
import { CellText, Sentence } from './text';

interface TroubleWordsProps {
  readonly trouble: Trouble;
  /** Whether all that was asked for was to look: then nobody wonders what became of the workbook. */
  readonly isLook?: boolean;
  /** What became of the workbook, where more is known than the trouble tells. */
  readonly since?: string | undefined;
}

/** Where, what and what to do, and whether the workbook was touched. */
export function TroubleWords({ trouble, isLook = false, since }: TroubleWordsProps): JSX.Element {
  const { words } = useSidebar();
  return (
    <div class="trouble-words">
      <p>
        {trouble.where !== '' && (
          <strong class="where">
            <CellText text={trouble.where} />
          </strong>
        )}
        <Sentence text={trouble.what} />
      </p>
      <p>
        <strong class="where">{words.trouble.fix}</strong>
        <Sentence text={trouble.fix} />
      </p>
      {!isLook && <p class="quiet">{since ?? words.trouble.changed[trouble.changed]}</p>}
    </div>
  );
}

interface StoppedProps {
  readonly task: Task;
  readonly trouble: Trouble;
}

/** Does the task once more, with the settings as they are now; with consent where that is what it stopped for. */
function TryAgain({ task, trouble: { over } }: StoppedProps): JSX.Element {
  const { view, words, run } = useSidebar();
  return (
    <Button
      look="outlined"
      onPress={() => {
        if (task.verb === 'build') run({ verb: 'build', settings: view.edits, over });
        else run(task.verb === 'live' ? { verb: 'live', on: task.on, over } : task);
      }}
    >
      {over === undefined ? words.trouble.again : words.trouble.over}
    </Button>
  );
}

function Dismiss(): JSX.Element {
  const { words, tell } = useSidebar();
  return (
    <Button
      onPress={() => {
        tell({ type: 'dismissed' });
      }}
    >
      {words.trouble.dismiss}
    </Button>
  );
}

function Close(): JSX.Element {
  const { words } = useSidebar();
  return (
    <Button look="outlined" onPress={closeSidebar}>
      {words.trouble.close}
    </Button>
  );
}

/** What stopped the last task of the whole page, at its top. */
export function TroublePanel(): JSX.Element | null {
  const { view, words } = useSidebar();
  const stopped = pageTrouble(view);
  if (stopped === undefined) return null;
  const { task, trouble } = stopped;
  return (
    <section class="panel care" aria-labelledby={LANDING.trouble}>
      <h2 id={LANDING.trouble} tabIndex={-1}>
        <Warning />
        {words.trouble.title[task.verb]}
      </h2>
      <TroubleWords trouble={trouble} />
      <div class="actions">
        {trouble.code === 'VERSION' ? <Close /> : <TryAgain task={task} trouble={trouble} />}
        {view.workbook !== undefined && <Dismiss />}
      </div>
    </section>
  );
}
