import { isWithin, textAt } from '../../model/columns';
import { normalWords, wordSet } from '../../model/words';
import { textsOf } from '../../tables/table';
import type { Table } from '../../tables/table';
import { add } from '../draft';
import type { Draft } from '../draft';
import { remembering } from '../remembering';
import type { KindFold, TouchFold } from './touch';

const CONTROL = wordSet('a, variant a, version a, ad a, control');
const TRIED = wordSet('b, variant b, version b, ad b, test, treatment, challenger');

/** Impressions and clicks of the two variants of an ad; A is the one that B is held against. */
export function adVariants({ frame, numbers }: Draft, table: Table): TouchFold {
  const { from, to } = frame.period;
  const variants = textsOf(table, 'variant');
  const variantOf = remembering((text) => {
    const words = normalWords(text);
    if (CONTROL.has(words)) return 'a';
    return TRIED.has(words) ? 'b' : 'neither';
  });
  const countIn = (a: Float64Array, b: Float64Array): KindFold => {
    return ({ row, account, day, quantity }) => {
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
