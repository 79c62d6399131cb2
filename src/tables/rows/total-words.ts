import { normalWords, wordsLater } from '../../model/words';

/** How surely a text is the label of a row of totals. */
export type TotalLabel = 'surely' | 'alone' | 'perhaps';

/** No account is called so. */
const SURELY = wordsLater(
  'grand total,grand totals,subtotal,subtotals,sub total,sub totals,overall total,genel toplam,ara toplam,' +
    'jumla kuu,jumla ndogo,合计,总计,小计,总和,المجموع الكلي,المجموع الفرعي,الإجمالي,المجموع,gesamtsumme,zwischensumme,' +
    'total general,total général,sous total,total geral,totale generale',
);

/** Labels that could be a name in a row that has everything else. */
const ALONE = wordsLater('total,totals,sum,toplam,jumla,summe,gesamt,somme,suma,soma,totale,totaal');

/** What stands beside a total: the name of what was worked out. */
const WORKED_OUT = wordsLater('sum,count,average,avg,mean,median,min,max,minimum,maximum,toplam,ortalama,计数,平均');

/** A cheap first look, so that not every name is folded. */
const LOOKS_LIKE = /tota|toplam|jumla|[合总小]计|总和|جمال|جموع|summe|gesamt|som[am]|^\s*sum/i;

/** Whether a closer look at a text is worth it: any other is no label of a row of totals. */
export function mayBeTotal(text: string): boolean {
  return LOOKS_LIKE.test(text);
}

/** Whether a text is the label of a row of totals; undefined when it is not. */
export function totalLabel(text: string): TotalLabel | undefined {
  if (!mayBeTotal(text)) return undefined;
  const label = normalWords(text.replace(/\([^()]*\)\s*$/, ''));
  if (SURELY().has(label)) return 'surely';
  if (ALONE().has(label)) return normalWords(text) === label ? 'alone' : 'surely';
  const before = text.split(':')[0] ?? '';
  if (before !== text && (ALONE().has(normalWords(before)) || SURELY().has(normalWords(before)))) return 'surely';
  return /^totals? (?:for|of|by|per) | (?:sub ?)?totals?$| toplami?$/.test(label) ? 'perhaps' : undefined;
}

/** Whether a text only names what was worked out in a row of totals: `Sum`, `Count`. */
export function isWorkedOut(text: string): boolean {
  return text.length <= 12 && WORKED_OUT().has(normalWords(text));
}
