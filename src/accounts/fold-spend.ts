import type { TotalId } from '../metrics/totals';
import type { StageId } from '../metrics/metric';
import { dayMonthsBefore } from '../model/day';
import type { Period } from '../model/day';
import type { Table } from '../tables/table';
import { costKinds } from './cost-kinds';
import { stagePlace } from './cost-stages';
import { setTotal } from './draft';
import type { Draft } from './draft';
import { readCosts } from './read-costs';
import type { Cost } from './read-costs';

/** The totals that are the cost of a stage. */
const STAGE_COSTS: readonly (readonly [StageId, TotalId])[] = [
  ['engaged', 'spend_engaged'],
  ['opportunity', 'spend_opportunity'],
  ['won', 'spend_won'],
];

/**
 * Spend into the programme total, the cost of each stage and the cost of acquisition.
 *
 * A cost with a first and a last day is spread over them, a monthly one over its month; a dated one counts whole or not
 * at all. The cost of acquisition may be that of as many months earlier as wins lag behind spend. Days of which no cost is
 * told have no cost, which is not the same as a cost of 0.
 */
export function foldSpend(draft: Draft, table: Table | undefined): void {
  if (table === undefined) return;
  const { frame, settings, totals, findings, present } = draft;
  const kinds = costKinds(draft, table);
  if (kinds.told) present.add('spend.category');
  const costs = readCosts(draft, table, kinds);
  const span = { from: frame.period.from, to: Math.min(frame.period.to, frame.asOf) };
  const earlier = lagged(span, Math.round(settings.spend_lag_months));
  const byStage = settings.stage_spend === 'stage';
  if (byStage && !table.words.has('stage')) findings.say('spend', 'no-stage-column');
  setTotal(totals, 'spend', spentIn(span, costs, isProgramme));
  for (const [stage, id] of STAGE_COSTS) {
    const last = byStage ? stagePlace(stage) : Infinity;
    setTotal(
      totals,
      id,
      spentIn(span, costs, (cost) => cost.programme && cost.stage <= last),
    );
  }
  setTotal(totals, 'acquisition_spend', spentIn(earlier, costs, isProgramme));
  setTotal(
    totals,
    'spend_loaded',
    spentIn(earlier, costs, () => true),
  );
  if (settings.cac_form === 'simple') setTotal(totals, 'cac_spend', totals.acquisition_spend);
  else if (kinds.told) setTotal(totals, 'cac_spend', totals.spend_loaded);
}

function isProgramme({ programme }: Cost): boolean {
  return programme;
}

/** What the costs that count come to in a span; undefined where no cost at all is told of its days. */
function spentIn(span: Period, costs: readonly Cost[], counts: (cost: Cost) => boolean): number | undefined {
  const inside = costs.filter(({ days }) => shareInside(days, span) > 0);
  if (inside.length === 0) return undefined;
  return inside.filter(counts).reduce((sum, { amount, days }) => sum + amount * shareInside(days, span), 0);
}

/** The share of some days that lies inside a span. */
function shareInside(days: Period, { from, to }: Period): number {
  const inside = Math.min(days.to, to) - Math.max(days.from, from) + 1;
  return Math.max(0, inside) / (days.to - days.from + 1);
}

/** The span so many months earlier; a span of whole months stays one. */
function lagged({ from, to }: Period, months: number): Period {
  return { from: dayMonthsBefore(from, months), to: dayMonthsBefore(to + 1, months) - 1 };
}
