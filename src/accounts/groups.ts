import { ACCOUNT_COLUMNS, columnNeeds } from '../metrics/account-columns';
import { numberAt } from '../model/columns';
import type { Draft } from './draft';

/** How many columns the split has on the funnel tab; more values than that share the last one. */
export const GROUP_COLUMNS = 5;

/** Accounts whose label is blank have a column of their own, so that the parts add up. */
const NONE = '(none)';

const OTHER = 'Other';

/** A tier that is a bare number is told as one: `1` at the head of a column says nothing. */
const labelOf = (split: string, label: string): string =>
  split === 'tier' && /^\d+$/.test(label) ? `Tier ${label}` : label === '' ? NONE : label;

/** An account with any of these counts in a KPI that is split. */
const SHOWN = ['target', 'customer', 'customer_at_start', 'terms_ended', 'nps_answers', 'referrals'] as const;

/**
 * Puts every account into one column of the split and gives the labels of the columns.
 *
 * With more values than columns the largest have their own and the rest shares the last. Blank is a value too.
 */
export function assignGroups(draft: Draft): readonly string[] {
  const split = ACCOUNT_COLUMNS.find(({ id }) => id === draft.settings.split);
  if (split === undefined || !columnNeeds(split).every((need) => draft.present.has(need))) return [];
  const labels = draft.texts[draft.settings.split].map((label) => labelOf(draft.settings.split, label));
  const columns = columnsFor(countLabels(labels, draft));
  const position = new Map(columns.map((label, index) => [label, index + 1]));
  const rest = position.get(OTHER) ?? 0;
  labels.forEach((label, account) => {
    draft.numbers.group[account] = position.get(label) ?? rest;
  });
  return columns;
}

/** How many accounts carry each label; those that no KPI but those off the list counts make no column of their own. */
function countLabels(labels: readonly string[], { numbers }: Draft): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  labels.forEach((label, account) => {
    if (SHOWN.some((column) => numberAt(numbers[column], account) > 0)) counts.set(label, (counts.get(label) ?? 0) + 1);
  });
  return counts;
}

function columnsFor(counts: ReadonlyMap<string, number>): readonly string[] {
  const bySize = [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0])).map(([label]) => label);
  const crowded = bySize.length > GROUP_COLUMNS;
  const kept = crowded ? bySize.filter((label) => label !== OTHER).slice(0, GROUP_COLUMNS - 1) : bySize;
  const ordered = kept.filter((label) => label !== NONE).sort(compare);
  return [...ordered, ...kept.filter((label) => label === NONE), ...(crowded ? [OTHER] : [])];
}

/** Alphabetical, the same everywhere; numbers in names by size: Tier 2 before Tier 10. */
function compare(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true }) || (a < b ? -1 : 1);
}
