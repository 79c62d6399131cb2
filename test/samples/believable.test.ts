import { believableBook } from '../../samples/believable';
import type { Cell } from '../../samples/book';
import { rowsOf, sumOf } from './rows';

type Row = Record<string, Cell>;

const SEEDS = [1, 2, 3, 4, 5, 99];

const distinct = (rows: readonly Row[], title: string) => new Set(rows.map((row) => row[title])).size;

describe.each(SEEDS)('the believable workbook of seed %i', (seed) => {
  const { book, answers } = believableBook(seed);
  const rows = (name: string) => rowsOf(book.sheets, name);
  const targets = new Set(
    rows('Accounts')
      .filter((row) => row['Target Account'] === 'Yes')
      .map((row) => row['Account Name']),
  );
  const ofTargets = (name: string) => rows(name).filter((row) => targets.has(row['Account Name'] ?? null));
  const deals = (type: string, stage: RegExp) =>
    ofTargets('Opportunities').filter((row) => row['Type'] === type && stage.test(String(row['Stage'])));

  test('is as large as a year of a small team', () => {
    expect(Object.keys(book.sheets)).toHaveLength(7);
    expect(rows('Accounts')).toHaveLength(84);
    expect(rows('Activities').length).toBeGreaterThan(1200);
    expect(rows('Activities').length).toBeLessThan(2200);
    expect(rows('Opportunities').length).toBeGreaterThan(30);
    expect(rows('Opportunities').length).toBeLessThan(65);
    expect(answers['opportunity_accounts']).toBeGreaterThan(20);
  });

  test('is the same again for the same seed', () => {
    expect(believableBook(seed)).toEqual({ book, answers });
  });

  test('has full rows, no doubles and no day outside its place', () => {
    for (const sheet of Object.values(book.sheets)) {
      expect(new Set(sheet.map((row) => row.length))).toEqual(new Set([sheet[0]?.length]));
    }
    expect(distinct(rows('Accounts'), 'Account Name')).toBe(84);
    expect(distinct(rows('Accounts'), 'Website')).toBe(84);
    expect(distinct(rows('Contacts'), 'Email')).toBe(rows('Contacts').length);
    expect(distinct(rows('NPS'), 'Email')).toBe(rows('NPS').length);
    const days = [...rows('Activities').map((row) => row['Activity Date']), ...rows('NPS').map((row) => row['Date'])];
    expect(days.filter((day) => !/^2024-\d{2}-\d{2}$/.test(String(day)))).toEqual([]);
    const out = rows('Opportunities').filter((row) => String(row['Close Date']) < String(row['Created Date']));
    expect(out).toEqual([]);
    const closedLate = rows('Opportunities').filter(
      (row) => /^Closed/.test(String(row['Stage'])) && String(row['Close Date']) > '2024-12-31',
    );
    expect(closedLate).toEqual([]);
  });

  test('holds what its answers say', () => {
    const touches = ofTargets('Activities');
    const done = touches.filter((row) => row['Activity Type'] !== 'Ad impression');
    const spend = rows('Spend');
    const overhead = ['Salaries', 'Commission', 'Overhead'];
    const programme = sumOf(
      spend.filter((row) => !overhead.includes(String(row['Category']))),
      'Amount',
    );
    const fresh = deals('New Business', /./);
    const won = deals('New Business', /Closed Won/);
    const ended = rows('Customers').filter((row) => row['Renewed'] !== null);
    const renewed = ended.filter((row) => row['Renewed'] === 'Yes');
    const scores = rows('NPS').map((row) => Number(row['Score']));
    const recounted = {
      target_accounts: targets.size,
      engaged_accounts: distinct(done, 'Account Name'),
      impressions: sumOf(
        touches.filter((row) => row['Activity Type'] === 'Ad impression'),
        'Quantity',
      ),
      opportunity_accounts: distinct(fresh, 'Account Name'),
      pipeline_created: sumOf(fresh, 'Amount'),
      target_pipeline: sumOf(deals('New Business', /^(?!Closed)/), 'Amount'),
      won_accounts: distinct(won, 'Account Name'),
      new_revenue_won: sumOf(won, 'Amount'),
      win_rate_closed: won.length / deals('New Business', /Closed/).length,
      expansion_revenue: sumOf(deals('Expansion', /Closed Won/), 'Amount'),
      cac_simple: programme / distinct(won, 'Account Name'),
      cac_loaded: sumOf(spend, 'Amount') / distinct(won, 'Account Name'),
      renewal_rate: renewed.length / ended.length,
      nps:
        (100 * (scores.filter((score) => score >= 9).length - scores.filter((score) => score <= 6).length)) /
        scores.length,
    };
    expect(answers).toMatchObject(recounted);
    expect(Object.values(answers).every(Number.isFinite)).toBe(true);
  });
});

test('another seed gives another year', () => {
  expect(believableBook(1).book).not.toEqual(believableBook(2).book);
});
