import type { AccountsBuilt } from '../accounts/build-accounts';
import type { BuildFacts, SourceFact } from '../funnel/build-facts';
import { countTables } from '../funnel/count-tables';
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

/** Counts. Pure but for the clock, which was read when the workbook was opened. */
export function computeFacts(book: OpenWorkbook, gathered: Gathered, agreed: Agreed, build: number): Computed {
  const { tables } = gathered;
  const { settings, texts } = agreed;
  const { built, ...counted } = countTables(tables, settings, book.today);
  const facts: Omit<BuildFacts, 'accountsTab'> = {
    ...counted,
    settingTexts: texts,
    sources: sourceFacts(gathered, counted.frame.asOf),
    build,
    builtAt: builtAtWords(book.clock.serialOf(book.now)),
  };
  return { built, factsFor: (accountsTab) => ({ ...facts, accountsTab }) };
}

function sourceFacts({ sources, tables }: Gathered, asOf: number): readonly SourceFact[] {
  return sources.map(({ table, cells, fingerprint }) => {
    const read = tables[table];
    return { table, range: cells, fingerprint, lastDay: read === undefined ? undefined : lastDayOf(read, asOf) };
  });
}
