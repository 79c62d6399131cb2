import { type Family } from '../row';
import { ACCOUNTS, below, DEALS, funnel, TOUCHES } from './small-tables';

const deal = (created: unknown, closed: unknown, amount: unknown = 100, stage: unknown = 'Closed Won'): unknown[] => [
  ...['Acme', stage, created, closed, amount],
];
const ofDeals = (...rows: readonly unknown[][]): unknown[] => [ACCOUNTS, '', below(DEALS, ...rows)];

/** Amounts, days and stages that cannot be read are passed over, and never taken for zero. */
export const CELLS_OF_DEALS: Family = {
  family: 'amounts, days and stages of whole tables',
  rows: [
    [
      'what is good, for comparison',
      'ABM_FUNNEL',
      [ACCOUNTS, TOUCHES, DEALS],
      funnel('2', '1 0.5', '1 1 0 2', '1 1 100 88', '', '0 - 0'),
    ],
    [
      'an amount as text, in dollars',
      'ABM_FUNNEL',
      ofDeals(deal('2024-02-03', '2024-05-01', '$1,234.50')),
      funnel('2', '', '1 - 0', '1 1 1234.5 88', '', '0 - 0'),
    ],
    [
      'an amount in Arabic digits',
      'ABM_FUNNEL',
      ofDeals(deal('2024-02-03', '2024-05-01', '١٢٣٤')),
      funnel('2', '', '1 - 0', '1 1 1234 88', '', '0 - 0'),
    ],
    [
      'an amount that failed',
      'ABM_FUNNEL',
      ofDeals(deal('2024-02-03', '2024-05-01', '#N/A')),
      funnel('2', '', '1 - 0', '1 1 0 88', '', '0 - 0'),
    ],
    [
      'an amount that is a hyphen',
      'ABM_FUNNEL',
      ofDeals(deal('2024-02-03', '2024-05-01', '-')),
      funnel('2', '', '1 - 0', '1 1 0 88', '', '0 - 0'),
    ],
    [
      'an amount that is a tick',
      'ABM_FUNNEL',
      ofDeals(deal('2024-02-03', '2024-05-01', true)),
      funnel('2', '', '1 - -', '1 1 - 88', '', '0 - -'),
    ],
    [
      'an amount in brackets, below zero',
      'ABM_FUNNEL',
      ofDeals(deal('2024-02-03', '2024-05-01', '(100.00)')),
      funnel('2', '', '0 - 0', '0 - -100', '', '0 - 0'),
    ],
    [
      'an amount that is no number at all',
      'ABM_FUNNEL',
      ofDeals(deal('2024-02-03', '2024-05-01', NaN)),
      funnel('2', '', '1 - -', '1 1 - 88', '', '0 - -'),
    ],
    [
      'an amount larger than any other, twice',
      'ABM_FUNNEL',
      [
        ACCOUNTS,
        '',
        below(DEALS, deal('2024-02-03', '2024-05-01', Number.MAX_VALUE), [
          'Beta',
          'Closed Won',
          '2024-02-03',
          '2024-05-01',
          Number.MAX_VALUE,
        ]),
      ],
      funnel('2', '', '2 - 0', '2 1 - 88', '', '0 - 0'),
    ],
    [
      'a deal that closed before it was created',
      'ABM_FUNNEL',
      ofDeals(deal('2024-05-01', '2024-02-03')),
      funnel('2', '', '1 - 0', '1 1 100', '', '0 - 0'),
    ],
    [
      'a deal created on 29 February of a leap year',
      'ABM_FUNNEL',
      ofDeals(deal('2024-02-29', '2024-03-01')),
      funnel('2', '', '1 - 0', '1 1 100 1', '', '0 - 0'),
    ],
    [
      'a deal created on 29 February of another year',
      'ABM_FUNNEL',
      ofDeals(deal('2023-02-29', '2023-03-01')),
      funnel('2', '', '1 - 0', '1 1 100', '', '0 - 0'),
    ],
    [
      'a deal created before 1900',
      'ABM_FUNNEL',
      ofDeals(deal('1899-12-31', '2024-03-01')),
      funnel('2', '', '1 - 0', '1 1 100', '', '0 - 0'),
    ],
    [
      'a deal that closes after the year 9999',
      'ABM_FUNNEL',
      ofDeals(deal('2024-02-03', '10000-01-01')),
      funnel('2', '', '1 - 0', '0 0 0', '', '0 - 0'),
    ],
    [
      'a deal that closes in a future that has not come',
      'ABM_FUNNEL',
      [ACCOUNTS, TOUCHES, below(DEALS, deal('2024-02-03', '9999-12-31'))],
      funnel('2', '1 0.5', '1 1 100 2', '0 0 0', '', '0 - 0'),
    ],
    [
      'a day that two countries read differently',
      'ABM_FUNNEL',
      ofDeals(deal('03/04/2024', '05/06/2024')),
      funnel('2', '', '1 - 0', '1 1 100 63', '', '0 - 0'),
    ],
    [
      'date cells on both sides of a change of the clocks',
      'ABM_FUNNEL',
      ofDeals(deal(new Date('2024-03-30T23:00:00Z'), new Date('2024-03-31T22:00:00Z'))),
      funnel('2', '', '1 - 0', '1 1 100 1', '', '0 - 0'),
    ],
    [
      'the same instants where the clocks did not change',
      'ABM_FUNNEL',
      ofDeals(deal(new Date('2024-03-30T23:00:00Z'), new Date('2024-03-31T22:00:00Z'))),
      funnel('2', '', '1 - 0', '1 1 100 1', '', '0 - 0'),
      'Asia/Tokyo',
    ],
    [
      'a stage with a letter of another alphabet',
      'ABM_FUNNEL',
      ofDeals(deal('2024-02-03', '2024-05-01', 100, 'W\u043en')),
      funnel('2', '', '1 - 100', '0 0 0', '', '0 - 0'),
    ],
    [
      'a stage that is not won',
      'ABM_FUNNEL',
      ofDeals(deal('2024-02-03', '2024-05-01', 100, 'Not won')),
      funnel('2', '', '1 - 0', '0 0 0', '', '0 - 0'),
    ],
  ],
};
