import { numberAt, textAt } from '../model/columns';
import type { Spoken } from '../model/languages';
import { holdsPhrase, normalWords, wordsOf } from '../model/words';
import { pairName } from '../settings/read-setting';
import { numbersOf, textsOf } from '../tables/table';
import type { Table } from '../tables/table';
import type { Terms } from './draft';

/** The currencies of a table's rows; none where the amounts are told to be converted already. */
export function currenciesOf(table: Table): readonly string[] {
  const header = table.mapped.find(({ field }) => field === 'amount')?.header ?? '';
  return isConverted(header) ? [] : textsOf(table, 'currency');
}

/** What exports write behind a header whose amounts they have converted already. */
const CONVERTED: Spoken = {
  en: 'converted',
  sw: 'imebadilishwa, kimebadilishwa, iliyobadilishwa',
  ar: 'محول, المحول, محولة',
  zh: '已转换, 已换算',
  tr: 'dönüştürülmüş, dönüştürülen, çevrilmiş',
};

function isConverted(header: string): boolean {
  const words = normalWords(header);
  return wordsOf(CONVERTED).some((word) => holdsPhrase(words, normalWords(word)));
}

/**
 * What one unit of a row's currency is worth in the main one; undefined where no rate tells.
 *
 * A row that names no currency is in the main one.
 */
export function exchange(
  { currency: main, settings }: Pick<Terms, 'currency' | 'settings'>,
  table: Table,
): (row: number) => number | undefined {
  const currencies = currenciesOf(table);
  return (row) => {
    const code = textAt(currencies, row).toUpperCase();
    if (code === '' || code === main) return 1;
    const rate = settings.currency_rates.get(pairName(code));
    return rate === undefined || rate <= 0 ? undefined : rate;
  };
}

/**
 * A reader of amounts in the main currency; NaN for one that is not known.
 *
 * Amounts that are blank, below zero or in a currency without a rate are noted.
 */
export function amountReader(terms: Terms, table: Table, field: string): (row: number) => number {
  const { findings } = terms;
  const amounts = numbersOf(table, field);
  const rateOf = exchange(terms, table);
  return (row) => {
    const amount = numberAt(amounts, row);
    const rate = rateOf(row);
    if (Number.isNaN(amount)) {
      if (table.numbers.has(field)) findings.note(table, row, field, 'no-amount');
      return NaN;
    }
    if (rate === undefined) findings.note(table, row, 'currency', 'other-currency');
    else if (amount < 0) findings.note(table, row, field, 'negative-amount');
    return rate === undefined ? NaN : amount * rate;
  };
}

/** Says of a table with amounts and without a column for their currency which one was assumed. */
export function sayCurrency({ currency, findings }: Terms, table: Table): void {
  if (currency !== '' && !table.words.has('currency')) findings.say(table.id, 'no-currency-column', currency);
}
