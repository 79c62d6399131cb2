import type { FunctionDefinition } from './function-definition';
import { listFunction } from './list-function';
import { numberFunction } from './number-function';

const velocity = numberFunction({
  name: 'ABM_VELOCITY',
  family: 'Winning',
  summary:
    'Sales velocity in money per day: opportunities × average deal value × win rate, divided by the days of a deal.',
  inputs: {
    opportunities: { description: 'Number of opportunities.' },
    deal_value: { description: 'Average value of a won deal.' },
    win_rate: { description: 'Share of closed deals that are won, such as 25%.', share: true },
    cycle_days: { description: 'Average days from creating a deal to winning it.', divides: true },
  },
  compute: ({ opportunities, deal_value, win_rate, cycle_days }) =>
    (opportunities * deal_value * win_rate) / cycle_days,
  worked: [
    {
      formula: '=ABM_VELOCITY(5;105000;2/3;95)',
      args: [5, 105000, 2 / 3, 95],
      result: (5 * 105000 * (2 / 3)) / 95,
      shows: '5 deals of 105,000, 2 of 3 won, in 95 days',
    },
  ],
  rules: ['The win rate is a share of at most 100%: type 25% or 0.25, not 25.', 'A cycle of zero days gives a blank.'],
  source:
    'Sales teams and 6sense: four factors, money per day. Terminus calls the mean days of a deal velocity; that is ABM_DAYS.',
});

const days = listFunction({
  name: 'ABM_DAYS',
  family: 'Winning',
  summary: 'Mean days between two columns of dates, such as from created to won.',
  inputs: {
    start: { description: 'Column of dates when it began.', date: true },
    end: { description: 'Column of dates when it ended, as long as start.', date: true, notBefore: 'start' },
  },
  part: ({ start, end }) => end - start,
  worked: [
    {
      formula: '=ABM_DAYS(D2:D4;E2:E4)',
      args: [
        [['2024-03-15'], ['2024-04-10'], ['2024-05-01']],
        [['2024-06-13'], ['2024-07-19'], ['']],
      ],
      result: 95,
      shows: 'Created and won: 90 and 100 days; the third is still open',
    },
    {
      formula: '=ABM_DAYS(C2:C3;E2:E3)',
      args: [
        [['2024-01-20'], ['2024-02-15']],
        [['2024-06-13'], ['2024-07-19']],
      ],
      result: 150,
      shows: 'First touch to won: 145 and 155 days',
    },
    {
      formula: '=ABM_DAYS(C2:C5;D2:D5)',
      args: [
        [['2024-01-20'], ['2024-02-15'], ['2024-03-01'], ['2024-04-01']],
        [['2024-03-15'], ['2024-04-10'], ['2024-05-01'], ['2024-05-01']],
      ],
      result: 50.25,
      shows: 'First touch to opportunity: 55, 55, 61 and 30 days',
    },
  ],
  rules: [
    'A row without one of the dates is left out. Whole calendar days count: the same day is 0, whatever the time.',
    'Dates are date cells, their serial numbers, or text such as 2024-03-15. Their day is that in the time zone of the workbook.',
    'The expected close date of an open deal counts like any other: leave such rows out of both columns, as with FILTER(E2:E99;C2:C99="Closed Won").',
    'An end before its start is answered with a sentence, not left out.',
  ],
  source:
    'Terminus: from the first touch (cycle length) or from the opportunity (velocity) to the signature. Say which.',
});

/** Functions on how fast deals are won. */
export const SALES_PACE: readonly FunctionDefinition[] = [velocity, days];
