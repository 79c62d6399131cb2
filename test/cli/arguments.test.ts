import { parseArguments } from '../../workbench/cli/arguments';
import { UsageProblem } from '../../workbench/cli/usage';

test('a workbook alone asks for a summary of what can be found in it', () => {
  expect(parseArguments(['book.xlsx'])).toEqual({
    book: 'book.xlsx',
    settings: {},
    tables: [],
    locale: undefined,
    out: undefined,
    json: false,
  });
});

test('every option is understood, wherever it stands', () => {
  const line = [
    ...['--json', '--period', '2024-01-01..2024-12-31', 'my book', '--as-of=2024-12-31'],
    ...['--set', 'margin=80%', '--set', 'won_words = Won, Signed', '--set=currency='],
    ...[
      '--table',
      "accounts='Target list'!A1:H200",
      '--table=spend=Spend',
      '--out',
      'funnel.XLSX',
      '--locale',
      'de_DE',
    ],
  ];
  expect(parseArguments(line)).toEqual({
    book: 'my book',
    settings: {
      period_start: '2024-01-01',
      period_end: '2024-12-31',
      as_of: '2024-12-31',
      margin: '80%',
      won_words: 'Won, Signed',
      currency: '',
    },
    tables: [
      { table: 'accounts', range: "'Target list'!A1:H200" },
      { table: 'spend', range: 'Spend' },
    ],
    locale: 'de_DE',
    out: 'funnel.XLSX',
    json: true,
  });
});

test('a setting given by its id wins over the option for it', () => {
  expect(parseArguments(['b', '--as-of', '2024-12-31', '--set', 'as_of=2024-06-30'])?.settings).toEqual({
    as_of: '2024-06-30',
  });
});

test('help is asked for with or without a workbook', () => {
  expect([parseArguments(['--help']), parseArguments(['book.xlsx', '--help'])]).toEqual([undefined, undefined]);
});

test.each([
  ['', 'Name the workbook to read.'],
  ['--json', 'Name the workbook to read.'],
  ['my book.xlsx', 'One workbook at a time: “book.xlsx” is one too many. Put quotes around a name with spaces.'],
  ['b --colour', 'There is no option --colour.'],
  ['b --colour=red', 'There is no option --colour.'],
  ['b -j', 'There is no option -j.'],
  ['b --json=yes', '--json stands alone, without a value.'],
  ['b --out', '--out needs a value after it.'],
  ['b --out --json', '--out needs a value after it.'],
  ['b --out a.xlsx --out b.xlsx', '--out was given twice. Keep one of them.'],
  ['b --out funnel.csv', '--out funnel.csv is not the name of an .xlsx file. Write it like --out funnel.xlsx.'],
  [
    'b --set margin',
    '--set margin does not say which value belongs to what. Write it like --set engagement_model=any.',
  ],
  ['b --set =3', '--set =3 does not say which value belongs to what. Write it like --set engagement_model=any.'],
  ['b --table Deals', 'Write it like --table accounts=Sheet!A1:H200.'],
  ['b --table deals=D!A1:B2', '--table deals=D!A1:B2 names no table of the funnel. The tables are accounts,'],
  ['b --table spend=', '--table spend= has no range. Write it like --table spend=Sheet!A1:H200.'],
  ['b --period 2024', '--period 2024 is not two days. Write it like --period 2024-01-01..2024-12-31.'],
  ['b --period 2024-01-01..', 'is not two days.'],
  ['b --period 2024-02-30..2024-12-31', 'is not two days.'],
  ['b --period 2024-01-01..2024-02-01..2024-03-01', 'is not two days.'],
  ['b --period 2024-12-31..2024-01-01', 'ends before it begins. Put the earlier day first.'],
  ['b --locale Germany', '--locale Germany is no language with its country. Write it like --locale de_DE.'],
  ['b --locale xx_XX', '--locale xx_XX is no language with its country.'],
  ['b --as-of yesterday', '--as-of yesterday is not a day of the calendar. Write it like --as-of 2024-12-31.'],
  ['b --as-of 2023-02-29', '--as-of 2023-02-29 is not a day of the calendar.'],
])('“%s” is refused with what to type instead', (line, sentence) => {
  const parse = (): unknown => parseArguments(line.split(' ').filter((word) => word !== ''));
  expect(parse).toThrow(UsageProblem);
  expect(parse).toThrow(sentence);
});
