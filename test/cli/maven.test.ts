// Data of somebody else's, not kept here: MAVEN_DATA names its folder. Without it there is nothing to test.
import { existsSync } from 'node:fs';
import type { Report } from '../../workbench/cli/report';
import { reportOf, runIn } from './cli';

const folder = process.env['MAVEN_DATA'] ?? '';
const whereItIs = existsSync(folder) ? describe : describe.skip;

const reportOver = async (...args: readonly string[]) => reportOf(await runIn(folder, folder, '--json', ...args));

whereItIs('the Maven sample of CRM sales opportunities (skipped where its folder is not there)', () => {
  let whole: Report;
  let firstQuarter: Report;
  beforeAll(async () => {
    whole = await reportOver();
    firstQuarter = await reportOver('--period', '2017-01-01..2017-03-31');
  });

  it('gives the numbers that its publisher’s files hold', () => {
    const { kpis, health, issues, notes, period } = whole;
    expect(period).toEqual({ from: '2016-10-20', to: '2017-12-31', asOf: '2017-12-31' });
    expect(kpis['win_rate_closed']).toMatchObject({ numerator: 4238, denominator: 4238 + 2473 });
    expect(kpis['win_rate_closed']?.value).toBeCloseTo(0.631501, 6);
    expect(kpis['target_accounts']).toMatchObject({ value: 85 });
    expect(health).toMatchObject({
      accounts: { range: 'accounts!A1:G86', rows: 85, used: 85, merged: 0, skipped: 0, unreadable: 0, reasons: {} },
      opportunities: {
        range: 'sales_pipeline!A1:H8801',
        rows: 8800,
        used: 8800 - 1425,
        merged: 0,
        skipped: 1425,
        unreadable: 0,
        reasons: { 'no-account': 1425 },
      },
    });
    expect(issues.filter(({ code }) => code === 'no-account')).toHaveLength(1425);
    expect(notes).toContainEqual(expect.stringMatching(/^Opportunities: 1,425 of 8,800 rows name no account\. /));
  });

  it('took 51.782 days from created to won: 219,452 days over 4,238 deals, in the middle 57', () => {
    const { kpis } = whole;
    expect(kpis['sales_velocity_days']).toMatchObject({ numerator: 219_452, denominator: 4238 });
    expect(kpis['sales_velocity_days']?.value).toBeCloseTo(51.782, 3);
    expect(kpis['sales_velocity_all']).toMatchObject({ numerator: 219_452, denominator: 4238 });
    expect(kpis['sales_velocity_median']?.value).toBe(57);
  });

  it('E16: has a sensible quarter once every deal is new business, and the same win rate', async () => {
    const quarter = ['--period', '2017-04-01..2017-06-30'];
    const [expansion, agreed] = [
      await reportOver(...quarter),
      await reportOver(...quarter, '--set', 'untyped_deals=new'),
    ];
    const stageOf = ({ stages }: Report, stage: string) => stages.find(({ id }) => id === stage)?.count;
    expect([stageOf(expansion, 'won'), stageOf(agreed, 'won')]).toEqual([1, 85]);
    expect([stageOf(expansion, 'expansion'), stageOf(agreed, 'expansion')]).toEqual([85, 0]);
    for (const id of ['win_rate_closed', 'sales_velocity_days', 'sales_velocity_value'])
      expect(agreed.kpis[id]).toEqual(expansion.kpis[id]);
    expect(expansion.kpis['win_rate_closed']).toMatchObject({ numerator: 1254, denominator: 2032 });
  });

  it('knows its stages: none is listed as unknown', () => {
    expect(whole.issues.filter(({ code }) => code === 'unknown-stage')).toEqual([]);
  });

  it('won 0.820711 of the deals closed in the first quarter of 2017, and some deal of 98.82 % of its accounts', () => {
    const { kpis } = firstQuarter;
    expect(kpis['win_rate_closed']?.value).toBeCloseTo(0.820711, 6);
    expect(kpis['win_rate_target']).toMatchObject({ numerator: 84, denominator: 85 });
    expect(kpis['win_rate_target']?.value).toBeCloseTo(0.9882, 4);
  });

  it.each([
    ['2017-04-01..2017-06-30', 0.617126],
    ['2017-07-01..2017-09-30', 0.614069],
    ['2017-10-01..2017-12-31', 0.602519],
  ])('won of the deals closed from %s: %d', async (period, rate) => {
    const { kpis } = await reportOver('--period', period);
    expect(kpis['win_rate_closed']?.value).toBeCloseTo(rate, 6);
  });
});
