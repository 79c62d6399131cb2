import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workedAnswers } from '../../samples/worked-answers';
import { workedBook } from '../../samples/worked';
import type { Report } from '../../workbench/cli/report';
import { AS_WORKED, reportOf, runIn, testFolder, valuesOf, writeFolder, writeJson, writeXlsx, type Run } from './cli';

const folder = testFolder();
const book = workedBook();
writeJson(join(folder, 'worked.json'), book);

const run = (...args: readonly string[]): Promise<Run> => runIn(folder, ...args);

/** What was worked by hand, of the KPIs that there are. */
function expectedOf(report: Report): Record<string, unknown> {
  const there = Object.entries(workedAnswers).filter(([id]) => id in report.kpis);
  return Object.fromEntries(there.map(([id, value]): [string, unknown] => [id, expect.closeTo(value, 6)]));
}

describe('the worked workbook', () => {
  let done: Run = { code: 2, stdout: '', stderr: '' };
  beforeAll(async () => {
    done = await run('worked.json', '--json', ...AS_WORKED);
  });

  it('is built, with one object on stdout and nothing else anywhere', () => {
    const { code, stdout, stderr } = done;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^\{[^]*\}\n$/);
    expect(Object.keys(reportOf(done))).toEqual([
      ...['period', 'stages', 'kpiCounts', 'kpis', 'engagement', 'bridge', 'notes', 'health', 'issues', 'accounts'],
      ...['calls', 'timings'],
    ]);
  });

  it('gives every number that was worked by hand', () => {
    const report = reportOf(done);
    const expected = expectedOf(report);
    expect(Object.keys(expected).length).toBeGreaterThan(60);
    expect(valuesOf(report)).toMatchObject(expected);
  });

  it('says of a KPI all that is known', () => {
    expect(reportOf(done).kpis['engaged_rate']).toEqual({
      value: 0.6,
      numerator: 6,
      denominator: 10,
      n: 10,
      unit: 'percent',
      by: { 'Tier 1': 1, 'Tier 2': 1, 'Tier 3': 0, '(none)': null, 'non-target': 1 },
      reason: '',
    });
  });

  it('tells period, stages, accounts, and the health of each table', () => {
    const { period, stages, accounts, health } = reportOf(done);
    expect(period).toEqual({ from: '2024-01-01', to: '2024-12-31', asOf: '2024-12-31' });
    expect(stages.map(({ id, accounts: count }) => [id, count])).toEqual([
      ['target', '10'],
      ['engaged', '6'],
      ['opportunity', '4'],
      ['won', '2'],
      ['retention', '3 of 4'],
      ['expansion', '1'],
    ]);
    expect(accounts).toContainEqual(expect.objectContaining({ account: 'Acme Corp' }));
    expect(Object.keys(health)).toEqual(Object.keys(book.sheets).map((name) => name.toLowerCase()));
    expect(health['nps']).toMatchObject({
      range: 'NPS!A1:D11',
      rows: 10,
      used: 10,
      merged: 0,
      skipped: 0,
      unreadable: 0,
    });
  });

  it('counts service calls by name, and measures the steps', () => {
    const { calls, timings } = reportOf(done);
    const { total, ...byName } = calls;
    expect(byName['Range.getValues']).toBe(7);
    expect(total).toBe(Object.values(byName).reduce((sum, count) => sum + count, 0));
    expect(Object.keys(timings)).toEqual(['open', 'read', 'compute', 'write', 'save', 'total']);
    expect(Object.values(timings).every((time) => time >= 0)).toBe(true);
  });
});

test('the same workbook gives the same numbers as .xlsx and as a folder of .csv', async () => {
  const xlsx = await writeXlsx(join(folder, 'worked.xlsx'), book);
  const exports = writeFolder(join(folder, 'exports'), book);
  for (const path of [xlsx, exports]) {
    const report = reportOf(await run(path, '--json', ...AS_WORKED));
    expect(valuesOf(report)).toMatchObject(expectedOf(report));
  }
});

test('a range that is named is used, and the other tables are found', async () => {
  const sheets = { 'My list': [['A title'], ...(book.sheets['Accounts'] ?? [])], Deals: book.sheets['Opportunities'] };
  writeJson(join(folder, 'named.json'), { sheets });
  const done = await run('named.json', '--json', '--table', "accounts='My list'!A2:F12");
  const { health, kpis } = reportOf(done);
  expect(Object.keys(health)).toEqual(['accounts', 'opportunities']);
  expect(health['accounts']).toMatchObject({ range: "'My list'!A2:F12", rows: 10 });
  expect(kpis['opportunity_accounts']?.value).not.toBeNull();
});

