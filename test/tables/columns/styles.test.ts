import { issueText } from '../../../src/messages/issue-words';
import { amounts, answered, codes, dates, daysOf, deals, inWords, numbers } from './deals';
import type { Column } from './deals';

describe('a column of numbers', () => {
  test.each<[string, Column, readonly number[]]>([
    ['a decimal point', ['1,234', '5.50'], [1234, 5.5]],
    ['a decimal comma', ['1.234', '5,50'], [1234, 5.5]],
    ['Indian thousands', ['1,234', '12,34,567'], [1234, 1_234_567]],
    ['thousands told twice', ['1.234', '1.234.567'], [1234, 1_234_567]],
    ['spaces for thousands', ['1,234', '1 234,5'], [1.234, 1234.5]],
  ])('is read in one style for all, which one value decides: %s', (_words, cells, expected) => {
    const table = amounts(cells);
    expect([numbers(table), codes(table)]).toEqual([expected, []]);
  });

  test('that nothing decides is a question, and its other cells are read', () => {
    const table = amounts(['1,234', 12, '5,678', '90', '-']);
    expect(numbers(table)).toEqual([NaN, 12, NaN, 90, NaN]);
    expect(table.issues).toEqual([
      {
        ...{ at: { kind: 'cell', table: 'opportunities', a1: 'D2' }, code: 'ambiguous-number', received: '1,234' },
        ...{ about: 'Amount', options: ['1234', '1.234'], count: 2 },
      },
    ]);
  });

  test.each([
    ['en_US', [1234, 5678]],
    ['de_DE', [1.234, 5.678]],
  ])('that nothing decides is read by the locale %s, and that is said', (locale, expected) => {
    const table = amounts(['1,234', '5,678'], { locale });
    expect([numbers(table), codes(table)]).toEqual([expected, ['number-by-locale at Opportunities!D2']]);
  });

  test('that nothing decides is read as the other columns of its table are, and that is said', () => {
    const columns = { 'Created Date': ['2024-01-01'], Amount: ['1,234'], Probability: ['12,5%'] };
    const table = deals(columns, { locale: 'en_US' });
    expect([numbers(table), codes(table)]).toEqual([[1.234], ['number-by-column at Opportunities!D2']]);
  });

  test('is read as a person answered, whatever the locale and silently', () => {
    const table = amounts(['1,234'], { locale: 'en_US', ...answered('amount', 'decimal-comma') });
    expect([numbers(table), codes(table)]).toEqual([[1.234], []]);
  });

  test('with one slip among many keeps its style: the slip is not read by guess', () => {
    const table = amounts([...Array.from({ length: 30 }, () => '12.50'), '1,23', '1,234', '1.234,50']);
    expect(numbers(table).slice(30)).toEqual([NaN, 1234, 1234.5]);
    expect(codes(table)).toEqual(['not-a-number at Opportunities!D32']);
  });

  test('whose values contradict each other is a question even with a locale, but for what is plain in itself', () => {
    const table = amounts(['$1,234.50', '1.234,50 €', '1,234'], { locale: 'en_US' });
    expect([numbers(table), codes(table)]).toEqual([[1234.5, 1234.5, NaN], ['ambiguous-number at Opportunities!D4']]);
  });

  test('with what is no number is told cell by cell', () => {
    const table = amounts([new Date('2024-05-06'), true, 'tbd', '1', Infinity, new Date(NaN)]);
    expect(table.issues.map(({ code, received }) => [code, received])).toEqual(
      ['2024-05-06', 'true', 'tbd', 'Infinity', ''].map((received) => ['not-a-number', received]),
    );
  });
});

