import { normalWords, wordSet } from '../model/words';
import type { Table } from '../tables/table';
import { remembering } from './remembering';

/** How a person stands towards us. */
export type Stance = 'champion' | 'blocker' | 'neither';

const FOR = wordSet('champion, supporter, advocate, sponsor, promoter, positive');
const AGAINST = wordSet('blocker, opponent, detractor, negative');
const YES = wordSet('yes, true, x, 1');

/** A reader of stances: by name, or by a yes under a header that names one: `Champion`, `Blocker`. */
export function stanceReader(table: Table): (text: string) => Stance {
  const header = normalWords(table.mapped.find(({ field }) => field === 'stance')?.header ?? '');
  const marked = header === 'blocker' ? 'blocker' : 'champion';
  return remembering((text) => {
    const words = normalWords(text);
    if (FOR.has(words)) return 'champion';
    if (AGAINST.has(words)) return 'blocker';
    return YES.has(words) ? marked : 'neither';
  });
}
