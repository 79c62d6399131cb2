import type { AccountsBuilt } from '../accounts/build-accounts';
import type { BuildFacts, SourceFact } from '../funnel/build-facts';
import { countTables } from '../funnel/count-tables';
import type { Yours } from '../funnel/yours';
import { ANSWER_WORDS } from '../messages/mapping-words';
import { SOURCE_NOTES } from '../messages/source-notes';
import type { Agreed } from './agreed-settings';
import { builtAtWords } from './built-at';
import type { Gathered } from './gather-sources';
import type { DataIssue } from '../model/data-issue';
import type { OpenWorkbook } from './open-workbook';
import { lastDayOf } from './read-source';
import type { Source } from './read-source';
import { relocated, relocatedCell } from './relocate';
import { shortText } from './short-text';

/** A build before it is written: nothing in the workbook has changed yet. */
export type Computed = {
  readonly built: AccountsBuilt;
  /** What the tabs are made of, once the tabs of the build before are known. */
  readonly factsFor: (tabs: TabsNow) => BuildFacts;
};

/** What a build goes by of the tabs that are there. */
export type TabsNow = {
  readonly build: number;
  /** What the accounts tab is called. */
  readonly accountsTab: string;
  /** What people typed on a funnel tab that is to be followed by a new one. */
  readonly carried?: ReadonlyMap<string, Yours> | undefined;
};

/** Counts. Pure but for the clock, which was read when the workbook was opened. */
export function computeFacts(book: OpenWorkbook, gathered: Gathered, agreed: Agreed): Computed {
  const { tables } = gathered;
  const { settings, texts, agreement } = agreed;
  const { built: asRead, ...counted } = countTables(tables, settings, book.today);
  const built = relocatedBuild(asRead, gathered.sources);
  const facts: Omit<BuildFacts, 'accountsTab' | 'build'> = {
    ...counted,
    health: built.health,
    settingTexts: texts,
    agreement,
    sources: sourceFacts(gathered, counted.frame.asOf),
    builtAt: builtAtWords(book.clock.serialOf(book.now)),
  };
  return {
    built,
    factsFor: ({ carried, ...tabs }) => ({ ...facts, ...tabs, ...(carried === undefined ? {} : { carried }) }),
  };
}

function sourceFacts({ sources, tables }: Gathered, asOf: number): readonly SourceFact[] {
  return sources.map((source) => {
    const { table, cells, fingerprints } = source;
    const read = tables[table];
    const lastDay = read === undefined ? undefined : lastDayOf(read, asOf);
    return { table, range: cells, fingerprints, decided: decidedIn(source), lastDay };
  });
}

/** What people decided about the columns of a source, in words. */
function decidedIn({ read, choices }: Source): readonly string[] {
  const mapped = read.mapping?.mapped ?? [];
  const columns = mapped.filter(({ ground }) => ground === 'person');
  const answers = mapped.flatMap(({ field, name }) => {
    const answer = choices.answers.get(field);
    return answer === undefined ? [] : [SOURCE_NOTES.decidedReading(name, ANSWER_WORDS[answer])];
  });
  return [...columns.map(({ name, header }) => SOURCE_NOTES.decidedColumn(name, shortText(header))), ...answers];
}

/** What was counted, with every cell of a table of several areas where it stands. */
function relocatedBuild(built: AccountsBuilt, sources: readonly Source[]): AccountsBuilt {
  const moves = new Map(sources.flatMap(({ table, relocate }) => (relocate === undefined ? [] : [[table, relocate]])));
  if (moves.size === 0) return built;
  const placed = (issues: readonly DataIssue[]): DataIssue[] =>
    issues.map((issue) => relocated(issue, issue.at.kind === 'cell' ? moves.get(issue.at.table) : undefined));
  return {
    ...built,
    issues: (isWanted) => placed(built.issues(isWanted)),
    tables: Object.fromEntries(
      Object.entries(built.tables).map(([id, table]) => [id, { ...table, issues: placed(table.issues) }]),
    ),
    health: built.health.map((health) => {
      const relocate = moves.get(health.table);
      if (relocate === undefined) return health;
      const causes = health.causes.map((cause) => ({
        ...cause,
        cells: cause.cells.map((cell) => relocatedCell(cell, relocate)),
      }));
      return { ...health, causes };
    }),
  };
}
