import type { SourceState, Trouble, WorkbookState } from '../src/protocol/answers';
import type { SidebarWords } from '../src/messages/sidebar-words';
import type { TableId, Task, View } from './view';

/** Whether a range was chosen for the table, readable or not. */
export const isUsed = ({ chosen, trouble }: SourceState): boolean => chosen !== undefined || trouble !== undefined;

/** The tables that have a range. */
export const usedSources = (workbook: WorkbookState): readonly SourceState[] => workbook.sources.filter(isUsed);

/** What was read of the tables, without the notes, which also tell how a table was just now chosen. */
export const tablesAsRead = (workbook: WorkbookState | undefined): unknown =>
  workbook?.sources.map(({ table, chosen, trouble }) => [table, { ...chosen, notes: undefined }, trouble]);

/** The first table without which no funnel can be built; undefined when all is there. */
const missingSource = (workbook: WorkbookState): SourceState | undefined =>
  workbook.sources.find((source) => source.required && !isUsed(source));

/** The first table whose range cannot be used; undefined when all can. */
const unreadableSource = (workbook: WorkbookState): SourceState | undefined =>
  workbook.sources.find(({ trouble }) => trouble !== undefined);

/** The table to see to before a build; undefined when the build can start. */
export const blockingSource = (workbook: WorkbookState): SourceState | undefined =>
  missingSource(workbook) ?? unreadableSource(workbook);

type Stopped = { readonly task: Task; readonly trouble: Trouble };

/** Whether a range that can be used was to give way to another, which could not, and stays. */
export function isKept({ chosen, trouble }: SourceState, stopped: Stopped): boolean {
  const isChoice = stopped.task.verb === 'use-selection' || stopped.task.verb === 'use-range';
  return isChoice && stopped.trouble.changed === 'no' && chosen !== undefined && trouble === undefined;
}

/** Why the last task about this table stopped; undefined when it did not. */
export function troubleAt(view: View, table: TableId): Stopped | undefined {
  const { outcome } = view;
  return outcome?.kind === 'stopped' && 'table' in outcome.task && outcome.task.table === table ? outcome : undefined;
}

/** Why the last task about the whole page stopped; undefined when it did not. */
export function pageTrouble(view: View): Stopped | undefined {
  const { outcome } = view;
  return outcome?.kind === 'stopped' && !('table' in outcome.task) ? outcome : undefined;
}

/** Whether something is to be told above the panels: a build at work, its result, a trouble, or that one may not build. */
export const hasOutcome = (view: View): boolean =>
  view.busy?.verb === 'build' ||
  view.built !== undefined ||
  view.workbook?.readOnly !== undefined ||
  pageTrouble(view) !== undefined;

function standingBefore(workbook: WorkbookState, words: SidebarWords): string | undefined {
  const missing = missingSource(workbook);
  if (missing !== undefined) return words.standing.missing(missing.name);
  const unreadable = unreadableSource(workbook);
  return unreadable && words.standing.unreadable(unreadable.name);
}

function standingOfFunnel({ funnel, sources }: WorkbookState, words: SidebarWords): string {
  const questions = sources.reduce((sum, { chosen }) => sum + (chosen?.questions.length ?? 0), 0);
  if (funnel === undefined) return questions > 0 ? words.standing.questions(questions) : words.standing.ready;
  if (funnel.stale === true) return words.standing.stale;
  return funnel.builtAt === '' ? words.standing.builtBefore : words.standing.built(funnel.builtAt);
}

/** One sentence on how things stand between two tasks; empty before the first answer. */
export function standing(view: View, words: SidebarWords): string {
  const { workbook, sourcesChanged, edits } = view;
  if (workbook === undefined) return '';
  const before = standingBefore(workbook, words);
  if (before !== undefined) return before;
  const changed = sourcesChanged || Object.keys(edits).length > 0;
  return changed && workbook.funnel !== undefined ? words.standing.changed : standingOfFunnel(workbook, words);
}

function newsOfTable(workbook: WorkbookState, table: TableId, words: SidebarWords): string {
  const source = workbook.sources.find((each) => each.table === table);
  if (source === undefined) return '';
  if (source.trouble !== undefined) return words.news.unreadable(source.name);
  if (source.chosen === undefined) return words.news.forgotten(source.name);
  return words.news.read(source.name, source.chosen.rows);
}

/** One sentence on what the last task brought; empty when there is nothing to tell. */
export function news(view: View, words: SidebarWords): string {
  const { outcome, workbook, built } = view;
  if (outcome === undefined) return '';
  const { task } = outcome;
  if (outcome.kind === 'stopped') return words.trouble.title[task.verb];
  if (workbook === undefined) return '';
  if (task.verb === 'build') return built?.first === false ? words.news.refreshed : words.news.built;
  if (task.verb === 'live') return words.live.news(task.on);
  if (task.verb === 'find') return words.news.found(usedSources(workbook).length);
  return 'table' in task ? newsOfTable(workbook, task.table, words) : '';
}

/** The number of the last build that is known of, wherever it was made; undefined while there is no funnel. */
export const lastBuild = ({ workbook }: View): number | undefined => workbook?.funnel?.build;
