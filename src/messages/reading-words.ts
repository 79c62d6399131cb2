import type { DataIssueCode } from '../model/data-issue';
import { grouped } from './grouped';
import { words } from './sentence';
import type { Sentence } from './sentence';
import { SHAPE_SENTENCES } from './shape-words';

const NOTHING_TO_DO = 'Nothing to do.';

const cells = (count: number): string => (count === 1 ? '1 cell' : `${grouped(count)} cells`);
const either = (options: string): string => options.replace('; ', ' or ');
const firstOf = (options: string): string => options.split('; ')[0] ?? '';

/** A column that is read as the columns beside it are written. */
const byColumn =
  (fix: string): Sentence =>
  ({ received, about, count, options }) =>
    words(
      `"${received}" under ${about} is read as ${firstOf(options)}, as other columns are written (${cells(count)}).`,
      fix,
    );

const byLocale: Sentence = ({ received, about, count, options }) =>
  words(
    `"${received}" under ${about} is read as ${firstOf(options)}, by the locale (${cells(count)}).`,
    'If not, change it on the card of the table, or the locale in File, Settings.',
  );

/** Values that the sheet may have made of texts in another way than they were meant. */
const turned: Sentence = ({ received, about, count, options }) =>
  words(
    `"${received}" under ${about} may mean ${options}: the file may be of another locale (${cells(count)}).`,
    'If so, set the locale in File, Settings, and import again.',
  );

/** Rows that are none of the table's, and columns that can be read in two ways. */
export const READING_SENTENCES = {
  ...SHAPE_SENTENCES,
  'repeated-header': () => words('This row repeats the header, so it is left out.', NOTHING_TO_DO),
  'second-header': () => words('This row goes on with the header, so it is left out.', NOTHING_TO_DO),
  'total-row': () =>
    words(
      'This row is a total of other rows, so it is left out.',
      'Nothing to do, unless something is called so: then fill in the rest of its row.',
    ),
  'group-row': () => words('This row is the heading of a group, so it is left out.', NOTHING_TO_DO),
  footer: () => words('This line belongs to the report and not to the table, so it is left out.', NOTHING_TO_DO),
  'carried-down': ({ received, about, count }) =>
    words(
      `${cells(count)} under ${about} left blank in a group take its value, here "${received}".`,
      'If that is not so, fill them in.',
    ),
  'ambiguous-number': ({ received, about, count, options }) =>
    words(
      `"${received}" under ${about} can be ${either(options)}, and nothing decides: ${cells(count)} left out.`,
      'Type numbers, or set their locale in File, Settings.',
    ),
  'ambiguous-date': ({ received, about, count, options }) =>
    words(
      `"${received}" under ${about} can be ${either(options)}, and nothing decides: ${cells(count)} left out.`,
      `Type them as ${firstOf(options)}, or set their locale in File, Settings.`,
    ),
  'number-by-column': byColumn('If not, change it on the card of the table, or type numbers.'),
  'date-by-column': byColumn('If not, change it on the card of the table, or type dates such as 2024-12-31.'),
  'number-by-locale': byLocale,
  'date-by-locale': byLocale,
  'date-turned': turned,
  'number-turned': turned,
} satisfies Partial<Record<DataIssueCode, Sentence>>;
