import { buildAccounts } from '../accounts/build-accounts';
import type { AccountsBuilt } from '../accounts/build-accounts';
import { earlierFrame, frameOf, hasRowsIn } from '../accounts/frame';
import { mainCurrency } from '../accounts/main-currency';
import type { BuildFacts, SourceFact } from '../funnel/build-facts';
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
  const frame = frameOf(tables, settings, book.today);
  const before = earlierFrame(frame, settings.compare);
  const compared = before !== undefined && hasRowsIn(tables, before.period) ? before : undefined;
  const built = buildAccounts(tables, settings, frame);
  const facts: Omit<BuildFacts, 'accountsTab'> = {
    table: built.table,
    earlier: compared === undefined ? undefined : buildAccounts(tables, settings, compared).table,
    frame,
    earlierFrame: compared,
    settings,
    settingTexts: texts,
    sources: sourceFacts(gathered, frame.asOf),
    health: built.health,
    currency: mainCurrency(tables, settings),
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
