import { workedAnswers, workedScores, workedTiers } from '../../samples/worked-answers';
import { workedBook } from '../../samples/worked';
import { rowsOf, sumOf } from './rows';

const { sheets } = workedBook();

describe('the worked workbook', () => {
  test('has one tab for each table, all rows as wide as their headings', () => {
    expect(Object.keys(sheets)).toEqual([
      'Accounts',
      'Activities',
      'Opportunities',
      'Customers',
      'Spend',
      'NPS',
      'Contacts',
    ]);
    for (const sheet of Object.values(sheets)) {
      expect(new Set(sheet.map((row) => row.length))).toEqual(new Set([sheet[0]?.length]));
    }
  });

  test('names only accounts that its tabs introduce', () => {
    const known = new Set(
      [...rowsOf(sheets, 'Accounts'), ...rowsOf(sheets, 'Customers')].map((row) => row['Account Name']),
    );
    const named = [
      ...rowsOf(sheets, 'Activities').map((row) => row['Account']),
      ...rowsOf(sheets, 'Opportunities').map((row) => row['Account Name']),
      ...rowsOf(sheets, 'NPS').map((row) => row['Company']),
      ...rowsOf(sheets, 'Contacts').map((row) => row['Account Name']),
    ];
    expect(named.filter((name) => name !== null && !known.has(name))).toEqual([]);
  });

  test('adds up to its answers', () => {
    const touches = (type: string) =>
      sumOf(
        rowsOf(sheets, 'Activities').filter((row) => row['Type'] === type),
        'Quantity',
      );
    const spend = rowsOf(sheets, 'Spend');
    const outside = ['Salaries', 'Commission', 'Overhead'];
    const programme = spend.filter((row) => !outside.includes(String(row['Category'])));
    const open = rowsOf(sheets, 'Opportunities').filter((row) => row['Stage'] === 'Negotiation');
    expect({
      target_accounts: rowsOf(sheets, 'Accounts').filter((row) => row['Target Account'] === 'yes').length,
      impressions: touches('Ad impression'),
      ad_clicks: touches('Ad click'),
      email_open_rate: touches('Email open') / touches('Email delivered'),
      cost_per_won: sumOf(programme, 'Amount') / 2,
      cac_loaded: sumOf(spend, 'Amount') / 2,
      target_pipeline: sumOf(open, 'Amount'),
    }).toEqual(
      pick(
        'target_accounts',
        'impressions',
        'ad_clicks',
        'email_open_rate',
        'cost_per_won',
        'cac_loaded',
        'target_pipeline',
      ),
    );
    expect(Object.values(workedTiers).reduce((sum, count) => sum + count)).toBe(workedAnswers['target_accounts']);
    expect(Object.values(workedScores).reduce((sum, score) => sum + score) / 10).toBe(
      workedAnswers['engagement_score'],
    );
  });
});

function pick(...ids: string[]) {
  return Object.fromEntries(ids.map((id) => [id, workedAnswers[id]]));
}
