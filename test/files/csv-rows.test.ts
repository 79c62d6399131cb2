import * as fc from 'fast-check';
import { rowsFromCsv } from '../../workbench/files/csv-rows';

test.each<[title: string, text: string, rows: string[][]]>([
  [
    'commas part the cells',
    'Account,Tier\nCorva,1\n',
    [
      ['Account', 'Tier'],
      ['Corva', '1'],
    ],
  ],
  [
    'semicolons and tabs do, too, where the heading shows it',
    'Account;Amount\nCorva;1,5\n',
    [
      ['Account', 'Amount'],
      ['Corva', '1,5'],
    ],
  ],
  [
    'tabs part the cells',
    'Account\tNote\nCorva\ta,b\n',
    [
      ['Account', 'Note'],
      ['Corva', 'a,b'],
    ],
  ],
  [
    'a delimiter in a quoted heading does not count',
    '"a;b;c;d",e\n1,2',
    [
      ['a;b;c;d', 'e'],
      ['1', '2'],
    ],
  ],
  [
    'Windows line ends and a byte order mark leave no trace',
    '\uFEFFAccount,Tier\r\nCorva,1\r\n',
    [
      ['Account', 'Tier'],
      ['Corva', '1'],
    ],
  ],
  [
    'quoted cells keep commas, quotes and line breaks',
    'a,b\n"Corva, Ltd","say ""hi""\nthere"',
    [
      ['a', 'b'],
      ['Corva, Ltd', 'say "hi"\nthere'],
    ],
  ],
  [
    'a quotation mark inside a cell is a letter',
    'Size,Name\n5" pipe,x\n',
    [
      ['Size', 'Name'],
      ['5" pipe', 'x'],
    ],
  ],
  ['rows may differ in length', 'a,b,c\n1\n1,2,3,4\n', [['a', 'b', 'c'], ['1'], ['1', '2', '3', '4']]],
  ['blank lines stay, so that rows keep their numbers', 'a\n\nb\n', [['a'], [''], ['b']]],
  ['what looks like a formula stays a text', '=1+1,-5,+x\n', [["'=1+1", '-5', '+x']]],
  ['an apostrophe at the beginning stays', "'90s\n", [["''90s"]]],
  ['an empty file has no rows', '', []],
])('%s', (_title, text, rows) => {
  expect(rowsFromCsv(text, 'List.csv')).toEqual(rows);
});

test('a quotation mark that is never closed is named as the cause', () => {
  expect(() => rowsFromCsv('a,b\n"open,2\n', 'List.csv')).toThrow(
    'List.csv stops making sense as a .csv file. Look for a quotation mark that opens a cell and is never closed, then save the file again.',
  );
});

const plainCell = fc.stringMatching(/^[a-z0-9 =+.@-]{0,6}$/);

test('a file reads the same with and without quotation marks around its cells', () => {
  const grids = fc.array(fc.array(plainCell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(grids, fc.constantFrom('\n', '\r\n'), fc.boolean(), (grid, end, isEnded) => {
      const text = (cell: (content: string) => string): string =>
        grid.map((row) => row.map(cell).join(',')).join(end) + (isEnded ? end : '');
      const plain = rowsFromCsv(
        text((content) => content),
        'List.csv',
      );
      expect(plain).toEqual(
        rowsFromCsv(
          text((content) => `"${content}"`),
          'List.csv',
        ),
      );
    }),
    { seed: 11 },
  );
});
