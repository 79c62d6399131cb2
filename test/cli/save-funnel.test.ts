import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { readXlsx } from '../../workbench/cli/read-xlsx';
import { checkOut, saveFunnel } from '../../workbench/cli/save-funnel';
import { UsageProblem } from '../../workbench/cli/usage';
import { openTestHost } from '../support/host';

const root = mkdtempSync(join(tmpdir(), 'save-funnel-'));

/** A folder that nobody else writes to, so that no test hangs on another. */
const newFolder = (): string => mkdtempSync(join(root, 'one-'));

const host = openTestHost({
  timeZone: 'America/New_York',
  sheets: {
    'Deals: 2024': [
      ['Account', 'Closed', 'Won'],
      ['Corva', '2024-03-01', true],
      ["'=1+1", '12%', null],
    ],
  },
});
afterAll(async () => {
  await host.close();
  rmSync(root, { recursive: true });
});

function makeTab(): void {
  const { SpreadsheetApp, Charts } = host.services;
  const book = SpreadsheetApp.getActive();
  const deals = book.getSheetByName('Deals: 2024');
  if (deals === null) throw new Error('The sheet is not there.');
  const tab = book.insertSheet('ABM Funnel', 1);
  tab.getRange(1, 1, 4, 2).setValues([
    ['Title', "=COUNTA('Deals: 2024'!A1:A3)"],
    ['=IF(B1>2;"many";"")', '=IFS(B1>2;B1/4;TRUE;0)'],
    ['=1/0', '=ABM_WINRATE(1;2)'],
    ["=SUMPRODUCT(IFERROR(LEN('Deals: 2024'!A1:A3);0))", ''],
  ]);
  tab.getRange('A1').setFontWeight('bold').setFontSize(18).setFontColor('#1a73e8').setBackground('#e8f0fe');
  tab.getRange('B2').setNumberFormat('0.0%').setHorizontalAlignment('right');
  tab.setFrozenRows(1);
  tab.setFrozenColumns(1);
  tab.setColumnWidth(2, 250).setRowHeight(1, 42).hideColumns(5);
  tab.setTabColor('#188038').setHiddenGridlines(true);
  book.setNamedRange('ABM_data_deals', deals.getRange('A1:C3'));
  const chart = tab.newChart().setChartType(Charts.ChartType.BAR).addRange(tab.getRange('A1:B3'));
  tab.insertChart(chart.setOption('title', 'Accounts per stage').setPosition(1, 4, 0, 0).build());
  host.endRun();
}
beforeAll(makeTab);

async function readBack(path: string): Promise<ExcelJS.Workbook> {
  return (await readXlsx(path)).excel;
}

function sheetOf(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`${name} is not in the file.`);
  return sheet;
}

describe('the workbook that is written', () => {
  const folder = newFolder();
  const path = join(folder, 'out.xlsx');
  let remarks: readonly string[] = [];
  let workbook = new ExcelJS.Workbook();
  beforeAll(async () => {
    remarks = await saveFunnel(host, undefined, path);
    workbook = await readBack(path);
  });

  it('holds every sheet, opened at the active one', () => {
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Deals  2024', 'ABM Funnel']);
    expect(workbook.views[0]?.activeTab).toBe(1);
  });

  it('keeps days, shares, truth values, and texts that look like formulas', () => {
    const cells = sheetOf(workbook, 'Deals  2024').getRows(2, 2) ?? [];
    expect(cells.map((row) => [1, 2, 3].map((column) => row.getCell(column).value))).toEqual([
      ['Corva', new Date(Date.UTC(2024, 2, 1)), true],
      ['=1+1', 0.12, null],
    ]);
  });

  it('keeps formulas with their values, in the words of Excel', () => {
    const tab = sheetOf(workbook, 'ABM Funnel');
    expect(['B1', 'A2', 'B2', 'A3', 'B3'].map((a1) => tab.getCell(a1).value)).toEqual([
      { formula: "COUNTA('Deals  2024'!A1:A3)", result: 3 },
      { formula: 'IF(B1>2,"many","")', result: 'many' },
      { formula: '_xlfn.IFS(B1>2,B1/4,TRUE,0)', result: 0.75 },
      { formula: '1/0', result: { error: '#DIV/0!' } },
      { error: '#NAME?' },
    ]);
  });

  it('marks formulas over lists within one cell, which Excel would take for something else', () => {
    expect(sheetOf(workbook, 'ABM Funnel').getCell('A4').value).toEqual({
      formula: "SUMPRODUCT(IFERROR(LEN('Deals  2024'!A1:A3),0))",
      result: 16,
      shareType: 'array',
      ref: 'A4',
    });
  });

  it('keeps looks', () => {
    const tab = sheetOf(workbook, 'ABM Funnel');
    expect(tab.getCell('A1').style).toMatchObject({
      font: { name: 'Arial', size: 18, bold: true, color: { argb: 'FF1A73E8' } },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8F0FE' } },
    });
    expect(tab.getCell('B2').style).toMatchObject({ numFmt: '0.0%', alignment: { horizontal: 'right' } });
  });

  it('keeps the frame: frozen parts, widths, hidden columns, colour', () => {
    const tab = sheetOf(workbook, 'ABM Funnel');
    expect(tab.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 1, showGridLines: false });
    expect(tab.properties.tabColor).toEqual({ argb: 'FF188038' });
    expect(tab.getColumn(2).width).toBeCloseTo(35);
    expect(tab.getColumn(5).hidden).toBe(true);
    expect(tab.getRow(1).height).toBeCloseTo(31.5);
  });

  it('keeps named ranges', () => {
    expect(workbook.definedNames.model).toEqual([{ name: 'ABM_data_deals', ranges: ["'Deals  2024'!$A$1:$C$3"] }]);
  });

  it('says what it cannot hold', () => {
    expect(remarks).toEqual([
      'The chart “Accounts per stage” of the tab ABM Funnel is not in the file: Google Sheets draws it, .xlsx files made here hold none.',
    ]);
  });

  it('leaves no other file behind', () => {
    expect(readdirSync(folder)).toEqual(['out.xlsx']);
  });
});

