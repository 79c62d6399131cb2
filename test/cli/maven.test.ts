// Data of somebody else's, not kept here: MAVEN_DATA names its folder. Without it there is nothing to test.
import { existsSync } from 'node:fs';
import { inRepository } from '../../tools/paths';
import { reportOf, runIn } from './cli';

const folder = process.env['MAVEN_DATA'] ?? inRepository('..', 'shared', 'data', 'maven-crm-sales-opportunities');
const whereItIs = existsSync(folder) ? describe : describe.skip;

whereItIs('the Maven sample of CRM sales opportunities (skipped where its folder is not there)', () => {
  it('gives the numbers that its publisher’s files hold', async () => {
    const { kpis, health, issues, notes, period } = reportOf(await runIn(folder, folder, '--json'));
    expect(period).toEqual({ from: '2016-10-20', to: '2017-12-31', asOf: '2017-12-31' });
    expect(kpis['win_rate_closed']).toMatchObject({ numerator: 4238, denominator: 4238 + 2473 });
    expect(kpis['win_rate_closed']?.value).toBeCloseTo(0.631501, 6);
    expect(kpis['target_accounts']).toMatchObject({ value: 85 });
    expect(health).toEqual({
      accounts: { range: 'accounts!A1:G86', rows: 85, used: 85, merged: 0, skipped: 0, reasons: {} },
      opportunities: {
        range: 'sales_pipeline!A1:H8801',
        rows: 8800,
        used: 8800 - 1425,
        merged: 0,
        skipped: 1425,
        reasons: { 'no-account': 1425 },
      },
    });
    expect(issues.filter(({ code }) => code === 'no-account')).toHaveLength(1425);
    expect(notes).toContain('Opportunities: 1,425 of 8,800 rows named no account.');
  });
});
