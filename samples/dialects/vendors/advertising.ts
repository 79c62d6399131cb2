// LinkedIn and Google Ads: what campaigns cost, by day. Neither knows the companies of a list.
import { COUNTS_ACROSS } from '../across';
import { carries, own } from '../dialect';
import type { Column, Dialect } from '../dialect';
import type { Spelling } from '../spell';
import { AMERICAN, grouped, isoDate, TECHNICAL } from '../style';
import type { Style } from '../style';

const count =
  (most: number): Spelling =>
  (_cell, _facts, { dice }) =>
    grouped(dice.between(0, most), ',', '.', 0);

const toTheCent = (value: number): string => grouped(value, ',', '.', 2);

/** A day, of which a clean table may tell no more than the month. */
const byDay = (header: string): Column => ({
  ...carries(header, 'date'),
  keeps: { heading: 'Date', cell: (cell) => cell },
});

const LINKEDIN: readonly Column[] = [
  byDay('Start Date (in UTC)'),
  own('Account Name', 'The advertising account'),
  carries('Currency', 'currency'),
  own('Campaign Group Name', 'Brand'),
  carries('Campaign Name', 'channel'),
  own('Campaign Type', 'SPONSORED_UPDATES'),
  own('Campaign Objective', 'WEBSITE_VISIT'),
  own('Campaign Start Date', '1/1/2024'),
  own('Campaign End Date', '12/31/2024'),
  own('Creative Name', 'Picture A'),
  carries('Total Spent', 'amount'),
  own('Reach', count(9000)),
  own('Impressions', count(20_000)),
  own('Clicks', count(200)),
  own('Clicks to Landing Page', count(150)),
  own('Total Social Actions', count(20)),
  own('Total Engagements', count(220)),
  own('Leads', count(5)),
];

const GOOGLE: readonly Column[] = [
  byDay('Day'),
  carries('Campaign', 'channel'),
  own('Campaign ID', (_cell, _facts, { dice }) => String(dice.between(1_000_000, 9_000_000))),
  own('Campaign status', 'Enabled'),
  carries('Currency code', 'currency'),
  carries('Cost', 'amount'),
  own('Impr.', count(20_000)),
  own('Clicks', count(300)),
  own('Avg. CPC', ' --'),
  own('CTR', '1.20%'),
  own('Conversions', '0.00'),
  own('Cost / conv.', ' --'),
];

const LINKEDIN_STYLE: Style = { ...AMERICAN, money: toTheCent, nothing: [''] };
const GOOGLE_STYLE: Style = { ...TECHNICAL, date: isoDate, money: toTheCent, nothing: [' --'] };

const ENGAGED: readonly Column[] = [
  carries('Company Name', 'account'),
  own('Engagement Level', (_cell, _facts, { dice }) => dice.pick(['Very high', 'High', 'Medium', 'Low'])),
  own('Targeted', 'Yes'),
];

/** The days of a report that names none for its rows. */
const wholeReport = (from: string, to: string): Pick<Dialect, 'told'> => ({
  told: [
    { heading: 'Start date', cell: from },
    { heading: 'End date', cell: to },
  ],
});

const withoutDays = (columns: readonly Column[]): readonly Column[] => columns.filter(({ field }) => field !== 'date');

/** Exports of the places where ads are bought. */
export const ADVERTISING: readonly Dialect[] = [
  {
    ...{ vendor: 'linkedin', table: 'Spend', columns: LINKEDIN, style: LINKEDIN_STYLE },
    layout: {
      above: [
        ['Campaign Performance Report (in UTC)'],
        ['Report Start: January 1, 2024, 12:00 AM'],
        ['Report End: December 31, 2024, 11:59 PM'],
        ['Date Generated: January 2, 2025, 9:14 AM'],
        [],
      ],
    },
  },
  {
    ...{ vendor: 'google-ads', table: 'Spend', columns: GOOGLE, style: GOOGLE_STYLE },
    layout: {
      above: [['Campaign report'], ['January 1, 2024 - December 31, 2024']],
      totals: () => ['Total: Account', 'Total: Campaigns', 'Total: Search'],
    },
  },
  {
    ...{ vendor: 'linkedin-campaigns', table: 'Spend', columns: withoutDays(LINKEDIN), style: LINKEDIN_STYLE },
    ...wholeReport('2024-01-15', '2024-06-30'),
    layout: {
      above: [
        ['Campaign Performance Report (in UTC)'],
        ['Report Start: January 15, 2024, 12:00 AM'],
        ['Report End: June 30, 2024, 11:59 PM'],
        ['Date Generated: July 2, 2024, 9:14 AM'],
        [],
      ],
    },
  },
  {
    ...{ vendor: 'linkedin-companies', table: 'Activities', columns: ENGAGED, across: COUNTS_ACROSS },
    ...{ style: LINKEDIN_STYLE, told: [{ heading: 'Date', cell: '2024-06-30' }] },
    layout: { above: [['Company Engagement Report'], ['Date range: April 1, 2024 - June 30, 2024'], []] },
  },
  {
    ...{ vendor: 'google-ads-campaigns', table: 'Spend', columns: withoutDays(GOOGLE), style: GOOGLE_STYLE },
    ...wholeReport('2024-04-01', '2024-09-30'),
    layout: {
      above: [['Campaign report'], ['April 1, 2024 - September 30, 2024']],
      totals: () => ['Total: Account', 'Total: Campaigns', 'Total: Search'],
    },
  },
];
