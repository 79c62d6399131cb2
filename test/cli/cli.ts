import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Book, Cell } from '../../samples/book';
import { workedSettings } from '../../samples/worked-answers';
import { ensurePushedSet } from '../../tools/build/pushed-set';
import { inRepository } from '../../tools/paths';
import { funnelCommand, type ExitCode } from '../../workbench/cli/funnel-command';
import type { Report } from '../../workbench/cli/report';

/** What a run left behind. */
export type Run = { readonly code: ExitCode; readonly stdout: string; readonly stderr: string };

const { period_start: from, period_end: to, as_of: asOf, ...others } = workedSettings;

/** The options under which the worked workbook gives what was worked by hand. */
export const AS_WORKED: readonly string[] = [
  ...['--period', `${String(from)}..${String(to)}`, '--as-of', String(asOf)],
  ...Object.entries(others).flatMap(([id, value]) => ['--set', `${id}=${value}`]),
];

/** A folder of a test's own, gone after the tests of its file. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'funnel-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

/** Runs the command with the pushed files, called in a folder. */
export async function runIn(folder: string, ...args: readonly string[]): Promise<Run> {
  await ensurePushedSet();
  const written = { stdout: '', stderr: '' };
  const code = await funnelCommand(args, {
    dist: inRepository('dist'),
    workbench: inRepository('.cache', 'workbench'),
    folder,
    print: (text) => (written.stdout += text),
    complain: (text) => (written.stderr += text),
  });
  return { code, ...written };
}

function isReport(value: unknown): value is Report {
  return typeof value === 'object' && value !== null && 'kpis' in value && 'timings' in value;
}

/** The one object that `--json` prints, of a run that went well. */
export function reportOf({ code, stdout, stderr }: Run): Report {
  const report: unknown = code === 0 ? JSON.parse(stdout) : undefined;
  if (!isReport(report)) throw new Error(`The command ended with ${String(code)}: ${stderr}`);
  return report;
}

/** Values of all KPIs by id. */
export function valuesOf({ kpis }: Report): Record<string, number | null> {
  return Object.fromEntries(Object.entries(kpis).map(([id, { value }]) => [id, value]));
}

/** Writes a book as .json. */
export function writeJson(path: string, book: unknown): string {
  writeFileSync(path, JSON.stringify(book));
  return path;
}

const quoted = (cell: Cell): string => `"${String(cell ?? '').replace(/"/g, '""')}"`;

/** Writes a book as a folder of .csv files. */
export function writeFolder(path: string, { sheets }: Book): string {
  if (!existsSync(path)) mkdirSync(path);
  for (const [name, rows] of Object.entries(sheets)) {
    writeFileSync(join(path, `${name}.csv`), rows.map((row) => row.map(quoted).join(',')).join('\r\n'));
  }
  return path;
}

const ISO_DAY = /^\d{4}-\d\d-\d\d$/;

/** Writes a book as .xlsx, with real dates. */
export async function writeXlsx(path: string, { sheets }: Pick<Book, 'sheets'>): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const cells = rows.map((row) =>
      row.map((cell) => (typeof cell === 'string' && ISO_DAY.test(cell) ? new Date(`${cell}T00:00:00Z`) : cell)),
    );
    workbook.addWorksheet(name).addRows(cells);
  }
  await workbook.xlsx.writeFile(path);
  return path;
}
