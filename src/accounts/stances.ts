import type { Spoken } from '../model/languages';
import { wordReader } from '../model/words';
import { readFlag } from '../tables/read-cell';
import type { Table } from '../tables/table';
import { remembering } from './remembering';

/** How a person stands towards us. */
export type Stance = 'champion' | 'blocker' | 'neither';

/** The words by which exports name a stance. */
export const STANCE_WORDS: Readonly<Record<Exclude<Stance, 'neither'>, Spoken>> = {
  champion: {
    en: 'champion, supporter, advocate, sponsor, promoter, positive',
    sw: 'bingwa, muungaji mkono, mtetezi, chanya',
    ar: 'بطل, داعم, مؤيد, مناصر, إيجابي',
    zh: '支持者, 拥护者, 推荐者, 积极',
    tr: 'destekçi, savunucu, şampiyon, olumlu',
  },
  blocker: {
    en: 'blocker, opponent, detractor, negative',
    sw: 'mpinzani, mzuiaji, hasi',
    ar: 'معارض, معرقل, منتقد, سلبي',
    zh: '阻碍者, 反对者, 贬损者, 消极',
    tr: 'engelleyen, engelleyici, karşıt, olumsuz',
  },
};

/** A function from the word for a stance to it; undefined for any other word. */
export function stanceWord(): (text: string) => Stance | undefined {
  return wordReader([
    ['champion', STANCE_WORDS.champion],
    ['blocker', STANCE_WORDS.blocker],
  ]);
}

/** A reader of stances: by name, or by a yes under a header that names one: `Champion`, `Blocker`. */
export function stanceReader(table: Table): (text: string) => Stance {
  const nameOf = stanceWord();
  const marked = nameOf(table.mapped.find(({ field }) => field === 'stance')?.header ?? '') ?? 'champion';
  return remembering((text) => nameOf(text) ?? (readFlag(text) === 1 ? marked : 'neither'));
}