describe('E07: a column of dates', () => {
  test.each<[string, Column, readonly string[]]>([
    ['day first', ['03/04/2025', '16/10/2025'], ['2025-04-03', '2025-10-16']],
    ['month first', ['03/04/2025', '10/16/2025'], ['2025-03-04', '2025-10-16']],
    ['full stops', ['03/04/2025', '1.3.2024'], ['2025-04-03', '2024-03-01']],
    ['nothing to decide', ['4/4/2025', '2025-04-03'], ['2025-04-04', '2025-04-03']],
  ])('is read in one order for all, which one value decides: %s', (_words, cells, expected) => {
    const table = dates(cells);
    expect([daysOf(table), codes(table)]).toEqual([expected, []]);
  });

  test('that nothing decides is a question, and its other cells are read', () => {
    const table = dates(['03/04/2025', new Date('2024-05-06'), '5/6/2025', '2024-01-01', 45_292]);
    expect(daysOf(table)).toEqual(['', '2024-05-06', '', '2024-01-01', '2024-01-01']);
    expect(table.issues).toEqual([
      {
        ...{ at: { kind: 'cell', table: 'opportunities', a1: 'C2' }, code: 'ambiguous-date', received: '03/04/2025' },
        ...{ about: 'Created Date', options: ['2025-04-03', '2025-03-04'], count: 2 },
      },
    ]);
  });

  test.each([
    ['en_US', '2025-03-04', ['date-by-locale at Opportunities!C2']],
    ['en_GB', '2025-04-03', ['date-by-locale at Opportunities!C2']],
    ['tr_TR', '2025-04-03', ['date-by-locale at Opportunities!C2']],
    ['zh_CN', '', ['ambiguous-date at Opportunities!C2']],
    ['nonsense', '', ['ambiguous-date at Opportunities!C2']],
  ])('that nothing decides is read by the locale %s if that has an order', (locale, expected, said) => {
    const table = dates(['03/04/2025'], { locale });
    expect([daysOf(table), codes(table)]).toEqual([[expected], said]);
  });

  test('that nothing decides is read as the other dates of its table are, before the locale, and that is said', () => {
    const table = deals({ 'Created Date': ['03/04/2025'], 'Close Date': ['16/10/2025'] }, { locale: 'en_US' });
    expect([daysOf(table), codes(table)]).toEqual([['2025-04-03'], ['date-by-column at Opportunities!C2']]);
  });

  test('is read as a person answered', () => {
    const table = dates(['03/04/2025'], { locale: 'en_US', ...answered('created_date', 'day-first') });
    expect([daysOf(table), codes(table)]).toEqual([['2025-04-03'], []]);
  });

  test('whose values contradict each other is a question, but for those that have one meaning', () => {
    const table = dates(['16/10/2025', '10/16/2025', '03/04/2025'], { locale: 'en_US' });
    expect(daysOf(table)).toEqual(['2025-10-16', '2025-10-16', '']);
    expect(codes(table)).toEqual(['ambiguous-date at Opportunities!C4']);
  });
});

test('what is asked and assumed is told in words: where, what, what to do', () => {
  const cells = ['1,234', '5,678'];
  const tables = [
    ...[
      amounts(cells),
      amounts(cells, { locale: 'de_DE' }),
      dates(['03/04/2025']),
      dates(['03/04/2025'], { locale: 'en' }),
    ],
    deals({ 'Created Date': ['03/04/2025'], 'Close Date': ['16/10/2025'] }),
  ];
  expect(tables.flatMap(({ issues }) => inWords(issues))).toMatchInlineSnapshot(`
   [
     "Deals, cell D2: "1,234" under Amount can be 1234 or 1.234, and nothing decides: 2 cells left out. Type numbers, or set their locale in File, Settings.",
     "Deals, cell D2: "1,234" under Amount is read as 1.234, by the locale (2 cells). If not, change it on the card of the table, or the locale in File, Settings.",
     "Deals, cell C2: "03/04/2025" under Created Date can be 2025-04-03 or 2025-03-04, and nothing decides: 1 cell left out. Type them as 2025-04-03, or set their locale in File, Settings.",
     "Deals, cell C2: "03/04/2025" under Created Date is read as 2025-03-04, by the locale (1 cell). If not, change it on the card of the table, or the locale in File, Settings.",
     "Deals, cell C2: "03/04/2025" under Created Date is read as 2025-04-03, as other columns are written (1 cell). If not, change it on the card of the table, or type dates such as 2024-12-31.",
   ]
  `);
});

test('no sentence is longer than 300 characters, whatever stands in the cell, the header and the name of the sheet', () => {
  const long = 'W'.repeat(60);
  const codesOfReading = [
    ...(['repeated-header', 'second-header', 'total-row', 'group-row', 'footer', 'carried-down'] as const),
    ...(['ambiguous-number', 'ambiguous-date', 'number-by-column', 'number-by-locale'] as const),
    ...([
      'date-by-column',
      'date-by-locale',
      'date-turned',
      'number-turned',
      'not-a-number',
      'not-a-date',
      'not-a-flag',
    ] as const),
  ];
  const lengths = codesOfReading.map((code) => {
    const at = { kind: 'cell', table: 'opportunities', a1: 'AAA1000000' } as const;
    const options = code.includes('number') ? ['123456789012', '123456.789012'] : ['2025-04-03', '2025-03-04'];
    return issueText({ at, code, received: long, about: long, options, count: 1_000_000 }, () => long).length;
  });
  expect(Math.max(...lengths)).toBeLessThan(300);
});
