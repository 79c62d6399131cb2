import { add, numberAt } from '../../model/columns';
import type { Draft } from '../draft';
import { byPart } from './touch';
import type { KindParts, TouchFold } from './touch';

/** On one day what was seen comes before what was clicked, and that before what was done: the order is not known. */
const SEEN = 0;
const CLICKED = 1;
const VISITED = 2;
const CONVERTED = 3;

const STEPS = 4;

/** The step that each kind of touch is. */
export const VIEW_STEPS: KindParts<number> = {
  ad_impression: SEEN,
  ad_click: CLICKED,
  website_visit: VISITED,
  high_value_page: VISITED,
  content_download: CONVERTED,
  form_fill: CONVERTED,
  demo: CONVERTED,
};

/** What of touches must be kept until all are known, because rows come in any order. */
type Steps = {
  readonly days: number[];
  readonly steps: number[];
  readonly accounts: number[];
  readonly counts: number[];
};

/**
 * Visits and conversions that followed an ad impression of the same account within the window, both days included.
 *
 * It is the last impression that counts, and a click from its day to that of the visit cancels it.
 */
export function viewThrough({ frame, settings, numbers, size }: Draft): TouchFold {
  const { from, to } = frame.period;
  const kept: Steps = { days: [], steps: [], accounts: [], counts: [] };
  const of = byPart(VIEW_STEPS, (step) => {
    const earliest = step < VISITED ? from - settings.view_through_days : from;
    return (_row, account, day, quantity) => {
      if (day < earliest || day > to || !(quantity > 0)) return;
      kept.days.push(day);
      kept.steps.push(step);
      kept.accounts.push(account);
      kept.counts.push(quantity);
    };
  });
  return {
    of,
    finish: () => {
      const counted = { [VISITED]: numbers.view_through_visits, [CONVERTED]: numbers.view_through_conversions };
      count(kept, size, settings.view_through_days, counted);
    },
  };
}

function count(
  { days, steps, accounts, counts }: Steps,
  size: number,
  window: number,
  counted: Readonly<Record<number, Float64Array>>,
): void {
  if (!steps.includes(SEEN)) return;
  const seen = new Float64Array(size).fill(NaN);
  const clicked = new Float64Array(size).fill(NaN);
  const follows = (account: number, day: number): boolean => {
    const shown = numberAt(seen, account);
    return day - shown <= window && !(numberAt(clicked, account) >= shown);
  };
  for (const index of inOrder(days, steps)) {
    const account = at(accounts, index);
    const day = at(days, index);
    const step = at(steps, index);
    const column = counted[step];
    if (column === undefined) (step === SEEN ? seen : clicked)[account] = day;
    else if (follows(account, day)) add(column, account, at(counts, index));
  }
}

/** The places of the steps by day, on one day by step: counted into their days, which are few beside the touches. */
function inOrder(days: readonly number[], steps: readonly number[]): Int32Array {
  const first = days.reduce((earliest, day) => Math.min(earliest, day), Infinity);
  const moments = Int32Array.from(days, (day, index) => (day - first) * STEPS + at(steps, index));
  const starts = startsOf(moments);
  const order = new Int32Array(moments.length);
  moments.forEach((moment, index) => {
    const place = starts[moment] ?? 0;
    order[place] = index;
    starts[moment] = place + 1;
  });
  return order;
}

/** How many come before each moment. */
function startsOf(moments: Int32Array): Int32Array {
  const starts = new Int32Array(moments.reduce((last, moment) => Math.max(last, moment), 0) + 2);
  for (const moment of moments) starts[moment + 1] = (starts[moment + 1] ?? 0) + 1;
  for (let moment = 1; moment < starts.length; moment++) {
    starts[moment] = (starts[moment] ?? 0) + (starts[moment - 1] ?? 0);
  }
  return starts;
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? NaN;
}
