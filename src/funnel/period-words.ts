import { isoDay } from '../model/day';
import type { Day, Period } from '../model/day';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day as people read it: `31 Dec 2024`. */
export function dayWords(day: Day): string {
  const [year = '', month = '', date = ''] = isoDay(day).split('-');
  return `${String(Number(date))} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}

/** A period as people read it: `2024` for a calendar year, else `1 Jan – 31 Mar 2024`. */
export function periodLabel({ from, to }: Period): string {
  const start = isoDay(from);
  const end = isoDay(to);
  if (start.slice(4) === '-01-01' && end === `${start.slice(0, 4)}-12-31`) return start.slice(0, 4);
  const first = dayWords(from);
  return start.slice(0, 4) === end.slice(0, 4)
    ? `${first.slice(0, -5)} – ${dayWords(to)}`
    : `${first} – ${dayWords(to)}`;
}

/** A period in full, from its first to its last day. */
export function periodWords({ from, to }: Period): string {
  return `${dayWords(from)} – ${dayWords(to)}`;
}
