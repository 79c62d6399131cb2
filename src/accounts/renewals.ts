import { dayMonthsBefore, yearsIn } from '../model/day';
import type { Day } from '../model/day';
import type { Contract } from './read-contracts';

/** A contract that starts so many days before or after another ends can be its renewal. */
const RENEWAL_DAYS = 60;

const NONE: ReadonlySet<Contract> = new Set();

/** What became of a contract whose term ends. */
export type Ending = {
  readonly renewed: boolean;
  /** Value a year after the term: 0 for a customer who left, NaN when it is not known. */
  readonly after: number;
  /** The last day on which the contract keeps its account a customer; Infinity for one that runs on. */
  readonly until: Day;
};

/**
 * What became of each contract of one account.
 *
 * What the export says counts. Where it says nothing, a term is renewed if it has a value after renewal, or if another
 * contract starts around its end and runs for longer; one contract renews one term.
 */
export function endingsOf(contracts: readonly Contract[]): ReadonlyMap<Contract, Ending> {
  const byStart = [...contracts].sort(inOrder((one) => [one.start, one.end, ...valuesOf(one)]));
  const byEnd = [...contracts].sort(inOrder((one) => [one.end, one.start, ...valuesOf(one)]));
  const lastStart = byStart[byStart.length - 1]?.start ?? NaN;
  const taken = new Set<Contract>();
  const endings = new Map<Contract, Ending>();
  for (const contract of byEnd) {
    const { start, end } = contract;
    const follower = contract.renewed === 0 ? undefined : followerOf(contract, byStart, taken);
    if (follower !== undefined) taken.add(follower);
    const outcome = outcomeOf(contract, follower);
    const toldLater = lastStart > start && lastStart > end - RENEWAL_DAYS;
    // How long it keeps its customer does not hang on which of two contracts a third one renews.
    const until = outcome.renewed ? untilOf(contract, followerOf(contract, byStart, NONE), toldLater) : end;
    endings.set(contract, { ...outcome, until: Number.isNaN(until) ? Infinity : until });
  }
  return endings;
}

/**
 * How long a renewed contract lasts: to the row of its renewal, or for the same length again where later rows of the
 * account tell of other contracts, or on and on where nothing later is told.
 */
function untilOf(contract: Contract, follower: Contract | undefined, toldLater: boolean): Day {
  // A renewal to come has no part of its own yet: its term is told by the one before it.
  if (follower !== undefined) return follower.begun ? Math.max(contract.end, follower.start - 1) : follower.end;
  return toldLater ? sameLengthAgain(contract) : Infinity;
}

/** The last day of a term of the same length that begins the day after: in months where it is made of whole ones. */
function sameLengthAgain({ start, end }: Contract): Day {
  const months = yearsIn({ from: start, to: end }) * 12;
  const whole = Math.round(months);
  return Math.abs(months - whole) < 1e-6 ? dayMonthsBefore(end + 1, -whole) - 1 : end + (end - start + 1);
}

function outcomeOf(contract: Contract, follower: Contract | undefined): Pick<Ending, 'renewed' | 'after'> {
  const { renewed: said, renewalAcv, acv } = contract;
  const renewed = said === 1 || (Number.isNaN(said) && (renewalAcv > 0 || follower !== undefined));
  if (!renewed) return { renewed, after: 0 };
  const values = [renewalAcv, follower?.acv ?? NaN, acv];
  return { renewed, after: values.find((value) => !Number.isNaN(value)) ?? NaN };
}

/** The contract that starts nearest to the end of another, not yet taken for a renewal and running for longer. */
function followerOf(
  { start, end }: Contract,
  byStart: readonly Contract[],
  taken: ReadonlySet<Contract>,
): Contract | undefined {
  let best: Contract | undefined;
  for (let at = firstAfter(byStart, Math.max(start, end - RENEWAL_DAYS)); at < byStart.length; at++) {
    const other = byStart[at];
    if (other === undefined || other.start > end + RENEWAL_DAYS) break;
    // One to come tells of a renewal only where it goes on from the very next day.
    if (other.end <= end || taken.has(other) || (!other.begun && other.start > end + 1)) continue;
    if (best === undefined || Math.abs(other.start - end) < Math.abs(best.start - end)) best = other;
  }
  return best;
}

/** The place of the first contract that starts after a day. */
function firstAfter(byStart: readonly Contract[], day: number): number {
  let low = 0;
  let high = byStart.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((byStart[middle]?.start ?? Infinity) > day) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** What tells contracts of the same days apart, so that the order of rows does not matter. */
function valuesOf({ acv, renewed, renewalAcv }: Contract): readonly number[] {
  return [acv, renewed, renewalAcv];
}

/** Compares by several numbers, the first that differs; what is not known comes last. */
function inOrder(keys: (contract: Contract) => readonly number[]): (a: Contract, b: Contract) => number {
  return (a, b) => {
    const right = keys(b);
    for (const [index, left] of keys(a).entries()) {
      const order = compared(left, right[index] ?? NaN);
      if (order !== 0) return order;
    }
    return 0;
  };
}

function compared(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return a - b;
}
