import type { Cell } from '../../samples/book';
import { account, buildYear, kpi, kpis, memberNames, told } from '../support/core';
import { on, touches } from './books';

/** Four target accounts with touches that have columns of their own. */
function told4(columns: readonly string[], rows: readonly (readonly Cell[])[], settings = {}) {
  return buildYear(
    {
      Accounts: [['Account'], ['Acme'], ['Beta'], ['Cyan'], ['Delta']],
      Activities: [['Account', 'Date', 'Type', 'Quantity', ...columns], ...rows],
    },
    settings,
  );
}

describe('C16: de-anonymisation', () => {
  const core = (known: readonly string[]) =>
    buildYear({
      Accounts: [['Account'], ['Acme'], ['Beta']],
      Activities: [
        ['Account', 'Date', 'Type', 'Quantity'],
        ['Acme', '2024-02-01', 'Anonymous visitor', 3],
        ['Beta', '2024-02-01', 'Anonymous visitor', 1],
        ['Beta', '2023-02-01', 'Anonymous visitor', 9],
      ],
      Contacts: [
        ['Email', 'Account', 'Create date'],
        ...known.map((day, index) => [`p${String(index)}@beta.de`, 'Beta', day]),
        ['a@acme.com', 'Acme', '2024-03-01'],
        ['b@acme.com', 'Acme', '2023-12-31'],
      ],
    });

  test('counts visitors and those who became known in the same period', () => {
    expect(kpi(core([]), 'deanonymization_rate')).toBe(1 / 4);
    expect(kpi(core(['2024-12-31']), 'deanonymization_rate')).toBe(2 / 4);
  });

  test('never counts more people than an account had visitors', () => {
    expect(kpi(core(['2024-01-01', '2024-05-01', '2024-06-01']), 'deanonymization_rate')).toBe(2 / 4);
  });

  test('a visitor whom nobody knows engages nobody', () => {
    expect(kpi(core([]), 'engaged_accounts')).toBe(0);
  });
});

describe('content', () => {
  test('by stage of the funnel counts accounts, each stage apart', () => {
    const core = told4(
      ['Funnel stage'],
      [
        ['Acme', '2024-02-01', 'Download', 1, 'ToFu'],
        ['Beta', '2024-02-01', 'Form fill', 1, 'Top of funnel'],
        ['Acme', '2024-02-01', 'Download', 1, 'Consideration'],
        ['Cyan', '2024-02-01', 'Download', 1, null],
        ['Delta', '2024-02-01', 'Meeting', 1, 'BoFu'],
        ['Delta', '2024-02-01', 'Download', 0, 'BoFu'],
      ],
    );
    expect(
      kpis(
        core,
        ...['content_engagement_rate', 'content_engagement_by_funnel'],
        ...['content_engagement_tofu', 'content_engagement_mofu', 'content_engagement_bofu'],
      ),
    ).toEqual({
      content_engagement_rate: 3 / 4,
      content_engagement_by_funnel: 2 / 4,
      content_engagement_tofu: 2 / 4,
      content_engagement_mofu: 1 / 4,
      content_engagement_bofu: 0,
    });
  });

  test('time on it is a mean over sessions whose seconds are known; meetings are no content', () => {
    const core = told4(
      ['Seconds'],
      [
        ['Acme', '2024-02-01', 'Website visit', 5, 120],
        ['Acme', '2024-02-01', 'Download', 1, 300],
        ['Acme', '2024-02-01', 'Website visit', 9, null],
        ['Acme', '2024-02-01', 'Meeting', 1, 3600],
      ],
    );
    expect(kpi(core, 'content_dwell')).toBe(900 / 6);
  });
});

