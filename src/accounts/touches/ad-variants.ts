import { add, isWithin, textAt } from '../../model/columns';
import type { Spoken } from '../../model/languages';
import { wordReader } from '../../model/words';
import { textsOf } from '../../tables/table';
import type { Table } from '../../tables/table';
import type { Draft } from '../draft';
import { remembering } from '../remembering';
import type { KindFold, TouchFold } from './touch';

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
  const countIn = (a: Float64Array, b: Float64Array): KindFold => {
    return (row, account, day, quantity) => {
      const variant = variantOf(textAt(variants, row));
      if (variant === 'neither' || !isWithin(day, from, to)) return;
      add(variant === 'a' ? a : b, account, quantity);
    };
  };
  return {
    of: {
      ad_impression: countIn(numbers.impressions_a, numbers.impressions_b),
      ad_click: countIn(numbers.clicks_a, numbers.clicks_b),
    },
  };
}
