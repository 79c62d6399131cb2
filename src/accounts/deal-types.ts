import { isWithin, textAt } from '../model/columns';
import { normalWords } from '../model/words';
import { textsOf } from '../tables/table';
import type { Table } from '../tables/table';
import type { Draft } from './draft';
import type { Deal } from './read-deals';

/** What stands for deals of more than one type. */
const SEVERAL = 'several';

/** The type of an account's deals that were created or closed in the period, as typed; `several` when they differ. */
export function foldDealTypes({ texts, frame }: Draft, table: Table, deals: readonly Deal[]): void {
  const { from, to } = frame.period;
  const types = textsOf(table, 'type');
  for (const { row, account, created, closed } of deals) {
    const type = textAt(types, row);
    if (type === '' || !(isWithin(created, from, to) || isWithin(closed, from, to))) continue;
    texts.deal_type[account] = joined(texts.deal_type[account] ?? '', type);
  }
}

/** Of two spellings of one type the first in the alphabet, so that the order of rows does not matter. */
function joined(before: string, type: string): string {
  if (before === '') return type;
  if (before === SEVERAL || normalWords(before) !== normalWords(type)) return SEVERAL;
  return before < type ? before : type;
}
