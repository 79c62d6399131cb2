import { ACCOUNT_COLUMNS } from '../../metrics/account-columns';
import type { AccountTable } from '../../metrics/account-table';
import { amountIn, valueFrom } from '../../metrics/breakdown';
import type { Breakdown, Part } from '../../metrics/breakdown';

type AccountsPart = Extract<Part, { kind: 'accounts' }>;

/** What the parts of a number come to. */
export type PartValues = {
  /** The value of a breakdown; undefined for none. */
  readonly of: (breakdown: Breakdown) => number | undefined;
  /** What each account adds to a part, in the order of the table. */
  readonly amountsOf: (part: AccountsPart) => readonly number[];
  /** How many accounts add to a part. */
  readonly membersOf: (part: AccountsPart) => number;
};

/** Adds up the parts of a number over an account table, each once. */
export function partValues(table: AccountTable): PartValues {
  const known = new Map<AccountsPart, readonly number[]>();
  const amountsOf = (part: AccountsPart): readonly number[] => {
    const found = known.get(part) ?? Array.from({ length: table.size }, (_, account) => amountIn(part, table, account));
    known.set(part, found);
    return found;
  };
  const valueOf = (part: Part): number | undefined => {
    if (part.kind === 'constant') return part.value;
    if (part.kind === 'total') return table.totals[part.total];
    return amountsOf(part).reduce((sum, amount) => sum + amount, 0);
  };
  return {
    of: (breakdown) => held(valueFrom(breakdown, valueOf)),
    amountsOf,
    membersOf: (part) => amountsOf(part).filter((amount) => amount !== 0).length,
  };
}

/** The value if a cell can hold it. */
function held(value: number | undefined): number | undefined {
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}

const FLAGS: ReadonlySet<string> = new Set(ACCOUNT_COLUMNS.filter(({ kind }) => kind === 'flag').map(({ id }) => id));

/** Whether each account of a part counts as one. */
export function isCount(breakdown: Breakdown): boolean {
  return (
    breakdown.kind === 'accounts' &&
    breakdown.terms.every(
      ({ column, factor }, index) => FLAGS.has(column) && (index === 0 ? factor === 1 : factor === -1),
    )
  );
}
