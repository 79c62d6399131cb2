import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { readBook } from '../../workbench/cli/read-book';
import { UsageProblem } from '../../workbench/cli/usage';

const folder = mkdtempSync(join(tmpdir(), 'read-book-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const read = (path: string): ReturnType<typeof readBook> => readBook(path, path.slice(folder.length + 1));

test('a folder gives a sheet for every .csv file, in the order of their names', async () => {
  const exports = join(folder, 'exports');
  mkdirSync(join(exports, 'old.csv'), { recursive: true });
  writeFileSync(join(exports, 'Deals.csv'), Buffer.from('\uFEFFAccount\tStage\r\nCorva\tWon\r\n', 'utf16le'));
  writeFileSync(join(exports, 'Accounts 2.0.CSV'), '\uFEFFAccount,Tier\r\n"Corva, Ltd",1\r\n');
  writeFileSync(join(exports, 'README.md'), 'not a sheet');
  expect(await read(exports)).toEqual({
    asExported: true,
    book: {
      sheets: {
        'Accounts 2.0': [
          ['Account', 'Tier'],
          ['Corva, Ltd', '1'],
        ],
        Deals: [
          ['Account', 'Stage'],
          ['Corva', 'Won'],
        ],
      },
    },
  });
});

test('a .csv file is a book of one sheet, a .json file a whole book, with numbers as exported or as made', async () => {
  const sheets = { List: [['Account'], ['Corva']] };
  const json = (book: object) => read(written('book.json', JSON.stringify(book)));
  expect(await read(written('List.csv', 'Account\nCorva\n'))).toEqual({ book: { sheets }, asExported: true });
  const book = { locale: 'de_DE', sheets };
  expect(await json(book)).toEqual({ book, asExported: true });
  const numbers = { sheets: { List: [['Amount'], [9.999]] } };
  expect(await json(numbers)).toEqual({ book: numbers, asExported: false });
});

test('an .xlsx file gives what a person would type to get its cells', async () => {
  const excel = new ExcelJS.Workbook();
  const sheet = excel.addWorksheet("Kim's list");
  sheet.getRow(2).values = ['Corva', 12.5, true, '', new Date(Date.UTC(2024, 1, 29))];
  sheet.getRow(3).values = ['007', '=1+1', '2024-01-01', new Date(Date.UTC(2024, 0, 1, 9, 30, 59, 999))];
  sheet.getRow(5).values = [
    { richText: [{ text: 'bold' }, { text: ' move' }] },
    { text: 'Corva', hyperlink: 'https://corva.example' },
    { error: '#N/A' },
    { formula: 'B2*2', result: 25 },
    { formula: 'B2*0', result: 0 },
    { formula: 'B2<0', result: false },
    { formula: '_xlfn.CONCAT(A2,"!")' },
    new Date(Date.UTC(1899, 11, 30, 18, 0, 0)),
  ];
  sheet.mergeCells('H2:I3');
  sheet.getCell('H2').value = 'merged';
  sheet.getCell('XFD900').font = { bold: true };
  excel.addWorksheet('Empty');
  const path = join(folder, 'book.xlsx');
  await excel.xlsx.writeFile(path);
  expect((await read(path)).book).toEqual({
    sheets: {
      "Kim's list": [
        [],
        ["'Corva", 12.5, true, '', '2024-02-29', null, null, "'merged", null],
        ["'007", "'=1+1", "'2024-01-01", '2024-01-01 09:31:00', null, null, null, null, null],
        [],
        ["'bold move", "'Corva", '#N/A', 25, 0, false, '=CONCAT(A2,"!")', '18:00:00'],
      ],
      Empty: [],
    },
  });
});

const longText = 'x'.repeat(50_001);

test.each<[title: string, name: string, content: string | undefined, sentence: string]>([
  ['a name that is none', 'nothing.xlsx', undefined, 'There is no file or folder nothing.xlsx. Check its name.'],
  [
    'a text called .xlsx',
    'text.xlsx',
    'Account',
    'text.xlsx is not a workbook. Open it in a spreadsheet and save it as',
  ],
  ['an empty file called .xlsx', 'empty.xlsx', '', 'empty.xlsx is not a workbook.'],
  ['half a workbook', 'half.xlsx', 'PK\u0003\u0004 and then nothing', 'half.xlsx is not a workbook.'],
  ['another kind of file', 'report.pdf', '%PDF', 'report.pdf is not a file that can be read. Give an .xlsx workbook,'],
  ['a file without an ending', 'Accounts', 'Account', 'Accounts is not a file that can be read.'],
  ['text that is not JSON', 'text.json', 'Account', 'text.json is not JSON text.'],
  ['JSON that is no book', 'list.json', '[1]', 'list.json holds no sheets.'],
  ['an open quotation mark', 'open.csv', 'a,b\n"c,d\n', 'open.csv stops making sense as a .csv file.'],
  ['a text too long', 'long.csv', `a\n${longText}\n`, 'long, cell A2 holds more than 50,000 characters.'],
])('%s is refused with a sentence', async (_title, name, content, sentence) => {
  const path = content === undefined ? join(folder, name) : written(name, content);
  await expect(read(path)).rejects.toThrow(UsageProblem);
  await expect(read(path)).rejects.toThrow(sentence);
});

test('a folder without .csv files is refused with what can be given', async () => {
  const bare = join(folder, 'bare');
  mkdirSync(bare);
  await expect(read(bare)).rejects.toThrow('The folder bare holds no .csv file. Give an .xlsx workbook, a folder of');
});
