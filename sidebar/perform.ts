import type { Answer, WorkbookState } from '../src/protocol/answers';
import type { AskServer } from './client';
import type { Happening, Task } from './view';

const readOr = (task: Task, answer: Answer<WorkbookState>): Happening =>
  answer.ok ? { type: 'read', task, workbook: answer.data } : { type: 'stopped', task, trouble: answer.trouble };

async function build(ask: AskServer, task: Extract<Task, { verb: 'build' }>): Promise<Happening> {
  const answer = await ask('build', { settings: task.settings });
  if (answer.ok) return { type: 'built', task, answer: answer.data };
  return { type: 'stopped', task, trouble: answer.trouble };
}

async function live(ask: AskServer, task: Extract<Task, { verb: 'live' }>): Promise<Happening> {
  const answer = await ask('live', { on: task.on });
  return answer.ok ? { type: 'built', task, answer: answer.data } : { type: 'stopped', task, trouble: answer.trouble };
}

async function show(ask: AskServer, task: Extract<Task, { verb: 'show' }>): Promise<Happening> {
  const answer = await ask('show', { tab: task.tab });
  return answer.ok ? { type: 'shown', task } : { type: 'stopped', task, trouble: answer.trouble };
}

/** What happens to the page when the server has done a task, or could not. */
export async function perform(ask: AskServer, task: Task): Promise<Happening> {
  switch (task.verb) {
    case 'state':
    case 'find':
      return readOr(task, await ask(task.verb, {}));
    case 'use-selection':
    case 'forget':
      return readOr(task, await ask(task.verb, { table: task.table }));
    case 'use-range':
      return readOr(task, await ask('use-range', { table: task.table, range: task.range }));
    case 'build':
      return build(ask, task);
    case 'live':
      return live(ask, task);
    case 'show':
      return show(ask, task);
  }
}
