import type { JSX } from 'preact';
import type { DataCheck } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { Tick, Warning } from '../parts/icons';
import { isToLookAt } from './table-card';

/** How the data as a whole is, in one line and a half. */
export function Summary({ tables }: Pick<DataCheck, 'tables'>): JSX.Element {
  const words = useSidebar().words.check;
  const care = tables.filter(isToLookAt);
  const reasons = care.flatMap((table) => table.reasons.filter(({ rightly }) => !rightly)).length;
  const [rows, used] = tables.reduce(([all, some], table) => [all + table.rows, some + table.used], [0, 0]);
  return (
    <>
      <p class="marked">
        {care.length === 0 ? <Tick /> : <Warning />}
        <strong>{care.length === 0 ? words.allGood : words.toLookAt(reasons, care.length)}</strong>
      </p>
      <p class="quiet">{words.used(used, rows, tables.length)}</p>
    </>
  );
}
