import { add, isWithin, textAt } from '../../model/columns';
import type { NumberColumnId } from '../../metrics/account-columns';
import type { Spoken } from '../../model/languages';
import { wordReader } from '../../model/words';
import { textsOf } from '../../tables/table';
import type { Table } from '../../tables/table';
import type { Draft } from '../draft';
import { remembering } from '../remembering';
import { byPart } from './touch';
import type { KindParts, TouchFold } from './touch';

/** The words by which exports name the two variants. */
export const VARIANT_WORDS: Readonly<Record<'a' | 'b', Spoken>> = {
  a: {
    en: 'a, variant a, version a, ad a, control',
    sw: 'toleo a, tangazo a, kidhibiti',
    ar: 'أ, النسخة أ, الإعلان أ, المجموعة الضابطة',
    zh: '版本A, 广告A, 对照组, 对照',
    tr: 'varyant a, sürüm a, reklam a, kontrol',
  },
  b: {
    en: 'b, variant b, version b, ad b, test, treatment, challenger',
    sw: 'toleo b, tangazo b, jaribio',
    ar: 'ب, النسخة ب, الإعلان ب, المجموعة التجريبية, اختبار',
    zh: '版本B, 广告B, 实验组, 测试组, 测试',
    tr: 'varyant b, sürüm b, reklam b, deneme',
  },
};

/** The columns that count each kind of touch under the two variants. */
export const VARIANT_COLUMNS: KindParts<Readonly<Record<'a' | 'b', NumberColumnId>>> = {
  ad_impression: { a: 'impressions_a', b: 'impressions_b' },
  ad_click: { a: 'clicks_a', b: 'clicks_b' },
};

/** A function from the word for a variant to it; undefined for any other. */
export function variantReader(): (text: string) => 'a' | 'b' | undefined {
  return wordReader([
    ['a', VARIANT_WORDS.a],
    ['b', VARIANT_WORDS.b],
  ]);
}

/** Impressions and clicks of the two variants of an ad; A is the one that B is held against. */
export function adVariants({ frame, numbers }: Draft, table: Table): TouchFold {
  const { from, to } = frame.period;
  const variants = textsOf(table, 'variant');
  const readVariant = variantReader();
  const variantOf = remembering((text) => readVariant(text) ?? 'neither');
  const of = byPart(VARIANT_COLUMNS, (columns) => (row, account, day, quantity) => {
    const variant = variantOf(textAt(variants, row));
    if (variant === 'neither' || !isWithin(day, from, to)) return;
    add(numbers[columns[variant]], account, quantity);
  });
  return { of };
}
