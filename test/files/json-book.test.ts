import { bookFromJson } from '../../workbench/files/json-book';

test('a JSON book keeps its cells, locale and time zone', () => {
  const book = { locale: 'de_DE', timeZone: 'Europe/Berlin', sheets: { List: [['Account', 1, true, null]] } };
  expect(bookFromJson(JSON.stringify({ ...book, note: 'left out' }), 'book.json')).toEqual(book);
});

test.each([
  [
    'text that is not JSON',
    'Account,Tier',
    'book.json is not JSON text. Save it again as JSON, or choose a .csv file.',
  ],
  ['a list', '[]', 'book.json holds no sheets.'],
  ['sheets that are no grids', '{"sheets":{"List":["Account"]}}', 'sheet “List” is not a list of rows of cells'],
  ['a cell with an inner list', '{"sheets":{"List":[[[1]]]}}', 'sheet “List” is not a list of rows of cells'],
  [
    'an unknown locale',
    '{"locale":"?","sheets":{}}',
    'book.json: "locale" is not one that computers know. Write it like "en_US".',
  ],
  [
    'an unknown time zone',
    '{"timeZone":"Mars","sheets":{}}',
    '"timeZone" is not one that computers know. Write it like "Europe/Berlin".',
  ],
  ['a time zone that is no text', '{"timeZone":1,"sheets":{}}', '"timeZone" is not one that computers know.'],
])('%s is refused with a sentence', (_what, text, sentence) => {
  expect(() => bookFromJson(text, 'book.json')).toThrow(sentence);
});
