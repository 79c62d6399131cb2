// Workbooks nobody thought of: any of the tables, missing ones, and any settings.
import fc from 'fast-check';
import type { Book } from '../../samples/book';
import { bookOf } from '../../samples/book';
import { SETTINGS } from '../../src/settings/definitions';
import { choicesOf } from '../../src/settings/setting';
import { accounts, activities, contacts, customers, nps, one, opportunities, spend } from './workbook-tables';
import type { Row } from './workbook-tables';

type Sheets = Record<string, readonly Row[]>;

/** A workbook and the settings to build it with. */
export type Case = { readonly book: Book; readonly settings: Readonly<Record<string, string>> };

const some = (name: string, rows: fc.Arbitrary<readonly Row[]>): fc.Arbitrary<Sheets> =>
  fc.oneof(
    { weight: 9, arbitrary: rows.map((found) => ({ [name]: found })) },
    { weight: 1, arbitrary: fc.constant({}) },
  );

/** Any workbook with an account list and most of the other tables. */
export const anyBook: fc.Arbitrary<Book> = fc
  .tuple(
    accounts,
    some('Activities', activities),
    some('Opportunities', opportunities),
    some('Customers', customers),
    some('Spend', spend),
    some('NPS', nps),
    some('Contacts', contacts),
  )
  .map(([list, ...rest]) => bookOf(rest.reduce<Sheets>((all, more) => ({ ...all, ...more }), { Accounts: list })));

/** Every choice that the definitions offer, so that a new switch is tried the day it is made. */
const choices = Object.fromEntries(
  SETTINGS.flatMap((setting) => {
    const values = choicesOf(setting).map(({ value }) => value);
    return values.length === 0 ? [] : [[setting.id, fc.oneof(fc.constant(setting.fallback), one(...values))]];
  }),
);

/** Settings that a team may agree on, over the year 2024 or a part of it. */
const anySettings: fc.Arbitrary<Readonly<Record<string, string>>> = fc.record({
  ...choices,
  period_start: one('2024-01-01', '2024-03-15'),
  period_end: one('2024-12-31', '2024-11-10'),
  as_of: one('2024-12-31', '2024-08-31'),
  engagement_threshold: one('20', '1'),
  tier_thresholds: one('', 'A = 5; B = 60'),
  score_caps: one('', 'Ad click = 3; Website visit = 10'),
  half_life_days: one('', '30'),
  minimum_people: one('', '1'),
  currency_rates: one('', 'EUR = 1.1'),
  market_accounts: one('', '400'),
  lifespan_years: one('', '3'),
  margin: one('', '80%'),
});

/** Any workbook with any settings. */
export const anyCase: fc.Arbitrary<Case> = fc.record({ book: anyBook, settings: anySettings });
