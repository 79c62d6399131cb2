import type { ListedAccount } from '../../src/protocol/account-lists';
import type { Explanation } from '../../src/protocol/answers';
import type { SidebarWords } from '../../src/messages/sidebar-words';
import { factsOf } from './facts';

type Headings = SidebarWords['explain']['headings'];
type Column = readonly string[];

/** How a text begins that a sheet takes for a formula, or takes a sign away from. */
const BEGINS_LIKE_MORE = /^[=+\-@"'#]/;

/** What a sheet takes for a number, an amount, a day or an answer where it is pasted, in English at least. */
const LOOKS_LIKE_MORE =
  /^(?=.*\d)[\d\s.,:/%()$€£¥-]*(?:e|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)?[\d\s.,:/%()$€£¥+-]*$|^(?:true|false)$/i;

/** No number or day is written longer. */
const LONGEST = 40;

/** A text that stays one cell and the text it is where it is pasted. */
function plainCell(text: string): string {
  const line = text.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').trim();
  const seen = line.normalize('NFKC');
  const isMore = BEGINS_LIKE_MORE.test(seen) || (seen.length <= LONGEST && LOOKS_LIKE_MORE.test(seen));
  return isMore ? `'${line}` : line;
}

/** A number as the workbook reads it, so that no half becomes a day. */
const numberText = (amount: number, { decimals }: Explanation): string => String(amount).replace('.', decimals);

/** A list as tab-separated text with headings; columns in which nothing stands are left out, but for the names. */
export function listText(
  told: Explanation,
  list: number,
  listed: readonly ListedAccount[],
  headings: Headings,
): string {
  const facts = listed.map(({ account }) => factsOf(told, account).map(plainCell));
  const part = told.parts[list];
  const optional: readonly Column[] = [
    ...[headings.stage, headings.tier, headings.owner].map((heading, at) => [
      heading,
      ...facts.map((texts) => texts[at] ?? ''),
    ]),
    [headings.why, ...listed.map(({ why }) => plainCell(why))],
    [
      plainCell(part?.label ?? ''),
      ...listed.map(({ amount }) => (part?.counts === false ? numberText(amount, told) : '')),
    ],
  ];
  const names = [headings.account, ...listed.map(({ account }) => plainCell(told.names[account] ?? ''))];
  const columns = [names, ...optional.filter(([, ...cells]) => cells.some((cell) => cell !== ''))];
  return names.map((_, row) => columns.map((column) => column[row] ?? '').join('\t')).join('\n');
}
