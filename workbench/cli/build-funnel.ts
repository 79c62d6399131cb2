import type { SourceState, WorkbookState } from '../../src/protocol/answers';
import type { Host } from '../node/open-host';
import type { Wishes } from './arguments';
import { conversation, type Conversation, type FullBuild } from './conversation';
import { DataProblem } from './data-problem';

/** A funnel that was built in a host. */
export type BuiltFunnel = {
  readonly answer: FullBuild;
  /** All seven tables, chosen or not. */
  readonly sources: readonly SourceState[];
  /** Sheets of which nothing was read. */
  readonly unread: readonly string[];
  /** Service calls of the build by name. */
  readonly calls: Readonly<Record<string, number>>;
};

const EXAMPLE = '--table accounts=Sheet!A1:H200';

function chosenTables(talk: Conversation, tables: Wishes['tables']): WorkbookState {
  for (const choice of tables) talk.useRange(choice);
  return talk.find();
}

/** The add-on would speak of its sidebar here; on a command line the way out is another one. */
function checkRequired(sources: readonly SourceState[]): void {
  const missing = sources.find(
    (source) => source.required && source.chosen === undefined && source.trouble === undefined,
  );
  if (missing === undefined) return;
  const option = EXAMPLE.replace('accounts', missing.table);
  const what = 'no sheet has its header row with rows under it, and every number is counted against this table';
  const fix = `Add it to the workbook, or its .csv file to a folder with the others, or name its range: ${option}.`;
  throw new DataProblem(`${missing.name}: ${what}. ${fix}`);
}

/** Sheets in which no table was recognised, in their order; a table may stand on several. */
function unreadSheets(host: Host, sources: readonly SourceState[]): readonly string[] {
  const read = sources.flatMap(({ chosen }) => (chosen === undefined ? [] : [chosen.sheet, chosen.range]));
  return host
    .sheets()
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('ABM ') && !read.some((words) => words.includes(name)));
}

/** Chooses the tables and builds. Throws a {@link DataProblem} when the data does not allow it. */
export function buildFunnel(host: Host, { tables, settings }: Wishes): BuiltFunnel {
  const talk = conversation(host);
  const { sources } = chosenTables(talk, tables);
  checkRequired(sources);
  const unread = unreadSheets(host, sources);
  host.resetCalls();
  const answer = talk.build(settings);
  return { answer, sources, unread, calls: host.calls().calls };
}
