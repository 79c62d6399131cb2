import type { AddOn } from '../../sheets/add-on';
import { bookOf, type Book, type Sheet } from '../../../samples/book';

const LIST: Sheet = [
  ['Account', 'Domain', 'Target'],
  ['Acme', 'acme.com', 'yes'],
  ['Beta', 'beta.de', 'yes'],
];
const BLANK = [null, null, null];

/** Names that a formula, a path or a program may take for something else. */
export const HOSTILE_NAMES = [
  "O'Brien's list",
  'A1',
  'R1C1',
  'x!y',
  '=1+1',
  'a,b',
  'two words',
  '客户',
  'قائمة',
  '🚀',
  '__proto__',
  'constructor',
  'n'.repeat(100),
] as const;

/** A workbook with a tab for everything that a person may mark as a list of accounts. */
export const badBook = (): Book =>
  bookOf({
    List: LIST,
    Empty: [[null]],
    'One cell': [['Account']],
    'Header only': [['Account', 'Domain']],
    Titles: [['Target list', null, null], ['As of 1 March', null, null], BLANK, ...LIST, ['Total', null, 2]],
    Gaps: [LIST[0] ?? [], BLANK, LIST[1] ?? [], BLANK, LIST[2] ?? []],
    Long: LIST,
    'Second column': LIST.map((row) => [null, null, ...row]),
    'Same header twice': [
      ['Account', 'Account', 'Domain'],
      ['Acme', 'Other', 'acme.com'],
    ],
    'Merged header': [
      ['Account', null, 'Domain'],
      ['Acme', 'Corp', 'acme.com'],
    ],
    'Blank header': [
      ['Account', null, null],
      ['Acme', 'x', 'y'],
    ],
    Numbers: [
      [2023, 2024],
      [1, 2],
    ],
    Sentence: [['Nothing of the kind'], ['At all']],
    ...Object.fromEntries(HOSTILE_NAMES.map((name) => [name, LIST])),
  });

/** The rows of a tab that is as long as a workbook with others in it takes. */
const LONG_TAB = 50_000;

/** What `badBook` cannot say: a tab with more rows than it has cells. */
export function makeBad(addOn: AddOn): void {
  const { rows = 0 } = addOn.sheets().find(({ name }) => name === 'Long') ?? {};
  addOn.insertRows('Long', rows, LONG_TAB - rows);
}
