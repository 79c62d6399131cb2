import { buildNotes } from '../../src/report/notes';
import { buildFrom, buildYear } from '../support/core';
import type { Core } from '../support/core';
import type { Rows, Settings } from '../accounts/books';
import { factsOf } from '../support/facts';

const notesOf = (core: Core) => buildNotes(factsOf(core), core.built);

describe('the notes', () => {
  test('say what was assumed, what was left out and what was counted, per table', () => {
    const core = buildFrom({
      locale: 'en_US',
      timeZone: 'Etc/GMT',
      sheets: {
        Accounts: [['Account'], ['Acme'], ['Beta'], ['Cyan'], ['Acme']],
        Activities: [
          ['Account', 'Date', 'Type'],
          ['Acme', '2024-01-05', 'Call'],
          ['Nobody', '2024-02-05', 'Call'],
          ['Acme', '2024-03-05', 'Dance'],
        ],
        Opportunities: [
          ['Account', 'Stage', 'Created date', 'Close date', 'Amount'],
          ['Beta', 'Open', '2024-02-01', null, 'much'],
          ['Beta', 'Won', '2023-02-01', '2024-02-01', -5],
          ['', 'Open', '2024-02-01', null, 5],
        ],
        Customers: [
          ['Account', 'Start date'],
          ['Cyan', '2024-02-01'],
        ],
      },
    });
    expect(notesOf(core)).toMatchInlineSnapshot(`
     [
       "The period is taken from your data, from its first to its last day: 1 Feb 2023 to 5 Mar 2024.",
       "No cell names a currency in words, and a sign that only the number format shows is not read: all amounts are taken as being in one currency.",
       "Accounts: No column says which accounts are targets, so every account counts as one. Add a column Target Account with yes or no.",
       "Opportunities: No column says what kind of deal it is: after an account's first win every deal is expansion; win rate and velocity count them all. Add a column Type, or let every deal be new business in the definitions.",
       "Activities: "Dance" is no kind of touch that is known: it engages an account and scores nothing. Say what it is under Your words for touches in the definitions, or use a known word such as Meeting.",
       "Activities: 1 of 3 rows belongs to a company that is not among the accounts. Calls and demos scheduled: up to 1 more.",
       "Opportunities: no amount in 1 row; such a row adds to no sum. Target account pipeline: at least 0. New revenue won: at least -5.",
       "Opportunities: 1 of 3 rows names no account. Accounts with an opportunity: up to 1 more or fewer. New customers won: up to 1 more or fewer.",
       "Accounts: 1 of 4 rows has the name of another row and is taken for the same account. Target accounts: up to 1 more.",
       "Opportunities: an amount below zero in 1 row; it lowers the sum and is no deal of its own.",
       "2 accounts count as engaged only because they have an opportunity.",
       "1 account counts as having an opportunity only because it was won.",
       "1 account counts as won because a contract starts in the period; no won deal was found for it.",
     ]
    `);
  });

  test('say where no date was found, and of which days the period is then', () => {
    const core = buildFrom({ locale: 'en_US', timeZone: 'Etc/GMT', sheets: { Accounts: [['Account'], ['Acme']] } });
    const [day] = /\d+ \w+ \d{4}/.exec(notesOf(core).join(' ')) ?? [];
    expect(notesOf(core).filter((note) => /period/i.test(note))).toEqual([
      `No date was found in your data, so the period is ${String(day)} to ${String(day)}. Set it yourself, or choose a table with dates.`,
    ]);
  });

  test.each<[Record<string, string>, string[]]>([
    [{}, ['The period is taken from your data, from its first to its last day: 1 Feb 2024 to 5 Mar 2024.']],
    [
      { period_end: '2024-12-31' },
      ['Period from is taken from your data, whose first day is 1 Feb 2024. The period ends as set: 31 Dec 2024.'],
    ],
    [
      { as_of: '2024-03-01' },
      ['Period from is taken from your data, whose first day is 1 Feb 2024. The period ends as set: 1 Mar 2024.'],
    ],
    [
      { period_start: '2024-01-01' },
      ['Period to is taken from your data, whose last day is 5 Mar 2024. The period begins as set: 1 Jan 2024.'],
    ],
    [{ period_start: '2024-01-01', as_of: '2024-03-01' }, []],
    [{ period_start: '2024-01-01', period_end: '2024-12-31' }, []],
  ])('say of the period what was taken from the data: %j', (settings, expected) => {
    const sheets = {
      Accounts: [
        ['Account', 'Target'],
        ['Acme', 'yes'],
      ],
      Activities: [
        ['Account', 'Date', 'Type'],
        ['Acme', '2024-02-01', 'Call'],
        ['Acme', '2024-03-05', 'Call'],
      ],
    };
    const core = buildFrom({ locale: 'en_US', timeZone: 'Etc/GMT', sheets }, settings);
    expect(notesOf(core).filter((note) => /period/i.test(note))).toEqual(expected);
  });

  test.each<[string, string, string[], string | undefined]>([
    ['Amount', '$45,000.00', [], '$, which several currencies use; all of these are taken as USD'],
    ['Amount', '¥45,000,000', [], '¥, which several currencies use; all of these are taken as JPY'],
    ['Amount', 'US$ 45,000.00', [], undefined],
    ['Amount', '45,000.00 €', [], undefined],
    ['Amount', '$45,000.00', ['USD'], undefined],
    ['Amount (converted)', '$45,000.00', [], 'name a currency, but their column says that they are converted'],
  ])('say what a sign of several currencies is taken for: %s %s %j', (header, amount, code, expected) => {
    const columns = ['Account', 'Stage', 'Created date', 'Close date', header, ...code.map(() => 'Currency')];
    const core = buildYear({
      Accounts: [
        ['Account', 'Target'],
        ['Acme', 'yes'],
      ],
      Opportunities: [columns, ['Acme', 'Won', '2024-02-01', '2024-03-01', amount, ...code]],
    });
    const notes = notesOf(core).filter((note) => /currenc/.test(note));
    expect(notes).toEqual(expected === undefined ? [] : [expect.stringContaining(expected)]);
  });

  test.each<[string, Rows, Settings, number]>([
    [
      'once where lifetime value takes the whole contract value',
      [['Acme', '2024-02-01', 100]],
      { lifespan_years: '4' },
      1,
    ],
    ['not where a margin is set', [['Acme', '2024-02-01', 100]], { lifespan_years: '4', margin: '80%' }, 0],
    ['not where there is no lifetime value', [['Acme', '2024-02-01', 100]], {}, 0],
    ['not where there are no contracts', [], { lifespan_years: '4' }, 0],
  ])('C08: name the gross margin %s', (_words, rows, settings, times) => {
    const customers = rows.length === 0 ? {} : { Customers: [['Account', 'Start date', 'Contract value'], ...rows] };
    const core = buildYear({ Accounts: [['Account'], ['Acme']], ...customers }, settings);
    const words = 'Lifetime value takes the whole contract value: set Gross margin in the definitions.';
    expect(notesOf(core).filter((note) => note === words)).toHaveLength(times);
  });

  test.each<[Settings, string[]]>([
    [
      {},
      [
        'Lifetime value takes its years from churn: 1 lost among 2 customers at the start. Set Years a customer stays in the definitions.',
      ],
    ],
    [{ lifespan_years: '4' }, []],
  ])('C08: say where the years of lifetime value come from, unless agreed: %j', (settings, expected) => {
    const core = buildYear(
      {
        Accounts: [['Account'], ['Acme']],
        Customers: [
          ['Account', 'Start date', 'End date', 'Contract value'],
          ['Acme', '2024-02-01', null, 100],
          ['Beta', '2023-02-01', '2024-05-01', 100],
          ['Cyan', '2023-02-01', null, 100],
        ],
      },
      settings,
    );
    expect(notesOf(core).filter((note) => note.includes('years from'))).toEqual(expected);
  });

  test('of one kind become a number after the third', () => {
    const kinds = Array.from({ length: 40 }, (_, index) => ['Acme', '2024-02-01', `Subject ${String(index)}`]);
    const core = buildYear({
      Accounts: [
        ['Account', 'Target'],
        ['Acme', 'yes'],
      ],
      Activities: [['Account', 'Date', 'Subject'], ...kinds],
    });
    expect(notesOf(core).map((note) => note.slice(0, 40))).toEqual([
      'Activities: "Subject 0" is no kind of to',
      'Activities: "Subject 1" is no kind of to',
      'Activities: "Subject 2" is no kind of to',
      'And 37 more notes like this.',
    ]);
  });
});
