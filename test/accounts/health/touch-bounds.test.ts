import fc from 'fast-check';
import { bookOf } from '../../../samples/book';
import type { Book, Cell } from '../../../samples/book';
import { ACTIVITY_TYPES } from '../../../src/settings/activity-types';
import { movedBeyond } from '../../support/bounds';
import { buildFrom } from '../../support/core';
import { LAW, runs } from '../../support/laws';

/** The accounts of the list, and what those are called that nobody finds on it. */
const NAMED = ['Acme', 'Beta', 'Cyan'] as const;
const MISSPELT = { Acme: 'Xerxes Ltd', Beta: 'Yonder Ltd', Cyan: 'Zephyr Ltd' };

/** Days before the period, on its edges, in its last weeks and behind it, up to the as-of date. */
const DAYS = [
  ...['2023-06-01', '2023-12-20', '2024-01-01', '2024-02-20', '2024-05-20', '2024-06-28', '2024-06-30', '2024-07-10'],
];

const EVERY_KIND = [...ACTIVITY_TYPES.map(({ id }) => id), 'Handshake'];

/** Kinds that tell a number together. */
const TOGETHER = [
  ['ad_impression', 'demo', 'website_visit'],
  ['ad_impression', 'ad_click'],
  ['offer_made', 'offer_taken'],
  ['website_visit', 'high_value_page'],
  ['email_sent', 'email_delivered', 'email_open'],
];

/** A touch, by whose account it is and whether its row names it. */
const touch = fc.record({
  account: fc.constantFrom(...NAMED, 'Acme' as const),
  isKnown: fc.boolean(),
  day: fc.constantFrom(...DAYS),
  quantity: fc.constantFrom(null, null, 0, 3, 40),
  more: fc.constantFrom<readonly Cell[]>(
    ['/pricing', 'a', 'top of funnel', 30, 4, 'ann@acme.com'],
    ['/blog', 'B', null, null, null, null],
  ),
});

const touches = fc.constantFrom(EVERY_KIND, EVERY_KIND, ...TOGETHER).chain((kinds) =>
  fc.array(
    fc.tuple(touch, fc.constantFrom(...kinds)).map(([one, kind]) => ({ ...one, kind })),
    { minLength: 1, maxLength: 8, size: 'max' },
  ),
);

type Touch = typeof touches extends fc.Arbitrary<readonly (infer One)[]> ? One : never;

const settings = fc.record({
  surge_rule: fc.constantFrom('either', 'score', 'uplift'),
  opens_engage: fc.constantFrom('yes', 'no'),
  impressions_engage: fc.constantFrom('yes', 'no'),
  engagement_model: fc.constantFrom('any', 'threshold'),
  win_touches_count: fc.constantFrom('interactions', 'team', 'everything'),
  high_value_pages: fc.constantFrom('', 'pricing'),
  email_base: fc.constantFrom('sent', 'delivered'),
  weight_ad_impression: fc.constantFrom('0', '2'),
  influence_rule: fc.constantFrom('before-created', 'any-time'),
});

const AGREED = {
  period_start: '2024-01-01',
  period_end: '2024-06-30',
  as_of: '2024-07-15',
  view_through_days: '200',
  research_minimum: '1',
};

/** The workbook in which each row names its account, or a company that nobody knows. */
function bookWith(told: readonly Touch[], areKnown: boolean): Book {
  const rows = told.map(({ account, isKnown, day, kind, quantity, more }): Cell[] => [
    isKnown || areKnown ? account : MISSPELT[account],
    ...[day, kind.replace(/_/g, ' '), quantity, ...more],
  ]);
  return bookOf({
    Accounts: [['Account', 'Target', 'Intent score'], ...NAMED.map((name, index): Cell[] => [name, 'yes', index * 40])],
    Activities: [
      ['Account', 'Date', 'Type', 'Quantity', 'Page', 'Variant', 'Content stage', 'Duration', 'Score', 'Person'],
      ...rows,
    ],
    Opportunities: [
      ['Account', 'Stage', 'Created date', 'Close date', 'Amount', 'Type'],
      ['Acme', 'Closed Won', '2024-03-01', '2024-06-29', 500, 'New'],
      ['Beta', 'Open', '2024-06-01', null, 70, 'New'],
    ],
    Contacts: [
      ['Email', 'Account', 'Create date'],
      ['ann@acme.com', 'Acme', '2024-02-01'],
    ],
  });
}

test('touches whose account is put right move no KPI further than was said, whatever their kind and day', () => {
  fc.assert(
    fc.property(touches, settings, (told, chosen) => {
      const [before, after] = [false, true].map((areKnown) =>
        buildFrom(bookWith(told, areKnown), { ...AGREED, ...chosen }),
      );
      expect(
        before && after && movedBeyond(before, after, { table: 'activities', codes: ['unknown-account'] }),
      ).toEqual([]);
    }),
    { ...LAW, numRuns: runs(250) },
  );
});
