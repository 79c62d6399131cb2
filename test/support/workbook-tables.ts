// Tables nobody thought of: any number of rows, blanks, unknown companies, dates out of order.
import fc from 'fast-check';
import type { Cell } from '../../samples/book';
import { isoDay } from '../../src/model/day';
import { wordsOf } from '../../src/model/words';
import { ACTIVITY_TYPES } from '../../src/settings/activity-types';
import { ACTIVITY_WORDS } from '../../src/settings/activity-words';

export type Row = readonly Cell[];

const COMPANIES = Array.from({ length: 12 }, (_, index) => `Company ${String(index + 1)}`);
const domainOf = (name: string): string => `${name.toLowerCase().replace(' ', '')}.example`;

const either = <T>(arbitrary: fc.Arbitrary<T>, blanks = 1): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 3, arbitrary }, { weight: blanks, arbitrary: fc.constant(null) });

/** One of some values, each as likely. */
export const one = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

/** Days of 2024, and some from the half year before and the months after it. */
const date = fc
  .oneof(
    { weight: 3, arbitrary: fc.integer({ min: 19_723, max: 20_088 }) },
    { weight: 1, arbitrary: fc.integer({ min: 19_540, max: 20_150 }) },
  )
  .map(isoDay);
const company = fc.oneof(
  { weight: 9, arbitrary: one(...COMPANIES) },
  { weight: 1, arbitrary: one('Stranger Ltd', 'gmail.com') },
);
/** A company by its name or its domain. */
const account = fc.tuple(company, fc.boolean()).map(([name, byDomain]) => (byDomain ? domainOf(name) : name));
const mail = fc.tuple(one('ann', 'bob', 'cem'), company).map(([person, name]) => `${person}@${domainOf(name)}`);
const money = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 90_000 }) },
  { weight: 1, arbitrary: one(-500, 0.1) },
);

const table = (head: Row, row: fc.Arbitrary<Row>, maxLength: number): fc.Arbitrary<readonly Row[]> =>
  fc.array(row, { minLength: 1, maxLength, size: 'max' }).map((rows) => [head, ...rows]);

/** Lists of accounts. */
export const accounts = fc
  .tuple(
    fc.subarray(COMPANIES, { minLength: 2 }),
    fc.array(
      fc.tuple(
        one<Cell>('yes', 'yes', 'no', null),
        one<Cell>('A', 'B', 'C', null, 'Tier 10', '__proto__', '(none)', 'Other'),
        one<Cell>('Ann', 'Bob', null),
        either(date, 6),
        either(date, 9),
        either(fc.integer({ min: 0, max: 100 })),
        either(fc.integer({ min: 0, max: 100 })),
        one<Cell>('yes', 'no', null),
        fc.tuple(
          either(fc.integer({ min: 0, max: 100 })),
          one<Cell>('competitor pricing', 'crm', null),
          either(fc.integer({ min: 1, max: 5_000 })),
          one<Cell>('Company 1', null, null),
        ),
      ),
      { minLength: 12, maxLength: 12 },
    ),
  )
  .map(([names, labels]): readonly Row[] => [
    [
      ...['Account', 'Website', 'Target', 'Tier', 'Owner', 'Target since', 'Customer since'],
      ...['Intent score', 'Relationship score', 'Matched'],
      ...['Previous relationship score', 'Intent topic', 'Employees', 'Parent account'],
    ],
    ...names.map((name, index): Row => [name, domainOf(name), ...(labels[index] ?? []).flat()]),
  ]);

/** Every kind of touch by its first word, and one that is none. */
const kind = fc.oneof(
  { weight: 1, arbitrary: one('Ad impression', 'Ad click', 'Website visit', 'Form fill') },
  { weight: 2, arbitrary: one(...ACTIVITY_TYPES.map(({ id }) => wordsOf(ACTIVITY_WORDS[id])[0] ?? id)) },
  { weight: 1, arbitrary: one('New') },
);

/** Touches. */
export const activities = table(
  ['Account', 'Date', 'Type', 'Quantity', 'Contact', 'Content stage', 'Seconds', 'Variant', 'Answer', 'Page'],
  fc.tuple(
    either(account, 1),
    date,
    kind,
    either(fc.integer({ min: 0, max: 50 })),
    either(mail),
    one<Cell>('ToFu', 'MoFu', 'BoFu', null),
    either(fc.integer({ min: 0, max: 900 }), 3),
    one<Cell>('A', 'B', null),
    either(fc.integer({ min: 0, max: 12 }), 3),
    one<Cell>('/pricing', '/blog', null),
  ),
  60,
);

/** Deals, with a column of their type or without. */
export const opportunities = fc
  .tuple(
    table(
      ['Account', 'Stage', 'Created date', 'Close date', 'Amount', 'Currency', 'Probability', 'Term', 'Type'],
      fc.tuple(
        account,
        one('Closed Won', 'Closed Won', 'Closed Lost', 'Negotiation'),
        date,
        either(date),
        either(money),
        one<Cell>('USD', 'USD', 'USD', null, 'EUR'),
        one<Cell>(0.1, 0.5, '90%', null),
        one<Cell>(12, '2 years', null, 6),
        one<Cell>('New', 'New', 'Expansion', 'Renewal', null),
      ),
      20,
    ),
    fc.boolean(),
  )
  .map(([rows, typed]) =>
    rows.map((row, index) => [
      ...(typed ? row : row.slice(0, -1)),
      index === 0 ? 'Opportunity ID' : `O${String(index)}`,
    ]),
  );

/** Contracts. */
export const customers = table(
  ['Account', 'Start date', 'End date', 'Term', 'Contract value', 'Renewed', 'Renewal value'],
  fc.tuple(
    fc.oneof(account, one('Old Ltd', 'Older Ltd')),
    date,
    either(date),
    one<Cell>(12, 24, '3 years', null),
    either(fc.integer({ min: 0, max: 90_000 })),
    one<Cell>('yes', 'no', null),
    either(fc.integer({ min: 0, max: 90_000 }), 3),
  ),
  10,
);

/** Costs by day or by month. */
export const spend = fc
  .tuple(
    one('Date', 'Month'),
    fc.array(
      fc.tuple(
        date,
        money,
        one<Cell>('Ads', 'Salaries', null),
        one<Cell>('Engaged', 'Won', null),
        one<Cell>('USD', null),
      ),
      { minLength: 1, maxLength: 10, size: 'max' },
    ),
  )
  .map(([head, rows]): readonly Row[] => [[head, 'Amount', 'Category', 'Funnel stage', 'Currency'], ...rows]);

/** Answers. */
export const nps = table(
  ['Score', 'Date', 'Company', 'Email'],
  fc.tuple(fc.integer({ min: 0, max: 10 }), date, either(account), either(mail, 2)),
  15,
).map((rows) => rows.filter((row, index) => rows.findIndex((other) => sameAnswer(row, other)) === index));

/** Two answers of a person on one day: which of them is the latest, nobody can tell. */
function sameAnswer(row: Row, other: Row): boolean {
  return row === other || (row[3] !== null && row[3] === other[3] && row[1] === other[1]);
}

/** People. */
export const contacts = table(
  ['Email', 'Stance', 'Score', 'Create date'],
  fc
    .tuple(mail, one<Cell>('Champion', 'Blocker', null), either(fc.integer({ min: 0, max: 100 })), either(date))
    .map((cells): Row => cells),
  15,
);
