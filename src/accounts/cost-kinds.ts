import { textAt } from '../model/columns';
import { everyWord } from '../model/languages';
import type { Spoken } from '../model/languages';
import { normalWords, wordSet } from '../model/words';
import { textsOf } from '../tables/table';
import type { Table } from '../tables/table';
import type { Draft } from './draft';
import { remembering } from './remembering';

/** Words beside those of a cost that say whose it is and leave its kind as it is: `Marketing team`, `Commission, sales`. */
export const BESIDE_COST_WORDS: Spoken = {
  en: 'and, of, for, the, our, in, marketing, sales, abm, sdr, bdr, cost, costs, expense, expenses',
  sw: 'na, ya, za, wa, la, kwa, gharama, masoko, uuzaji, mauzo',
  ar: 'و, من, تكاليف, تكلفة, مصاريف, نفقات, تسويق, التسويق, مبيعات, المبيعات',
  zh: '和, 与, 及, 的, 市场, 营销, 销售, 费用, 成本, 费',
  tr: 've, ile, için, gider, gideri, giderleri, maliyet, maliyeti, pazarlama, satış',
};

/** Years, quarters and halves that a cost is for. */
const SPANS = / (?:fy *\d{2}|(?:19|20)\d{2}|[qh][1-4]) /g;

const HAN = /\p{Script=Han}/u;
const ARABIC = /\p{Script=Arabic}/u;

/** How many kinds of cost are named in a note. */
const MOST_NAMED = 3;

/** What is known about the kinds of the costs of a table. */
export type CostKinds = {
  readonly isProgramme: (row: number) => boolean;
  /** Whether kinds can be told apart, by a column or by the words of the channel. */
  readonly told: boolean;
};

/** The kinds of costs by their category; without such a column by the words of their channel, which is said. */
export function costKinds(draft: Draft, table: Table): CostKinds {
  const isOutside = remembering(outsideReader(draft.settings.overhead_words));
  const hasCategory = table.words.has('category');
  const texts = textsOf(table, hasCategory ? 'category' : 'channel');
  const isProgramme = (row: number): boolean => !isOutside(textAt(texts, row));
  return { isProgramme, told: hasCategory || sayAssumed(draft, table, texts, isProgramme) };
}

/** Says how kinds were read without a column of them; whether there were any beside the programme. */
function sayAssumed(
  { findings }: Draft,
  table: Table,
  texts: readonly string[],
  isProgramme: (row: number) => boolean,
): boolean {
  const outside = [...table.rowNumbers.keys()].filter((row) => !isProgramme(row));
  if (outside.length === 0) {
    if (table.size > 0) findings.say('spend', 'no-category-column');
    return false;
  }
  const names = [...new Set(outside.map((row) => textAt(texts, row)))];
  const named = [...names.slice(0, MOST_NAMED), ...(names.length > MOST_NAMED ? ['…'] : [])];
  const rows = new Set(outside.map((row) => table.rowNumbers[row]));
  findings.say('spend', 'kinds-from-channel', '', rows.size, named);
  return true;
}

/**
 * A function that tells whether a text names a cost outside the programme, and nothing else: `Sales commission` does,
 * `Travel industry, webinar` does not.
 */
export function outsideReader(outside: ReadonlySet<string>): (text: string) => boolean {
  const withoutCosts = remover(outside);
  const withoutBeside = remover(wordSet(everyWord(BESIDE_COST_WORDS)));
  return (text) => {
    const words = normalWords(text);
    if (outside.has(words)) return true;
    const spaced = ` ${words.replace(/ /g, '  ')} `;
    const rest = withoutCosts(spaced);
    return rest !== spaced && withoutBeside(rest).replace(SPANS, '').trim() === '';
  };
}

/** A function that takes phrases out of a text with two spaces between its words, the longest first. */
function remover(phrases: ReadonlySet<string>): (text: string) => string {
  const forms = [...phrases].sort((a, b) => b.length - a.length).flatMap(formsOf);
  return (text) => forms.reduce((rest, form) => rest.split(form).join(' '), text);
}

/** How a phrase stands in such a text: Chinese parts no words, Arabic writes `and` as one with the next. */
function formsOf(phrase: string): readonly string[] {
  if (HAN.test(phrase)) return [phrase];
  const words = phrase.replace(/ /g, '  ');
  return ARABIC.test(phrase) ? [` ${words} `, ` و${words} `] : [` ${words} `];
}
