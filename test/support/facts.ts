// What the three tabs are made of, from a workbook as data: the pure half of a build.
import { buildAccounts } from '../../src/accounts/build-accounts';
import { earlierFrame, hasRowsIn } from '../../src/accounts/frame';
import { mainCurrency } from '../../src/accounts/main-currency';
import { agreementOn } from '../../src/funnel/agreement';
import type { BuildFacts, SourceFact } from '../../src/funnel/build-facts';
import { leftOutAccounts } from '../../src/funnel/left-out';
import { withEarlier } from '../../src/metrics/with-earlier';
import { TABLE_IDS } from '../../src/model/table-id';
import type { Core } from './core';

/** What a build knows beside the data. */
type Given = Partial<Pick<BuildFacts, 'build' | 'builtAt' | 'accountsTab' | 'sources' | 'carried'>>;

/** The facts of a build; sources have a made-up fingerprint unless they are given. */
export function factsOf(core: Core, given: Given = {}): BuildFacts {
  const { tables, settings, frame, built } = core;
  const before = earlierFrame(frame, settings.compare);
  const compared = before !== undefined && hasRowsIn(tables, before.period) ? before : undefined;
  const earlier = compared === undefined ? undefined : buildAccounts(tables, settings, compared).table;
  return {
    table: earlier === undefined ? built.table : withEarlier(built.table, earlier),
    earlier,
    frame,
    earlierFrame: compared,
    settings,
    settingTexts: core.settingTexts,
    agreement: agreementOn(undefined, core.settingTexts, '23 Nov 2026'),
    sources: madeUpSources(core),
    health: built.health,
    leftOut: leftOutAccounts(built.issues()),
    currency: mainCurrency(tables, settings),
    build: 7,
    builtAt: '23 Nov 2026 10:40',
    accountsTab: 'ABM Accounts',
    ...given,
  };
}

function madeUpSources({ tables }: Core): readonly SourceFact[] {
  return TABLE_IDS.flatMap((table) => {
    const read = tables[table];
    if (read === undefined) return [];
    const fingerprint = { table, name: `ABM_data_${table}`, sum: -12, letters: 99 };
    return [{ table, range: `A1:H${String(read.given)}`, fingerprints: [fingerprint], lastDay: undefined }];
  });
}
