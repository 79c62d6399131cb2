import type { BuildAnswer, SettingState, WorkbookState } from '../src/protocol/answers';
import type { Happening, Task, View } from './view';

type Texts = Readonly<Record<string, string>>;

const CHOOSES: readonly Task['verb'][] = ['find', 'use-selection', 'use-range', 'forget', 'map', 'answer'];

const without = (texts: Texts, leaveOut: (id: string, value: string) => boolean): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([id, value]) => !leaveOut(id, value)));

const finished = (view: View, task: Task): View => ({ ...view, busy: undefined, outcome: { kind: 'finished', task } });

const hasOther = (view: View, { funnel }: WorkbookState): boolean => funnel?.build !== view.workbook?.funnel?.build;

/**
 * How the workbook stands by now. What is told of a build goes with its funnel, and when a later one was made elsewhere,
 * as from the menu, which read every table as it was chosen then.
 */
function standing(view: View, workbook: WorkbookState): View {
  return { ...view, workbook, ...(hasOther(view, workbook) ? { built: undefined, sourcesChanged: false } : {}) };
}

function read(view: View, task: Task, workbook: WorkbookState): View {
  const typing = 'table' in task && task.table === view.typing ? undefined : view.typing;
  const now = standing(view, workbook);
  return { ...finished(now, task), typing, sourcesChanged: now.sourcesChanged || CHOOSES.includes(task.verb) };
}

const withValue = (setting: SettingState, sent: Texts): SettingState => ({
  ...setting,
  value: sent[setting.id] ?? setting.value,
});

const afterBuild = (workbook: WorkbookState, task: Task, { build }: BuildAnswer): WorkbookState => ({
  ...workbook,
  ...(task.verb === 'live' ? { live: { on: task.on } } : {}),
  settings: workbook.settings.map((setting) => withValue(setting, sentWith(task))),
  funnel: { build, builtAt: '' },
});

const sentWith = (task: Task): Texts => ('settings' in task ? task.settings : {});

/** What was sent is agreed from now on; what was typed while the build ran is still to be sent. */
function built(view: View, task: Task, answer: BuildAnswer): View {
  const sent = sentWith(task);
  return {
    ...finished(view, task),
    built: answer,
    workbook: view.workbook && afterBuild(view.workbook, task, answer),
    edits: without(view.edits, (id, value) => sent[id] === value),
    sourcesChanged: false,
  };
}

function stopped(view: View, { task, trouble }: Extract<Happening, { type: 'stopped' }>): View {
  // A build that stopped must not stand beside the success of an earlier one.
  const success = task.verb === 'build' || task.verb === 'live' ? undefined : view.built;
  return { ...view, busy: undefined, built: success, outcome: { kind: 'stopped', task, trouble } };
}

function edited(view: View, { id, value, agreed }: Extract<Happening, { type: 'edited' }>): View {
  const others = without(view.edits, (other) => other === id);
  return { ...view, edits: agreed === value ? others : { ...others, [id]: value } };
}

/** A late answer must not undo what a later task brought. */
function reread(view: View, { turn, workbook }: Extract<Happening, { type: 'reread' }>): View {
  if (turn !== view.turn || JSON.stringify(workbook) === JSON.stringify(view.workbook)) return view;
  const isOver = hasOther(view, workbook) && view.outcome?.kind === 'finished';
  return { ...standing(view, workbook), outcome: isOver ? undefined : view.outcome };
}

/** The page after something happened to it. */
export function reduce(view: View, happening: Happening): View {
  switch (happening.type) {
    case 'asked':
      return { ...view, busy: happening.task, outcome: undefined, turn: view.turn + 1 };
    case 'read':
      return read(view, happening.task, happening.workbook);
    case 'built':
      return built(view, happening.task, happening.answer);
    case 'shown':
      return finished(view, happening.task);
    case 'stopped':
      return stopped(view, happening);
    case 'reread':
      return reread(view, happening);
    case 'edited':
      return edited(view, happening);
    case 'typing':
      return { ...view, typing: happening.table, outcome: undefined };
    case 'dismissed':
      return { ...view, outcome: undefined };
  }
}