test('a problem names the tab that holds it, whatever the tab is called', async () => {
  const sheets = {
    List: book.sheets['Accounts'],
    "Q1's deals": [
      ['Account Name', 'Stage', 'Created Date'],
      ['Acme Corp', 'Open', 'one day'],
    ],
  };
  writeJson(join(folder, 'odd.json'), { sheets });
  const told = `"one day" under Created Date is not a date, so it is left out. Type it as a date, such as 2024-12-31.`;
  expect(reportOf(await run('odd.json', '--json')).issues).toContainEqual({
    ...{ sheet: "Q1's deals", cell: 'C2', code: 'not-a-date', rightly: false },
    text: `Q1's deals, cell C2: ${told}`,
  });
});

test('a .csv of accounts alone is a funnel of its first stage', async () => {
  writeFileSync(join(folder, 'list.csv'), '\uFEFFCompany;Website\r\nCorva;corva.example\r\nDelmo;delmo.example\r\n');
  expect(reportOf(await run('list.csv', '--json')).kpis['target_accounts']).toMatchObject({ value: 2 });
});

test('help is printed and is no failure', async () => {
  const { code, stdout, stderr } = await run('--help');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('--period   first and last day of the period');
});

describe('data that does not allow it', () => {
  const bare = { Accounts: [['Account Name', 'Website']], Notes: [['Call', 'Kim']], Spend: book.sheets['Spend'] };
  writeJson(join(folder, 'bare.json'), { sheets: bare });

  test.each<[title: string, args: readonly string[], sentence: RegExp]>([
    ['no table of accounts', ['bare.json'], /^Accounts: .+ --table accounts=Sheet!A1:H200\.\n$/],
    ['a header without rows', ['bare.json', '--table', 'accounts=Accounts'], /^Accounts, cell A1: .+ no rows/],
    ['the wrong sheet', ['bare.json', '--table', 'accounts=Notes'], /^Notes, cell A1: No header of Accounts was found/],
    ['a sheet that is not there', ['worked.json', '--table', 'spend=Costs!A1:D9'], /^"Costs!A1:D9": .+ no such tab/],
    [
      'an unknown setting',
      ['worked.json', '--set', 'margins=1'],
      /^Setting "margins": There is no such setting\. .+margin/,
    ],
    ['a setting that cannot be read', ['worked.json', '--set', 'margin=much'], /"much" is not a share/],
  ])('%s ends with 1 and a sentence, and writes no file', async (_title, args, sentence) => {
    const { code, stdout, stderr } = await run(...args, '--json', '--out', 'never.xlsx');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(existsSync(join(folder, 'never.xlsx'))).toBe(false);
  });
});

describe('a command that was mistyped', () => {
  test.each<[title: string, args: readonly string[], sentence: string]>([
    ['no workbook', [], 'Name the workbook to read.'],
    ['a workbook that is not there', ['nothing.xlsx'], 'There is no file or folder nothing.xlsx. Check its name.'],
    ['a file that is no workbook', ['text.xlsx'], 'text.xlsx is not a workbook. Open it in a spreadsheet and save it'],
    ['an unknown option', ['worked.json', '--colour'], 'There is no option --colour.'],
    ['a period that is none', ['worked.json', '--period', '2024'], '--period 2024 is not two days.'],
    ['a file in no folder', ['worked.json', '--out', 'no/out.xlsx'], 'The folder of --out no/out.xlsx does not exist.'],
    ['the workbook itself', ['worked.json', '--out', 'worked.json'], '--out worked.json is not the name of an .xlsx'],
  ])('%s ends with 2, a sentence and the usage', async (_title, args, sentence) => {
    writeFileSync(join(folder, 'text.xlsx'), 'Account,Tier\n');
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr).toContain('\nUsage: npm run --silent funnel -- BOOK ');
  });
});

test('no run left a file behind', () => {
  const files = [
    'bare.json',
    'exports',
    'list.csv',
    'named.json',
    'odd.json',
    'text.xlsx',
    'worked.json',
    'worked.xlsx',
  ];
  expect(readdirSync(folder).sort()).toEqual(files);
});
