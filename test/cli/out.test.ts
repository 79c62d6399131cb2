import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import { believableBook } from '../../samples/believable';
import { readXlsx } from '../../workbench/cli/read-xlsx';
import { reportOf, runIn, testFolder, valuesOf, writeJson, writeXlsx } from './cli';

const folder = testFolder();
const { book } = believableBook();
const TABS = ['ABM Funnel', 'ABM Accounts', 'ABM Definitions'];

async function sheetsOf(path: string): Promise<ReadonlyMap<string, ExcelJS.Worksheet>> {
  const { excel } = await readXlsx(join(folder, path));
  return new Map(excel.worksheets.map((sheet) => [sheet.name, sheet]));
}

function cellsOf(sheet: ExcelJS.Worksheet | undefined): ExcelJS.Cell[] {
  const cells: ExcelJS.Cell[] = [];
  sheet?.eachRow((row) => {
    row.eachCell((cell) => cells.push(cell));
  });
  return cells;
}

describe('the file of --out', () => {
  let stderr = '';
  let report: ReturnType<typeof reportOf> | undefined;
  let sheets: ReadonlyMap<string, ExcelJS.Worksheet> = new Map();
  beforeAll(async () => {
    writeJson(join(folder, 'book.json'), book);
    const done = await runIn(folder, 'book.json', '--out', 'out.xlsx', '--json');
    stderr = done.stderr;
    report = reportOf(done);
    sheets = await sheetsOf('out.xlsx');
  });

  it('holds the sheets of the workbook and the three tabs', () => {
    expect([...sheets.keys()].sort()).toEqual([...Object.keys(book.sheets), ...TABS].sort());
    expect(report?.timings.save).toBeGreaterThan(0);
  });

  it('holds formulas beside their values, in the words of Excel', () => {
    const formulas = cellsOf(sheets.get('ABM Funnel')).filter(({ formula }) => formula);
    const foreign = formulas.filter(({ formula }) => formula.replace(/"[^"]*"/g, '').includes(';'));
    const numbers = formulas.filter((cell) => typeof cell.result === 'number');
    expect(foreign.map(({ address, formula }) => [address, formula])).toEqual([]);
    expect(numbers.length).toBeGreaterThan(200);
  });

  it('shows the numbers that were reported', () => {
    const shown = cellsOf(sheets.get('ABM Funnel')).map(({ result }) => result);
    const { won_accounts: won, engaged_rate: rate } = report === undefined ? {} : valuesOf(report);
    expect(shown).toEqual(expect.arrayContaining([won, expect.closeTo(rate ?? -1, 9)]));
  });

  it('points names at what was read', async () => {
    const { excel } = await readXlsx(join(folder, 'out.xlsx'));
    const names = excel.definedNames.model.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['ABM_data_accounts', 'ABM_data_activities', 'ABM_data_spend']));
  });

  it('looks like the tab: frozen head, hidden key column, widths, colours', () => {
    const accounts = sheets.get('ABM Accounts');
    expect(accounts?.views[0]).toMatchObject({ state: 'frozen' });
    const colored = cellsOf(sheets.get('ABM Funnel')).filter(({ style }) => style.fill?.type === 'pattern');
    expect(colored.length).toBeGreaterThan(50);
  });

  it('comes with a sentence on the chart, which it cannot hold', () => {
    expect(stderr).toMatch(/^The chart “.+” of the tab ABM Funnel is not in the file: .+\n$/);
  });
});

test('the sheets of an .xlsx file stay as they are, and its funnel can be built from the result again', async () => {
  await writeXlsx(join(folder, 'book.xlsx'), book);
  const first = reportOf(await runIn(folder, 'book.xlsx', '--out', 'first.xlsx', '--json'));
  const before = await sheetsOf('book.xlsx');
  const after = await sheetsOf('first.xlsx');
  expect([...after.keys()].sort()).toEqual([...before.keys(), ...TABS].sort());
  const [own] = Object.keys(book.sheets);
  const values = (sheets: ReadonlyMap<string, ExcelJS.Worksheet>): unknown[] =>
    cellsOf(sheets.get(own ?? '')).map(({ value }) => value);
  expect(values(after)).toEqual(values(before));
  const again = reportOf(await runIn(folder, 'first.xlsx', '--json'));
  expect([again.health, valuesOf(again)]).toEqual([first.health, valuesOf(first)]);
});