test('sheets that come from an .xlsx file stay as they are in it', async () => {
  const source = new ExcelJS.Workbook();
  const sheet = source.addWorksheet('Deals: 2024'.replace(':', ' '));
  sheet.getCell('A1').value = { formula: 'CONCATENATE("Acc","ount")', result: 'Account' };
  sheet.getCell('A1').font = { name: 'Georgia', size: 14, italic: true };
  source.definedNames.add("'Deals  2024'!$A$1", 'Heading');
  const folder = newFolder();
  const path = join(folder, 'in.xlsx');
  await source.xlsx.writeFile(path);
  const out = join(folder, 'both.xlsx');
  await saveFunnel(host, { excel: (await readXlsx(path)).excel, rewritten: undefined }, out);
  const written = await readBack(out);
  expect(written.worksheets.map(({ name }) => name)).toEqual(['Deals  2024', 'ABM Funnel']);
  expect(sheetOf(written, 'Deals  2024').getCell('A1')).toMatchObject({
    value: { formula: 'CONCATENATE("Acc","ount")', result: 'Account' },
    font: { name: 'Georgia', size: 14, italic: true },
  });
  expect(written.definedNames.model.map(({ name }) => name).sort()).toEqual(['ABM_data_deals', 'Heading']);
});

test('when the file cannot be written, what was there stays and no part is left', async () => {
  const folder = newFolder();
  const taken = join(folder, 'taken.xlsx');
  mkdirSync(join(taken, 'inner'), { recursive: true });
  const saving = saveFunnel(host, undefined, taken);
  await expect(saving).rejects.toThrow(UsageProblem);
  await expect(saving).rejects.toThrow('taken.xlsx cannot be written. Check that you may write there');
  expect(readdirSync(folder).filter((name) => name.includes('part'))).toEqual([]);
  expect(existsSync(join(taken, 'inner'))).toBe(true);
});

describe('the place to write to', () => {
  const folder = newFolder();
  const book = join(folder, 'book.xlsx');

  test.each([
    ['the workbook itself', 'book.xlsx', '--out book.xlsx is the workbook that is read. Choose another name.'],
    ['a folder', 'folder.xlsx', '--out folder.xlsx is a folder. Add a name for the file.'],
    ['a folder that is not there', 'no/out.xlsx', 'The folder of --out no/out.xlsx does not exist.'],
    ['a file taken for a folder', 'file/out.xlsx', 'The folder of --out file/out.xlsx does not exist.'],
  ])('%s is refused', (_title, typed, sentence) => {
    mkdirSync(join(folder, 'folder.xlsx'), { recursive: true });
    writeFileSync(join(folder, 'file'), '');
    const check = (): void => {
      checkOut(join(folder, typed), book, typed);
    };
    expect(check).toThrow(UsageProblem);
    expect(check).toThrow(sentence);
  });

  it('may be a new file, or an older one to replace', () => {
    writeFileSync(join(folder, 'old.xlsx'), '');
    expect(() => {
      for (const name of ['new.xlsx', 'old.xlsx']) checkOut(join(folder, name), book, name);
    }).not.toThrow();
  });
});
