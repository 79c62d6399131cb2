import { HOSTILE_NAMES } from './book';

/** A range that is given for the accounts, and what the card of the accounts then shows. */
export type RangeRow = readonly [given: string, range: string, outcome: string];

const quoted = (name: string): string => `'${name.replace(/'/g, "''")}'`;

const noSuchRange = (text: string): string =>
  `DATA, changed no: "${text}": This workbook has no such tab or range. Type the name of a tab, or a tab and its cells: Deals!A1:H200. Names with spaces stand in quotes.`;

/** Ranges of every shape, on tabs of every name. */
export const RANGES: readonly RangeRow[] = [
  ['the name of a tab', 'List', 'List!A1:C3, 2 rows, account_name=A domain=B is_target=C'],
  ['cells of a tab', 'List!A1:C3', 'List!A1:C3, 2 rows, account_name=A domain=B is_target=C'],
  ['small letters and signs of dollars', "'List'!$a$1:$c$3", 'List!A1:C3, 2 rows, account_name=A domain=B is_target=C'],
  ['corners the other way round', 'List!C3:A1', 'List!A1:C3, 2 rows, account_name=A domain=B is_target=C'],
  ['whole columns', 'List!A:C', 'List!A1:C3, 2 rows, account_name=A domain=B is_target=C'],
  ['one whole column', 'List!A:A', 'List!A1:A3, 2 rows, account_name=A'],
  ['one column of several', 'List!B1:B3', 'List!B1:B3, 2 rows, domain=B'],
  ['more columns than there are', 'List!A1:ZZ3', 'List!A1:Z3, 2 rows, account_name=A domain=B is_target=C'],
  ['more rows than there are', 'List!A1:C9999999', 'List!A1:C3, 2 rows, account_name=A domain=B is_target=C'],
  ['cells beyond the sheet', 'List!A9999999', noSuchRange('A9999999')],
  ['a row number of zero', 'List!A0:C3', noSuchRange('List!A0:C3')],
  ['a tab that is not there', 'Nowhere!A1:B2', noSuchRange('Nowhere!A1:B2')],
  ['a tab and nothing', 'List!', noSuchRange('List!')],
  ['cells and no tab', 'A1:C3', noSuchRange('A1:C3')],
  ['nothing', '', noSuchRange('')],
  ['spaces', '   ', noSuchRange('')],
  ['a comma', ',', noSuchRange(',')],
  ['a formula', '=List!A1:C3', noSuchRange('=List!A1:C3')],
  [
    'an address of the web',
    'https://docs.google.com/spreadsheets/d/x/edit#gid=0',
    noSuchRange('https://docs.google.com/spreadsheets/d/…'),
  ],
  ['another workbook', '[Book2]List!A1:C3', noSuchRange('[Book2]List!A1:C3')],
  ['rows and columns by number', 'List!R1C1:R3C3', noSuchRange('List!R1C1:R3C3')],
  ['a quotation mark that is never closed', "'List!A1:C3", 'List!A1:C3, 2 rows, account_name=A domain=B is_target=C'],
  ['a name that every object has, without such a tab', 'hasOwnProperty', noSuchRange('hasOwnProperty')],
  ['more text behind', 'List!A1:C3; DROP TABLE', noSuchRange('DROP TABLE')],
  ['marks of direction around', '\u202eList\u202c', noSuchRange('List')],
  ['a name as long as a request takes', 'y'.repeat(400), noSuchRange('yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy…')],
  [
    'two areas, one below the other',
    'List!A1:C2, List!A3:C3',
    'List!A1:C2, A3:C3, 2 rows, account_name=A domain=B is_target=C',
  ],
  [
    'two areas that share cells',
    'List!A1:C3, List!A2:C3',
    'DATA, changed no: Two of the areas share cells, which would count twice. Mark each area once, then try again.',
  ],
  [
    'areas on two tabs with the same header',
    "List!A1:C3, 'two words'!A1:C3",
    "List!A1:C3, 'two words'!A1:C3, 4 rows, account_name=A domain=B is_target=C",
  ],
  [
    'areas on two tabs with other headers',
    "List!A1:C3, 'Blank header'!A1:C2",
    'no range | DATA, changed no: Blank header, cell A1: This area of Accounts has other columns than the first area, so they cannot be read as one table. Give it the same header, or leave it out.',
  ],
  ['an area that is there and one that is not', 'List!A1:C3, Nowhere!A1:C3', noSuchRange('Nowhere!A1:C3')],
  [
    'thirty areas',
    Array.from({ length: 30 }, (_, row) => `List!A${String(row + 1)}`).join(','),
    'DATA, changed no: A table can be read from 20 areas at most. Put some of them on one tab, one below the other.',
  ],
  [
    'an empty tab',
    'Empty',
    'no range | DATA, changed no: Empty, cell A1: No header of Accounts was found in the first 15 rows. Select the range again with its header row.',
  ],
  [
    'one cell',
    'One cell',
    "'One cell'!A1, 0 rows, account_name=A | DATA, changed no: One cell, cell A1: Accounts has a header and no rows under it. Select the range again with its rows.",
  ],
  [
    'a header without rows',
    'Header only',
    "'Header only'!A1:B1, 0 rows, account_name=A domain=B | DATA, changed no: Header only, cell A1: Accounts has a header and no rows under it. Select the range again with its rows.",
  ],
  [
    'a title above and a total below',
    'Titles',
    'Titles!A1:C7, 3 rows, account_name=A domain=B is_target=C | The header is in row 4. | Titles, cell C7: "2" under Target is neither yes nor no, so it counts as blank. Type yes or no.',
  ],
  ['gaps between rows', 'Gaps', 'Gaps!A1:C5, 2 rows, account_name=A domain=B is_target=C'],
  ['whole columns of fifty thousand rows', 'Long!A:C', 'Long!A1:C3, 2 rows, account_name=A domain=B is_target=C'],
  [
    'a tab of fifty thousand rows, nearly all of them blank',
    'Long',
    'Long!A1:C3, 2 rows, account_name=A domain=B is_target=C',
  ],
  [
    'a table that begins in the third column',
    'Second column',
    "'Second column'!A1:E3, 2 rows, account_name=C domain=D is_target=E",
  ],
  ['the same header twice', 'Same header twice', "'Same header twice'!A1:C2, 1 rows, account_name=A domain=C"],
  ['a merged header', 'Merged header', "'Merged header'!A1:C2, 1 rows, account_name=A domain=C"],
  ['blank headers', 'Blank header', "'Blank header'!A1:C2, 1 rows, account_name=A"],
  [
    'numbers for headers',
    'Numbers',
    'no range | DATA, changed no: Numbers, cell A1: No header of Accounts was found in the first 15 rows. Select the range again with its header row.',
  ],
  [
    'words that are no table',
    'Sentence',
    'no range | DATA, changed no: Sentence, cell A1: No header of Accounts was found in the first 15 rows. Select the range again with its header row.',
  ],
  ...HOSTILE_NAMES.map((name): RangeRow => [
    `a tab with the name ${name.slice(0, 20)}`,
    `${quoted(name)}!A1:C3`,
    listOn(name),
  ]),
  [
    'a tab whose name has a quotation mark, without quotes',
    "O'Brien's list",
    "'O''Brien''s list'!A1:C3, 2 rows, account_name=A domain=B is_target=C",
  ],
  [
    'a tab whose name is like a formula, without quotes',
    '=1+1',
    "'=1+1'!A1:C3, 2 rows, account_name=A domain=B is_target=C",
  ],
  ['a tab whose name is like cells, without quotes', 'A1', 'A1!A1:C3, 2 rows, account_name=A domain=B is_target=C'],
  [
    'a tab made by the add-on',
    'ABM Funnel',
    'DATA, changed no: ABM Funnel: This tab was made by the add-on; its numbers come from your data. Choose a tab with your own data.',
  ],
  [
    'cells of a tab made by the add-on',
    "'ABM Accounts'!A1:C9",
    'DATA, changed no: ABM Accounts: This tab was made by the add-on; its numbers come from your data. Choose a tab with your own data.',
  ],
];

function listOn(name: string): string {
  return `${/^[\p{L}\p{N}_]+$/u.test(name) ? name : quoted(name)}!A1:C3, 2 rows, account_name=A domain=B is_target=C`;
}
