import { renameSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { SavedBook } from '../engine/saved-book';
import type { Host } from '../node/open-host';
import { isDiskProblem, kindOf } from './disk';
import { UsageProblem } from './usage';
import type { Original } from './write-xlsx';

/** Refuses a place where no file can be written, before anything is computed. */
export function checkOut(out: string, book: string, typed: string): void {
  if (out === book) throw new UsageProblem(`--out ${typed} is the workbook that is read. Choose another name.`);
  if (kindOf(out) === 'folder') throw new UsageProblem(`--out ${typed} is a folder. Add a name for the file.`);
  if (kindOf(dirname(out)) !== 'folder') {
    throw new UsageProblem(`The folder of --out ${typed} does not exist. Make it first, or choose another one.`);
  }
}

function remarksOn({ charts, sheets }: SavedBook): string[] {
  return charts.map(({ sheet, options }) => {
    const tab = sheets.find(({ id }) => id === sheet)?.name ?? '';
    const title = typeof options['title'] === 'string' ? ` “${options['title']}”` : '';
    return `The chart${title} of the tab ${tab} is not in the file: Google Sheets draws it, .xlsx files made here hold none.`;
  });
}

/**
 * Writes the open workbook to a file; sheets of the .xlsx file it came from, if any, stay as they are there, but for the one
 * that was written over. Gives sentences on what the file cannot hold.
 *
 * The file appears under its name when it is whole, so that nothing half-written stays behind.
 */
export async function saveFunnel(host: Host, original: Original | undefined, out: string): Promise<readonly string[]> {
  // Writing .xlsx takes a big library that nothing else needs.
  const { writeXlsx } = await import('./write-xlsx');
  const saved = host.save();
  const draft = `${out}.${String(process.pid)}.part`;
  try {
    await writeXlsx(draft, saved, original);
    renameSync(draft, out);
  } catch (problem) {
    rmSync(draft, { force: true });
    if (!isDiskProblem(problem)) throw problem;
    const fix = 'Check that you may write there and that the disk is not full.';
    throw new UsageProblem(`${basename(out)} cannot be written. ${fix}`, { cause: problem });
  }
  return remarksOn(saved);
}
