// The same workbook in LibreOffice Calc, where it is installed: the time to recalculate is that with formulas less that
// with the same cells and none.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FormulaBook, FormulaSheet } from './workbook';

const PROGRAM = 'soffice';
const SHEETS = ['Sum', 'Kinds', 'Act', 'Deals', 'Acc'] as const;

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

function cellXml(cell: string | number, withFormulas: boolean): string {
  if (typeof cell === 'number') return `<table:table-cell office:value-type="float" office:value="${String(cell)}"/>`;
  if (!cell.startsWith('='))
    return `<table:table-cell office:value-type="string"><text:p>${escaped(cell)}</text:p></table:table-cell>`;
  return withFormulas ? `<table:table-cell table:formula="msoxl:${escaped(cell)}"/>` : '<table:table-cell/>';
}

function sheetXml(name: string, rows: FormulaSheet, withFormulas: boolean): string {
  const lines = rows.map(
    (row) => `<table:table-row>${row.map((cell) => cellXml(cell, withFormulas)).join('')}</table:table-row>`,
  );
  return `<table:table table:name="${name}">${lines.join('')}</table:table>`;
}

const SPACES = ['office', 'table', 'text']
  .map((name) => ` xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join('');
const HEAD = `<?xml version="1.0" encoding="UTF-8"?><office:document${SPACES} xmlns:msoxl="http://schemas.microsoft.com/office/excel/formula" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>`;

/** Whether LibreOffice is on the path. */
export function hasLibreOffice(): boolean {
  try {
    execFileSync(PROGRAM, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Milliseconds that LibreOffice takes to calculate the formulas, and the rows of the sheet `Sum`. */
export function calculateThere(book: FormulaBook): {
  readonly ms: number;
  readonly rows: readonly (readonly number[])[];
} {
  const folder = mkdtempSync(join(tmpdir(), 'formulas-'));
  const opened = (withFormulas: boolean): { readonly ms: number; readonly csv: string } => {
    const file = join(folder, `book-${String(withFormulas)}.fods`);
    const sheets = SHEETS.map((name) => sheetXml(name, book[name], withFormulas)).join('');
    writeFileSync(file, `${HEAD}${sheets}</office:spreadsheet></office:body></office:document>`);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const start = performance.now();
    execFileSync(PROGRAM, ['--headless', profile, '--convert-to', 'csv', '--outdir', folder, file], {
      stdio: 'ignore',
    });
    return { ms: performance.now() - start, csv: readFileSync(file.replace('.fods', '.csv'), 'utf8') };
  };
  opened(false);
  const plain = opened(false);
  const full = opened(true);
  rmSync(folder, { recursive: true });
  const rows = full.csv
    .trim()
    .split('\n')
    .map((line) => line.split(',').map(Number));
  return { ms: full.ms - plain.ms, rows };
}