describe('E20: scores out of range', () => {
  test('answers to surveys are dropped and named with their cell', () => {
    const answers = [4, 5, 3, 6, 0, null].map((score) => ['Acme', '2024-02-01', 'Survey answer', null, score]);
    const core = told4(['Answer'], answers);
    expect(kpi(core, 'survey_reputation')).toBe(4);
    expect(told(core.built.issues()).slice(1)).toEqual([
      'score-off-scale at Activities!E5',
      'score-off-scale at Activities!E6',
    ]);
    expect(kpi(told4(['Answer'], answers, { lowest_answer: '0', highest_answer: '10' }), 'survey_reputation')).toBe(
      3.6,
    );
  });

  test('scores of accounts and people count as blank and are named', () => {
    const core = buildYear({
      Accounts: [
        ['Account', 'Relationship score', 'Intent score'],
        ['Acme', 80, 101],
        ['Beta', -1, 99],
      ],
      Contacts: [
        ['Email', 'Account', 'Score'],
        ['a@acme.com', 'Acme', 50],
        ['b@acme.com', 'Acme', 49],
        ['c@acme.com', 'Acme', 500],
      ],
    });
    expect(kpis(core, 'relationship_score', 'intent_surge', 'mql_count')).toEqual({
      relationship_score: 80,
      intent_surge: 1,
      mql_count: 1,
    });
    expect(told(core.built.issues()).filter((words) => words.startsWith('score'))).toEqual([
      'score-off-scale at Accounts!C2',
      'score-off-scale at Accounts!B3',
      'score-off-scale at Contacts!C4',
    ]);
  });
});

describe('campaigns', () => {
  const total = (kind: string, quantity: number) => [null, '2024-06-01', kind, quantity, null];

  test('calls to action come from the totals of campaigns, else from the rows of target accounts', () => {
    const rows = [on('A0', 'CTA view', 4), on('A0', 'CTA conversion', 1)];
    expect(kpi(touches(rows), 'cta_conversion_rate')).toBe(1 / 4);
    const totals = [total('CTA view', 200), total('CTA conversion', 10)];
    expect(kpi(touches([...rows, ...totals]), 'cta_conversion_rate')).toBe(10 / 200);
    expect(kpi(touches([on('A0', 'CTA conversion')]), 'cta_conversion_rate')).toBeUndefined();
  });

  test('a promotion counts accounts that took the offer on its day or later', () => {
    const rows = [
      on('A0', 'Offer made', 3, '2024-03-01'),
      on('A0', 'Offer taken', 2, '2024-03-01'),
      on('A1', 'Offer made', 1, '2024-03-01'),
      on('A1', 'Offer taken', 1, '2024-02-01'),
      on('A2', 'Offer made', 1, '2024-03-01'),
      on('A3', 'Offer taken', 1, '2024-03-01'),
      on('A4', 'Offer made', 1, '2023-03-01'),
    ];
    const core = touches(rows);
    expect(kpi(core, 'promo_conversion')).toBe(1 / 3);
    expect(Object.values(account(core, 'A0', 'offered', 'took_offer'))).toEqual([1, 1]);
    expect(kpi(touches([...rows, total('Offer made', 20), total('Offer taken', 5)]), 'promo_conversion')).toBe(0.25);
  });
});

test('referrals count from everybody, on the list or not', () => {
  const core = buildYear({
    Accounts: [
      ['Account', 'Target'],
      ['Acme', 'yes'],
      ['Kilo', 'no'],
    ],
    Activities: [
      ['Account', 'Date', 'Type', 'Quantity'],
      ['Acme', '2024-02-01', 'Referral', 2],
      ['Kilo', '2024-02-01', 'Advocate', 1],
    ],
  });
  expect(kpi(core, 'referrals')).toBe(3);
  expect(memberNames(core, 'referrals').numerator).toEqual(['Acme', 'Kilo']);
});

describe('high-value pages', () => {
  const core = (settings = {}) =>
    told4(
      ['Page'],
      [
        ['Acme', '2024-12-01', 'Website visit', 1, 'https://www.example.com/pricing?plan=a'],
        ['Acme', '2024-12-01', 'Website visit', 1, 'https://www.example.com/repricing'],
        ['Acme', '2024-12-01', 'Website visit', 1, 'Book a demo'],
      ],
      settings,
    );

  test('are visits to pages with an agreed word in their address or name, as a whole word', () => {
    expect(kpis(core(), 'website_visits', 'high_value_page_visits')).toEqual({
      website_visits: 3,
      high_value_page_visits: 0,
    });
    const agreed = core({ high_value_pages: 'pricing, book a demo' });
    expect(kpis(agreed, 'website_visits', 'high_value_page_visits')).toEqual({
      website_visits: 1,
      high_value_page_visits: 2,
    });
    expect(account(agreed, 'Acme', 'score')).toEqual({ score: 11 });
  });
});
