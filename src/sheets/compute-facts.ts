import type { AccountsBuilt } from '../accounts/build-accounts';
import type { BuildFacts, SourceFact } from '../funnel/build-facts';
import { countTables } from '../funnel/count-tables';
import type { Yours } from '../funnel/yours';
import type { Agreed } from './agreed-settings';
import { builtAtWords } from './built-at';
import type { Gathered } from './gather-sources';
import type { OpenWorkbook } from './open-workbook';
import { lastDayOf } from './read-source';

/** A build before it is written: nothing in the workbook has changed yet. */
export type Computed = {
  readonly built: AccountsBuilt;
  /** What the tabs are made of, once it is known what the accounts tab is called. */
  readonly factsFor: (accountsTab: string) => BuildFacts;
};

/** What a build goes by beside the user's tables. */
export type Given = Agreed & {
  readonly build: number;
  /** What people typed on a funnel tab that is to be followed by a new one. */
  readonly carried: ReadonlyMap<string, Yours> | undefined;
};

/** Counts. Pure but for the clock, which was read when the workbook was opened. */
export function computeFacts(book: OpenWorkbook, gathered: Gathered, given: Given): Computed {
  const { tables } = gathered;
  const { settings, texts, agreement, build, carried } = given;
  const { built, ...counted } = countTables(tables, settings, book.today);
  const facts: Omit<BuildFacts, 'accountsTab'> = {
    ...counted,
    settingTexts: texts,
    agreement,
    sources: sourceFacts(gathered, counted.frame.asOf),
    build,
    builtAt: builtAtWords(book.clock.serialOf(book.now)),
    ...(carried === undefined ? {} : { carried }),
  };
  return { built, factsFor: (accountsTab) => ({ ...facts, accountsTab }) };
}

function sourceFacts({ sources, tables }: Gathered, asOf: number): readonly SourceFact[] {
  return sources.map(({ table, cells, fingerprint }) => {
    const read = tables[table];
    return { table, range: cells, fingerprint, lastDay: read === undefined ? undefined : lastDayOf(read, asOf) };
  });
}
