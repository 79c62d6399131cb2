import { join } from 'node:path';
import type { Cell } from 'exceljs';
import { readXlsx } from '../../workbench/cli/read-xlsx';
import { reportOf, runIn, testFolder, writeJson } from './cli';

type Rows = readonly (readonly (string | number | boolean | null)[])[];

const folder = testFolder();
const DATA: Readonly<Record<string, Rows>> = {
  Accounts: [
    ['Account', 'Target'],
    ['Acme', 'yes'],
  ],
  Deals: [
    ['Account', 'Stage', 'Created Date', 'Close Date', 'Amount'],
    ['Acme', 'Closed Won', '2024-02-01', '2024-03-01', 500],
    ['Acme', 'Closed Won', '2024-05-01', '2024-06-01', 700],
  ],
};

/** New revenue tells how deals without a type count, and the first note where that was agreed on. */
async function built(...args: readonly string[]) {
  const { kpis, notes } = reportOf(await runIn(folder, ...args, '--json'));
  return [kpis['new_revenue_won']?.value, notes[0]];
}

const remark = (tab: string): string => `The settings are those of the tab ${tab}; --set and --period go before them.`;

async function sheetsOf(path: string): Promise<Readonly<Record<string, Rows>>> {
  return (await readXlsx(join(folder, path))).book.sheets;
}

/** What stands beside a key of the tab. */
const agreedIn = (rows: Rows = [], ...keys: readonly string[]) =>
  keys.map((key) => rows.find((row) => row.includes(`'${key}`))?.[1]);

const agreedOf = async (path: string) => {
  const sheets = await sheetsOf(path);
  const [tab = []] = ['ABM Definitions'].map((name) => sheets[name]);
  return {
    tabs: Object.keys(sheets).filter((name) => name.startsWith('ABM Definitions')),
    stamp: / build \d+/.exec(String(tab[0]?.[0]))?.[0],
    agreed: agreedIn(tab, 'version', 'agreed_by', 'period_end', 'untyped_deals'),
  };
};

/** Types over the cells beside keys of the tab, as somebody does who opens the file. */
async function retype(path: string, typed: Readonly<Record<string, Partial<Cell>>>): Promise<void> {
  const { excel } = await readXlsx(join(folder, path));
  excel.getWorksheet('ABM Definitions')?.eachRow((row) => {
    for (const [key, cell] of Object.entries(typed)) {
      if ([row.values].flat().includes(key)) Object.assign(row.getCell(2), cell);
    }
  });
  await excel.xlsx.writeFile(join(folder, path));
}

describe('what a team agreed on', () => {
  beforeAll(async () => {
    writeJson(join(folder, 'book.json'), { sheets: DATA });
    const agreed = ['--set', 'untyped_deals=new', '--set', 'agreed_by=Ann, 3 May'];
    await runIn(folder, 'book.json', '--out', 'first.xlsx', ...agreed);
    await retype('first.xlsx', {
      period_end: { value: new Date('2024-12-31T00:00:00Z'), style: { numFmt: 'dd.mm.yyyy' } },
      untyped_deals: { value: { formula: '"Every deal is "&"new business"', result: 'Every deal is new business' } },
    });
  });

  it('goes on to the next file on its tab, as the next version where --set changes it, whatever its cells are', async () => {
    const other = ['--set', 'untyped_deals=expansion', '--period', '2024-01-01..2024-06-30'];
    expect(await built('first.xlsx', '--out', 'next.xlsx', ...other)).toEqual([500, remark('ABM Definitions')]);
    const agreed = [2, "'Ann, 3 May", "'2024-06-30", "'Expansion after the first win"];
    expect(await agreedOf('next.xlsx')).toEqual({ tabs: ['ABM Definitions'], stamp: ' build 2', agreed });
  });

  it('is what the tab of the latest build says, whatever it is called, with rows of another release among its own', async () => {
    const { 'ABM Definitions': tab = [] } = await sheetsOf('first.xlsx');
    const stampedLater = [["'ABM definitions · layout 2 0000 · build 12 · 00000000"], ...tab.slice(1)];
    const unknown = [null, 'yes', null, null, null, null, null, null, null, 'old_setting_of_a_release'];
    const contract = stampedLater.toSpliced(8, 0, unknown);
    const usual = tab.map((row) => row.map((cell) => (cell === "'Every deal is new business" ? null : cell)));
    writeJson(join(folder, 'several.json'), { sheets: { ...DATA, 'ABM Definitions': usual, Contract: contract } });
    expect(await built('several.json')).toEqual([1200, remark('Contract')]);
  });

  it('is not passed over where the tab lost its stamp: no number is built on defaults that nobody chose', async () => {
    const { 'ABM Definitions': [, ...tab] = [] } = await sheetsOf('first.xlsx');
    writeJson(join(folder, 'torn.json'), { sheets: { ...DATA, 'ABM Definitions': [['mine'], ...tab] } });
    const { code, stderr } = await runIn(folder, 'torn.json');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^ABM Definitions, cell A1: The mark that tells the add-on its own tab is not there/);
  });
});
