// The product's whole job: cells to tables, tables to accounts with every column, issues kept, every KPI in every column.
import { countTables } from '../../src/funnel/count-tables';
import type { Counted } from '../../src/funnel/count-tables';
import type { NumberColumnId } from '../../src/metrics/account-columns';
import { gridOf } from '../../src/model/cell';
import { parseIsoDay } from '../../src/model/day';
import { kpiDetails } from '../../src/report/kpi-detail';
import { parseSettings } from '../../src/settings/parse-settings';
import { trimmed } from '../../src/sheets/trimmed';
import { wallClockIn } from '../../src/sheets/wall-clock';
import { headerIn } from '../../src/tables/map-table';
import { readTable } from '../../src/tables/read-table';
import { TABLES } from '../../src/tables/registry';
import type { Data } from './data';
import { KINDS, SETTINGS, TIERS } from './job';

const SHARED: readonly NumberColumnId[] = [
  ...(['counted', 'engaged_by_score', 'touches', 'score'] as const),
  ...KINDS.map(({ column }) => column),
  ...(['opportunities', 'pipeline_created', 'open_deals', 'open_pipeline', 'won_deals', 'won_amount'] as const),
  ...(['lost_deals', 'lost_amount', 'nps_answers', 'promoters', 'detractors'] as const),
];

/** What the product makes of the tables, with every KPI. */
export type Whole = Counted & { readonly kpis: ReturnType<typeof kpiDetails> };

/** The tables as a build reads them. */
export function tablesIn(data: Data): Parameters<typeof countTables>[0] {
  const clock = wallClockIn('Etc/UTC');
  const read = (id: keyof Data) => {
    const grid = trimmed(gridOf(data[id]));
    const header = headerIn(TABLES[id], grid);
    const result = readTable(TABLES[id], grid, {
      origin: { row: 1, column: 1 },
      dayOfInstant: clock.dayOf,
      header,
      locale: 'en_US',
    });
    if (!result.ok) throw new Error(JSON.stringify(result.issue));
    return result.table;
  };
  return {
    accounts: read('accounts'),
    activities: read('activities'),
    opportunities: read('opportunities'),
    nps: read('nps'),
  };
}

/** The whole job; with the period before, as a build does it unless told otherwise. */
export function wholeJob(data: Data, compare: 'none' | 'previous'): Whole {
  const { settings } = parseSettings(new Map(Object.entries({ ...SETTINGS, compare })));
  const counted = countTables(tablesIn(data), settings, parseIsoDay('2025-12-31') ?? 0);
  return { ...counted, kpis: kpiDetails(counted.table) };
}

/** What the peers count, too, by tier: of the accounts of the list alone, which come first. */
export function sharedNumbers({ table }: Counted, listed: number): readonly number[] {
  const columns = SHARED.map((id) => table.numbers[id]);
  const sums = TIERS.map(() => new Float64Array(SHARED.length));
  const touched = TIERS.map(() => 0);
  for (let account = 0; account < listed; account++) {
    const tier = TIERS.findIndex((one) => one === table.texts.tier[account]);
    const sum = sums[tier];
    if (sum === undefined) continue;
    columns.forEach((column, index) => (sum[index] = (sum[index] ?? 0) + (column[account] ?? 0)));
    if (!Number.isNaN(table.numbers.first_touch[account])) touched[tier] = (touched[tier] ?? 0) + 1;
  }
  return sums.flatMap((sum, tier) => {
    const [accounts = 0, ...others] = sum;
    return [accounts, touched[tier] ?? 0, ...others];
  });
}
