import { textAt } from '../model/columns';
import { foldText } from '../model/plain-text';
import { normalWords } from '../model/words';
import { textsOf } from '../tables/table';
import type { Table } from '../tables/table';

/** Words for a year and for a month in the languages we know, as `foldText` spells them. */
const YEARS = 'y|yr|yrs|year|years|yil|sene|mwaka|miaka|年|سنة|سنه|سنوات|عام|اعوام';
const MONTHS = 'm|mo|mos|month|months|ay|mwezi|miezi|个月|月|شهر|اشهر|شهرا';

const TERM = new RegExp(`^(?:(${YEARS}|${MONTHS})\\s*)?(\\d+(?:[.,]\\d+)?)\\s*(${YEARS}|${MONTHS})?$`);
const IS_YEARS = new RegExp(`^(?:${YEARS})$`);
const NAMES_YEARS = new RegExp(`(?:^|[\\s（(])(?:${YEARS})(?:$|[\\s）)])`);

/**
 * A reader of the terms written in a table, in months: `24`, `2 years`, `٢٤`, `miaka 2`, `2` under a header of years.
 *
 * Undefined where nothing is written that could be a term.
 */
export function writtenMonths(table: Table): (row: number) => number | undefined {
  const terms = textsOf(table, 'term');
  const header = table.mapped.find(({ field }) => field === 'term')?.header ?? '';
  const inYears = NAMES_YEARS.test(normalWords(header));
  return (row) => {
    const match = TERM.exec(foldText(textAt(terms, row)));
    const [, before, length, unit = before] = match ?? [];
    const count = Number(length?.replace(',', '.'));
    if (!(count > 0)) return undefined;
    return count * ((unit === undefined ? inYears : IS_YEARS.test(unit)) ? 12 : 1);
  };
}
