import type { Answer, WorkbookState } from '../src/protocol/answers';
import type { AskServer } from './client';
import type { Happening, Task } from './view';

const readOr = (task: Task, answer: Answer<WorkbookState>): Happening =>
  answer.ok ? { type: 'read', task, workbook: answer.data } : { type: 'stopped', task, trouble: answer.trouble };

/** Consent to write over what people typed over, where it was given. */
const consent = ({ over }: { readonly over?: string | undefined }): { readonly over?: string } =>
  over === undefined ? {} : { over };

async function build(ask: AskServer, task: Extract<Task, { verb: 'build' }>): Promise<Happening> {
  const answer = await ask('build', { settings: task.settings, ...consent(task) });
  if (answer.ok) return { type: 'built', task, answer: answer.data };
  return { type: 'stopped', task, trouble: answer.trouble };
}

async function live(ask: AskServer, task: Extract<Task, { verb: 'live' }>): Promise<Happening> {
  const answer = await ask('live', { on: task.on, ...consent(task) });
  return answer.ok ? { type: 'built', task, answer: answer.data } : { type: 'stopped', task, trouble: answer.trouble };
}

async function show(ask: AskServer, task: Extract<Task, { verb: 'show' }>): Promise<Happening> {
  const answer = await ask('show', { tab: task.tab });
  return answer.ok ? { type: 'shown', task } : { type: 'stopped', task, trouble: answer.trouble };
}

/** Everything that is chosen for one table. */
function choose(ask: AskServer, task: Extract<Task, { table: string }>): Promise<Answer<WorkbookState>> {
  const { table } = task;
  switch (task.verb) {
    case 'use-range':
      return ask('use-range', { table, range: task.range });
    case 'use-selection':
      return ask('use-selection', task.add === true ? { table, add: true } : { table });
    case 'map':
      return ask('map', { table, field: task.field, column: task.column });
    case 'answer':
      return ask('answer', { table, field: task.field, answer: task.answer });
    default:
      return ask(task.verb, { table });
  }
}

/** What happens to the page when the server has done a task, or could not. */
export async function perform(ask: AskServer, task: Task): Promise<Happening> {
  if ('table' in task) return readOr(task, await choose(ask, task));
  switch (task.verb) {
    case 'state':
    case 'find':
      return readOr(task, await ask(task.verb, {}));
    case 'build':
      return build(ask, task);
    case 'live':
      return live(ask, task);
    case 'show':
      return show(ask, task);
  }
}
