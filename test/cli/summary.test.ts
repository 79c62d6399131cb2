import { join } from 'node:path';
import { messyBook } from '../../samples/dialects/messy-book';
import { workedBook } from '../../samples/worked';
import { AS_WORKED, runIn, testFolder, writeJson, type Run } from './cli';

const folder = testFolder();
writeJson(join(folder, 'worked.json'), workedBook());
writeJson(join(folder, 'exports.json'), messyBook().book);

const run = (...args: readonly string[]): Promise<Run> => runIn(folder, ...args);

test('people read a summary', async () => {
  const { code, stdout, stderr } = await run('worked.json', '--as-of', '2024-12-31');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^ABM funnel, \d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d, as of 2024-12-31\n/);
  expect(stdout).toContain('  Stage            Accounts  Conversion\n');
  expect(stdout).toContain('  Engaged                 6       60.0%  ███████████████████▎\n');
  expect(stdout).toContain('  Spend          Spend!A1:D9           8 rows\n');
  expect(stdout).toContain('needs the setting Accounts in the market\n');
});

test('the summary tells the main KPIs with their units', async () => {
  const { stdout } = await run('worked.json', ...AS_WORKED, '--set', 'currency=USD');
  const told = /\nMain KPIs\n([^]*?)\n\n/.exec(stdout)?.[1] ?? '';
  expect(told.split('\n').map((line) => line.trim().replace(/ {2,}/g, ' | '))).toEqual([
    'Target accounts | Ad match rate | 80.0% | 8 of 10',
    'Account coverage | 40.0% | 4 of 10',
    'Engaged | % of target accounts engaged | 60.0% | 6 of 10',
    'Engagement score | 10.2 points',
    'Cost per engaged account | 10,000 USD',
    'Opportunities | Opportunity rate of target accounts | 40.0% | 4 of 10',
    'Target account pipeline | 75,000 USD',
    'Pipeline created | 325,000 USD',
    'First touch to opportunity (days) | 50.3 days',
    'Deals won | Target account win rate | 20.0% | 2 of 10',
    'Win rate (won of closed) | 66.7% | 2 of 3',
    'New revenue won | 210,000 USD',
    'Average deal size | 105,000 USD',
    'Sales velocity (days) | 95.0 days',
    'Cost per won account | 30,000 USD',
    'CAC, fully loaded | 85,000 USD',
    'Return on investment (ROI) | 250.0% | 150,000 of 60,000',
    'Retention | Renewal rate | 75.0% | 3 of 4',
    'Customer retention rate | 80.0% | 4 of 5',
    'Net revenue retention | 84.0% | 84,000 of 100,000',
    'Expansion | Upsell and cross-sell revenue | 20,000 USD',
    'Contract value per customer | 55,000 USD',
    'Customer lifetime value (CLV) | 220,000 USD',
    'CLV to CAC | 2.59×',
    'Net promoter score (NPS) | 10.0 points',
  ]);
});

test('exports as they come are a summary, too, over the whole months of their costs, with what is wrong once a cell', async () => {
  const { code, stdout } = await run('exports.json');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^ABM funnel, 2024-01-01 to 2024-12-31, as of 2024-12-31\n/);
  expect(stdout).toContain('  Target accounts        60');
  const cells = /\nCells to look at\n([^]*?)\n\n/.exec(stdout)?.[1]?.split('\n') ?? [];
  expect(cells.map((line) => line.replace(/^.*, (cell \w+: .*?)[.,] .*$/, '$1').trim())).toEqual([
    'cell B24: This row names nothing that Accounts needs',
    'cell B73: This row names nothing that Accounts needs',
    'cell B89: This row names nothing that Accounts needs',
    'cell B8: 39 cells under Stage left blank in a group take its value',
    'cell J74: This row names nothing that Spend needs',
    'and 7 more: see --json',
  ]);
});
