import type { DataIssueCode } from '../model/data-issue';
import { grouped } from './grouped';
import { words } from './sentence';
import type { Sentence } from './sentence';

const many = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${grouped(count)} ${more}`;
const cells = (count: number): string => many(count, 'cell', 'cells');
const span = (options: string): string => options.replace('; ', ' to ');
const columns = (options: string): string => {
  const [first, last] = options.split('; ');
  if (first === undefined || last === undefined) return 'Columns beside each other are';
  return first === last ? `Column ${first} is` : `The columns ${first} to ${last} are`;
};
const lastOf = (options: string): string => options.split('; ')[1] ?? '';

/** Tables that tell something otherwise than by a column: months or counts across, lines above, headings of groups. */
export const SHAPE_SENTENCES = {
  'no-heading': ({ about }) =>
    words(
      `In the first area of ${about} headings above groups of rows tell what no column does; here the first rows stand under none.`,
      'Mark this area from its first heading on, with the header row, or add the missing column to both.',
    ),
  'other-days': ({ about }) =>
    words(
      `This area of ${about} tells other days or months than the first area, so they cannot be read as one table.`,
      'Add a column Date to each, or leave it out.',
    ),
  'months-across': ({ count, options }) =>
    words(
      `${columns(options)} months or quarters: ${many(count, 'filled cell is a cost', 'filled cells are costs')} of these.`,
      'If that is not so, choose the columns of date and amount on the card of the table.',
    ),
  'counts-across': ({ count, options }) =>
    words(
      `${columns(options)} counts: ${many(count, 'filled cell tells', 'filled cells tell')} how many touches there were of the kind in the header.`,
      'If that is not so, add columns Type and Quantity.',
    ),
  'report-spread': ({ received, count, options }) =>
    words(
      `"${received}" tells the days of the report: ${many(count, 'cost is', 'costs are')} spread evenly over ${span(options)}.`,
      'If that is not so, export the report by day, or add a column Date.',
    ),
  'report-day': ({ received, count, options }) =>
    words(
      `No column names a day: ${many(count, 'touch stands', 'touches stand')} on ${lastOf(options)}, the last day of "${received}".`,
      'For what came first and how long it took, export shorter spans, or add a column Date.',
    ),
  'cost-cut': ({ count, options }) =>
    words(
      `The period cuts the days of this report, ${span(options)}: of ${many(count, 'cost', 'costs')} the share of the days inside counts.`,
      'Export the report by day, or for the period.',
    ),
  'touch-cut': ({ count, options }) =>
    words(
      `The period cuts the days of this report, ${span(options)}: ${many(count, 'touch counts', 'touches count')} in it only if the last day lies in it.`,
      'Export the report for the period.',
    ),
  'from-headings': ({ received, about, count }) =>
    words(
      `"${received}" in this heading is the ${about} of the rows under it, as in ${many(count, 'heading', 'headings')}.`,
      `If that is not so, add a column ${about}.`,
    ),
  'fiscal-quarter': ({ received, about, count }) =>
    words(
      `"${received}" under ${about} is a quarter of a fiscal year, and nobody said when that begins: ${cells(count)} left out.`,
      'Type the month under "Fiscal year begins in month" in the definitions.',
    ),
  'answer-from-date': ({ received, about, count }) =>
    words(
      `The sheet had made a date of "${received}" under ${about}, so it is read as that answer again (${cells(count)}).`,
      'If that is not so, type the answer as a number.',
    ),
  'no-created-date': () =>
    words(
      'The deal has no created date, so it is among the deals created in no period.',
      'Type the day it was created.',
    ),
} satisfies Partial<Record<DataIssueCode, Sentence>>;
