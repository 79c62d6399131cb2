import { says, type Family } from '../row';
import { ACCOUNTS, below, DEALS, definitions, funnel, TOUCHES } from './small-tables';

const call = (values: Readonly<Record<string, unknown>>, deals: unknown = DEALS): unknown[] => [
  ...[ACCOUNTS, TOUCHES, deals, '', '', '', '', definitions(values)],
];
const fiscal = (created: string): unknown => below(DEALS, ['Acme', 'Open', created, '', 100]);

/** Settings that a function on whole tables is given: one that cannot be read must not slip in as its default. */
export const AGREED_SETTINGS: Family = {
  family: 'agreed settings and fiscal months',
  rows: [
    ['the defaults of everything', 'ABM_FUNNEL', call({}), funnel('2', '1 0.5', '1 1 0 2', '1 1 100 88', '', '0 - 0')],
    [
      'a range that holds no setting',
      'ABM_FUNNEL',
      [ACCOUNTS, '', '', '', '', '', '', [['a', 'b']]],
      says(
        'definitions: no setting is found in this range. Select the whole definitions tab, from its first column on.',
      ),
    ],
    [
      'one cell for all settings',
      'ABM_FUNNEL',
      [ACCOUNTS, '', '', '', '', '', '', 'margin'],
      says(
        'definitions: no setting is found in this range. Select the whole definitions tab, from its first column on.',
      ),
    ],
    [
      'settings of which one is missing',
      'ABM_FUNNEL',
      [ACCOUNTS, '', '', '', '', '', '', definitions({}).filter(([, id]) => id !== 'margin')],
      says(
        'definitions: the row of Gross margin (key margin) is missing. Select the whole definitions tab, or leave the argument out for the defaults.',
      ),
    ],
    [
      'a period that is no date',
      'ABM_FUNNEL',
      call({ period_start: 'last year' }),
      says(
        'definitions, cell A2 of its range: "last year" is not a date for Period from. Type it as 2024-12-31, or leave it blank.',
      ),
    ],
    [
      'a period as a number',
      'ABM_FUNNEL',
      call({ period_start: 45000 }),
      says(
        'definitions, cell A2 of its range: "45000" is not a date for Period from. Type it as 2024-12-31, or leave it blank.',
      ),
    ],
    [
      'a period of 29 February of another year',
      'ABM_FUNNEL',
      call({ period_start: '2023-02-29' }),
      says(
        'definitions, cell A2 of its range: "2023-02-29" is not a date for Period from. Type it as 2024-12-31, or leave it blank.',
      ),
    ],
    [
      'a period that ends before it begins',
      'ABM_FUNNEL',
      call({ period_start: '2024-05-01', period_end: '2024-01-01' }),
      says(
        'definitions, cell A3 of its range: "2024-01-01" lies before the first day of the period. Type a later day, or begin the period earlier.',
      ),
    ],
    [
      'a period as cells that hold dates',
      'ABM_FUNNEL',
      call({ period_start: new Date('2024-01-01T00:00:00+01:00'), period_end: new Date('2024-12-31T00:00:00+01:00') }),
      funnel('2', '1 0.5', '1 1 0 2', '1 1 100 88', '', '0 - 0'),
    ],
    [
      'a margin of 80 instead of 80%',
      'ABM_FUNNEL',
      call({ margin: 80 }),
      says(
        'definitions, cell A69 of its range: "80" is not a share that Gross margin can take. Type a share from 0% to 100%, or leave it blank.',
      ),
    ],
    [
      'a threshold below zero',
      'ABM_FUNNEL',
      call({ engagement_threshold: -1 }),
      says(
        'definitions, cell A12 of its range: "-1" is not a number that Threshold in points can take. Type a plain number such as 3, or leave it blank.',
      ),
    ],
    [
      'a threshold in words',
      'ABM_FUNNEL',
      call({ engagement_threshold: 'twenty' }),
      says(
        'definitions, cell A12 of its range: "twenty" is not a number that Threshold in points can take. Type a plain number such as 3, or leave it blank.',
      ),
    ],
    [
      'a choice that is none',
      'ABM_FUNNEL',
      call({ split: 'constructor' }),
      says(
        'definitions, cell A6 of its range: "constructor" is not a choice of Split by. Type one of: Tier; Segment; Owner; Company size; Deal type.',
      ),
    ],
    [
      'a setting that failed',
      'ABM_FUNNEL',
      call({ engagement_threshold: '#REF!' }),
      says(
        'definitions, cell A12 of its range: "#REF!" is not a number that Threshold in points can take. Type a plain number such as 3, or leave it blank.',
      ),
    ],
    [
      'a setting as long as can be',
      'ABM_FUNNEL',
      call({ engagement_threshold: '9'.repeat(50_000) }),
      says(
        'definitions, cell A12 of its range: "999999999999999999999999999999999999999…" is not a number that Threshold in points can take. Type a plain number such as 3, or leave it blank.',
      ),
    ],
    [
      'numbers by names that every object has',
      'ABM_FUNNEL',
      call({ tier_thresholds: '__proto__ = 5; constructor = 6' }),
      funnel('2', '1 0.5', '1 1 0 2', '1 1 100 88', '', '0 - 0'),
    ],
    [
      'a fiscal quarter without the month in which the year begins',
      'ABM_FUNNEL',
      call({}, fiscal('FY24 Q3')),
      funnel('2', '1 0.5', '0 0 100', '0 - 0', '', '0 - 0'),
    ],
    [
      'a fiscal quarter of a year that begins in February',
      'ABM_FUNNEL',
      call({ fiscal_year_start: 2, period_start: '2023-08-01', period_end: '2023-10-31' }, fiscal('FY24 Q3')),
      funnel('2', '1 0.5', '1 1 100', '0 0 0', '', '0 - 0'),
    ],
    [
      'the same quarter in another period',
      'ABM_FUNNEL',
      call({ fiscal_year_start: 2, period_start: '2023-11-01', period_end: '2024-01-31' }, fiscal('FY24 Q3')),
      funnel('2', '0 0', '0 - 100', '0 - 0', '', '0 - 0'),
    ],
    [
      'a fiscal year that begins in January',
      'ABM_FUNNEL',
      call({ fiscal_year_start: 1, period_start: '2024-07-01', period_end: '2024-09-30' }, fiscal('FY24 Q3')),
      funnel('2', '1 0.5', '1 1 100 151', '0 0 0', '', '0 - 0'),
    ],
    [
      'a fiscal year that begins in month 13',
      'ABM_FUNNEL',
      call({ fiscal_year_start: 13 }),
      says(
        'definitions, cell A5 of its range: "13" is not a number that Fiscal year begins in month can take. Type a plain number such as 3, or leave it blank.',
      ),
    ],
    [
      'a fiscal year that begins in month zero',
      'ABM_FUNNEL',
      call({ fiscal_year_start: 0 }),
      says(
        'definitions, cell A5 of its range: "0" is not a number that Fiscal year begins in month can take. Type a plain number such as 3, or leave it blank.',
      ),
    ],
    [
      'a fiscal year that begins in half a month',
      'ABM_FUNNEL',
      call({ fiscal_year_start: 1.5 }),
      says(
        'definitions, cell A5 of its range: "1.5" is not a number that Fiscal year begins in month can take. Type a plain number such as 3, or leave it blank.',
      ),
    ],
  ],
};
