import { bookFromFiles } from '../../workbench/page/own-files';

test('every .csv file becomes a sheet of its name, in a book of the locale', async () => {
  const files = [
    new File(['\uFEFFAccount;x,Tier\n"Corva, Ltd",1\n'], 'Target list.csv'),
    new File(['a\n'], 'Touches.csv'),
  ];
  expect(await bookFromFiles(files, 'de_DE')).toEqual({
    locale: 'de_DE',
    sheets: {
      'Target list': [
        ['Account;x', 'Tier'],
        ['Corva, Ltd', '1'],
      ],
      Touches: [['a']],
    },
  });
});

test('a .json file is a whole book, its locale its own', async () => {
  const book = { sheets: { List: [['Account', 1]] } };
  expect(await bookFromFiles([new File([JSON.stringify(book)], 'book.json')], 'de_DE')).toEqual(book);
});

test('a file of another kind is refused with what can be opened', async () => {
  await expect(bookFromFiles([new File([''], 'report.xlsx')], 'en_US')).rejects.toThrow(
    'report.xlsx cannot be opened here. Choose .csv files (one sheet each) or one .json book.',
  );
});
