import type { Host } from '../node/open-host';
import { namesOf, type ExcelBook } from './excel-book';

const CHOSEN = /^ABM_data_\w+$/;

/**
 * Names the ranges that the add-on read when it last built a funnel in the workbook: these names travel with an .xlsx
 * file, and what bears them counts as chosen. A name whose cells are gone is left out.
 */
export function nameTables({ services, endRun }: Host, excel: ExcelBook): void {
  const book = services.SpreadsheetApp.getActive();
  for (const { name, ranges } of namesOf(excel)) {
    if (!CHOSEN.test(name)) continue;
    try {
      book.setNamedRange(name, book.getRange(ranges.join()));
    } catch {
      // The add-on looks for the table anew.
    }
  }
  endRun();
}
