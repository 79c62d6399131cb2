import { textAt } from '../model/columns';
import { normalWords } from '../model/words';
import { textsOf } from '../tables/table';
import type { Table } from '../tables/table';

/**
 * A reader of the terms written in a table, in months: `24`, `2 years`, `2` under a header of years.
 *
 * Undefined where nothing is written that could be a term.
 */
export function writtenMonths(table: Table): (row: number) => number | undefined {
  const terms = textsOf(table, 'term');
  const header = table.mapped.find(({ field }) => field === 'term')?.header ?? '';
  const inYears = normalWords(header).includes('year');
  return (row) => {
    const match = /^(\d+(?:\.\d+)?)\s*(y|year|years|m|month|months)?$/i.exec(textAt(terms, row).trim());
    if (match === null || !(Number(match[1]) > 0)) return undefined;
    const years = match[2]?.toLowerCase().startsWith('y') ?? inYears;
    return Number(match[1]) * (years ? 12 : 1);
  };
}
