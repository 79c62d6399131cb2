import { bookFromFiles, bookFromJson } from '../../workbench/page/own-files';

test('a JSON book keeps its cells, locale and time zone', () => {
  const book = { locale: 'de_DE', timeZone: 'Europe/Berlin', sheets: { List: [['Account', 1, true, null]] } };
  expect(bookFromJson(JSON.stringify({ ...book, note: 'left out' }), 'book.json')).toEqual(book);
});

test('every .csv file becomes a sheet of its name', async () => {
  const files = [
    new File(['\uFEFFAccount;x,Tier\n"Corva, Ltd",1\n'], 'Target list.csv'),
    new File(['a\n'], 'Touches.csv'),
  ];
  expect(await bookFromFiles(files)).toEqual({
    sheets: {
      'Target list': [
        ['Account;x', 'Tier'],
        ['Corva, Ltd', '1'],
      ],
      Touches: [['a']],
    },
  });
});

test.each([
  ['text that is not JSON', 'Account,Tier', 'book.json is not JSON text'],
  ['a list', '[]', 'book.json holds no sheets'],
  ['sheets that are no grids', '{"sheets":{"List":["Account"]}}', 'sheet “List” is not a list of rows of cells'],
])('%s is refused with a sentence', (_what, text, sentence) => {
  expect(() => bookFromJson(text, 'book.json')).toThrow(sentence);
});

test('a file of another kind is refused with what can be opened', async () => {
  await expect(bookFromFiles([new File([''], 'report.xlsx')])).rejects.toThrow(
    'report.xlsx cannot be opened here. Choose .csv files (one sheet each) or one .json book.',
  );
});
