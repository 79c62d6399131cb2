import { bridgePartName } from '../../funnel/bridge-rows';
import type { CellSubject } from '../../funnel/cell-subject';
import { EXPLAIN_WORDS } from '../../messages/explain-words';
import type { AccountColumn } from '../../metrics/account-columns';
import { breakdownOf, partsOf } from '../../metrics/breakdown';
import type { Breakdown, Part } from '../../metrics/breakdown';
import { is } from '../../metrics/criterion';
import { bridgeExpressions } from '../../metrics/bridge';
import type { NumberColumnId } from '../../metrics/account-columns';
import { STAGE_NAMES } from '../../metrics/metric';
import type { Unit } from '../../metrics/metric';
import type { TotalId } from '../../metrics/totals';
import type { ExplainPart } from '../../protocol/answers';

/** A part of a number, with what it is to it. */
export type Role = { readonly role: ExplainPart['role']; readonly part: Exclude<Part, { kind: 'constant' }> };

/** A number that can be told account by account. */
export type Explained = {
  readonly name: string;
  readonly definition: string;
  readonly unit: Unit;
  readonly breakdown: Breakdown;
  readonly roles: readonly Role[];
};

/** What a subject is made of. */
export function explainedOf(subject: CellSubject): Explained {
  if (subject.kind === 'bridge') {
    const { stage, part } = subject;
    const breakdown = breakdownOf(bridgeExpressions(stage)[part], 'everyone', { kind: 'all' });
    const name = EXPLAIN_WORDS.bridge(STAGE_NAMES[stage], bridgePartName(part));
    const definition = EXPLAIN_WORDS.bridgeDefinition;
    return { name, definition, unit: 'accounts', breakdown, roles: rolesOf(breakdown) };
  }
  const { metric, scope } = subject;
  const { name, definition, unit } = metric;
  const breakdown = breakdownOf(metric.value, metric.population, scope);
  return { name, definition, unit, breakdown, roles: rolesOf(breakdown) };
}

/** The columns that hold what medians and other totals over single deals are taken from. */
const BEHIND: Readonly<Partial<Record<TotalId, NumberColumnId>>> = {
  median_opportunity_days: 'opportunity_days',
  median_cycle_days: 'cycle_days',
  shortest_cycle_days: 'cycle_days',
  longest_cycle_days: 'cycle_days',
  median_velocity_days: 'velocity_days',
  median_deal_amount: 'new_deals_worth',
  accounts_offered: 'offered',
  accounts_taking: 'took_offer',
};

function rolesOf(breakdown: Breakdown): readonly Role[] {
  const parts = different(partsOf(breakdown));
  const isFraction = breakdown.kind === 'ratio' && !('left' in breakdown.left) && !('left' in breakdown.right);
  const role = (index: number): ExplainPart['role'] =>
    parts.length === 1 ? 'counted' : isFraction ? (index === 0 ? 'numerator' : 'denominator') : 'part';
  return parts.flatMap((part, index): readonly Role[] => {
    if (part.kind === 'constant') return [];
    const column = part.kind === 'total' ? BEHIND[part.total] : undefined;
    if (column === undefined) return [{ role: role(index), part }];
    const term = { factor: 1, column, criteria: [is('target')] };
    return [
      { role: role(index), part },
      { role: 'behind', part: { kind: 'accounts', terms: [term] } },
    ];
  });
}

/** Parts without those that stand in the arithmetic once more. */
function different(parts: readonly Part[]): readonly Part[] {
  return [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
}

/** Who an account is, as the lists tell it. */
const WHO = ['account', 'stage', 'tier', 'owner', 'already_customer'] as const;

/** Flags whose reason stands in words in the column Why. */
export const TOLD_WHY: ReadonlySet<string> = new Set(['engaged', 'engaged_by_score']);

/** The columns of the account table without which a number cannot be told. */
export function columnsOf({ roles }: Explained): readonly AccountColumn['id'][] {
  const own = roles.flatMap(({ part }) =>
    part.kind === 'accounts'
      ? part.terms.flatMap(({ column, criteria }) => [column, ...criteria.map((one) => one.column)])
      : [],
  );
  return [...WHO, ...own, ...(own.some((id) => TOLD_WHY.has(id)) ? (['why_engaged'] as const) : [])];
}
