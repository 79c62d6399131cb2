import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportOf, runIn, testFolder, writeXlsx } from './cli';

const folder = testFolder();
const saved = join(folder, 'exports');
mkdirSync(saved);

/** The letters of Western Windows, as Excel saves a .csv file in Germany. */
const inWindows = (lines: readonly string[]): Buffer =>
  Buffer.from(lines.join('\r\n').replaceAll('€', '\u0080'), 'latin1');

writeFileSync(join(saved, 'Accounts.csv'), inWindows(['Account;Website', 'Zürich AG;zuerich.example']));
writeFileSync(
  join(saved, 'Deals.csv'),
  inWindows([
    'Account;Stage;Created Date;Close Date;Amount',
    'Zürich AG;Closed Won;03/04/2025;16/10/2025;9.999 €',
    'Zürich AG;Closed Won;05/04/2025;17/10/2025;1.234,50 €',
  ]),
);

writeFileSync(join(saved, 'Chancen.csv'), inWindows(['Firma;Phase', 'Zürich AG;Gewonnen']));

describe('files of another country', () => {
  const run = (...args: readonly string[]) => runIn(folder, 'exports', '--json', ...args);
  const doubtsIn = ({ issues }: ReturnType<typeof reportOf>) =>
    issues.flatMap(({ code, cell }) => (code.endsWith('turned') ? [`${code} ${cell}`] : []));

  it('are doubted before all else, with the option that opens them as they are written', async () => {
    const report = reportOf(await run());
    expect(doubtsIn(report)).toEqual(['number-turned E2', 'date-turned C2']);
    expect(report.notes.slice(0, 4)).toEqual([
      'The files were opened as people write in en_US. If they are of another country, name it: --locale en_GB or --locale de_DE, for example.',
      'Not read, because no table was recognised there: Chancen; docs/words.md lists the headers that are understood.',
      'Opportunities: "9.999" under Amount may mean 9999: the file may be of another locale (1 cell). If so, name the country of the files with --locale.',
      'Opportunities: "2025-03-04" under Created Date may mean 2025-04-03: the file may be of another locale (2 cells). If so, name the country of the files with --locale.',
    ]);
  });

  it('are doubted in the summary and its cells, which lead nobody to a spreadsheet', async () => {
    const { stdout } = await runIn(folder, 'exports');
    const doubts = stdout.split('\n').flatMap((line) => /^ {2}(.*): "[^"]+" under .* may mean /.exec(line)?.[1] ?? []);
    expect(doubts).toEqual(['Opportunities', 'Opportunities', 'Deals, cell E2', 'Deals, cell C2']);
    expect(stdout).not.toContain('File, Settings');
  });

  it('are read as they are written in the country that is named, euros of Western Windows among them', async () => {
    const report = reportOf(await run('--locale', 'de_DE', '--set', 'untyped_deals=new'));
    expect(doubtsIn(report)).toEqual([]);
    expect(report.kpis['new_revenue_won']?.value).toBe(9999 + 1234.5);
    expect(report.period.from).toBe('2025-04-03');
  });
});

test('a workbook keeps its numbers under a named country, and its texts are read by it, as it is said', async () => {
  const sheets = {
    Accounts: [['Account'], ['Acme']],
    Deals: [
      ['Account', 'Stage', 'Created Date', 'Close Date', 'Amount', 'Type'],
      ['Acme', 'Closed Won', '03/04/2024', '2024-05-01', '1.234', 'New'],
      ['Acme', 'Closed Won', '13/04/2024', '2024-05-01', 2.5, 'New'],
    ],
  };
  await writeXlsx(join(folder, 'texts.xlsx'), { sheets });
  const { kpis, notes, period } = reportOf(await runIn(folder, 'texts.xlsx', '--locale', 'de_DE', '--json'));
  expect([kpis['new_revenue_won']?.value, period.from]).toEqual([1234 + 2.5, '2024-04-03']);
  expect(notes.filter((note) => note.includes('--locale decides only how its texts are read'))).toEqual([notes[0]]);
});

test('deals without a list of accounts end with 1, and say what is missed and where to put it', async () => {
  const { code, stdout, stderr } = await runIn(saved, 'Deals.csv');
  expect({ code, stdout, stderr }).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'Accounts: no sheet has its header row with rows under it, and every number is counted against this table. Add it to the workbook, or its .csv file to a folder with the others, or name its range: --table accounts=Sheet!A1:H200.\n',
  });
});
