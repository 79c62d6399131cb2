import { openingRemarks, unreadRemarks, type Opening } from '../../workbench/cli/opening-remarks';

const DOUBT = [{ code: 'not-a-date' }, { code: 'number-turned' }];
const CSV: Opening = { locale: 'en_US', isNamed: false, asExported: true, definitions: undefined };
const TYPED =
  'What this file holds as a date or a number stays what it is; --locale decides only how its texts are read. Where one of these dates or numbers is wrong, set the country under File, Settings, import the export again, and save the file anew.';

const opened = (locale: string, others: string): string =>
  `The files were opened as people write in ${locale}. If they are of another country, name it: ${others}, for example.`;

test.each<[title: string, opening: Opening, remarks: readonly string[]]>([
  ['of exports', CSV, [opened('en_US', '--locale en_GB or --locale de_DE')]],
  [
    'of exports under another locale',
    { ...CSV, locale: 'de_DE' },
    [opened('de_DE', '--locale en_US or --locale en_GB')],
  ],
  ['of a file with numbers in it', { ...CSV, asExported: false }, [TYPED]],
])('a doubt %s comes with the way out that there is', (_title, opening, remarks) => {
  expect(openingRemarks(DOUBT, opening)).toEqual(remarks);
});

test('a country that is named for a file with numbers in it moves its texts alone, which is said without a doubt, too', () => {
  expect(openingRemarks([], { ...CSV, locale: 'de_DE', isNamed: true, asExported: false })).toEqual([TYPED]);
  expect(openingRemarks([], { ...CSV, locale: 'de_DE', isNamed: true })).toEqual([]);
});

test('without a doubt, only the tab of the settings is named', () => {
  const told = 'The settings are those of the tab Contract; --set and --period go before them.';
  expect(openingRemarks([{ code: 'not-a-date' }], CSV)).toEqual([]);
  expect(openingRemarks([], { ...CSV, definitions: 'Contract' })).toEqual([told]);
});

test.each<[sheets: readonly string[], remarks: readonly string[]]>([
  [[], []],
  [
    ['deals'],
    ['Not read, because no table was recognised there: deals; docs/words.md lists the headers that are understood.'],
  ],
  [
    ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
    [
      'Not read, because no table was recognised there: a, b, c, d, e, and 2 more; docs/words.md lists the headers that are understood.',
    ],
  ],
])('sheets that were passed over are named: %j', (sheets, remarks) => {
  expect(unreadRemarks(sheets)).toEqual(remarks);
});
