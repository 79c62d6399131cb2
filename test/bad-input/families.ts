import { BLANKS } from './functions/blanks';
import { DATES } from './functions/dates';
import { ERROR_VALUES } from './functions/error-values';
import { KEY_TEXT } from './functions/key-text';
import { NUMBERS_AS_TEXT } from './functions/numbers-as-text';
import { OTHER_KINDS } from './functions/other-kinds';
import { PERCENT_AND_CURRENCY } from './functions/percent-and-currency';
import { PLACEHOLDERS } from './functions/placeholders';
import { SHAPES } from './functions/shapes';
import { SIGNS_AND_SIZES } from './functions/signs-and-sizes';
import { TRAPS } from './functions/traps';
import { WHOLE_COLUMNS } from './functions/whole-columns';
import type { Family } from './row';
import { AGREED_SETTINGS } from './tables/agreed-settings';
import { CELLS_OF_ACCOUNTS } from './tables/cells-of-accounts';
import { CELLS_OF_DEALS } from './tables/cells-of-deals';
import { HEADERS } from './tables/headers';
import { ROWS_AROUND } from './tables/rows-around';

/** Calls of custom functions, in the order of the specification. */
export const CALLS: readonly Family[] = [
  NUMBERS_AS_TEXT,
  PLACEHOLDERS,
  PERCENT_AND_CURRENCY,
  SIGNS_AND_SIZES,
  OTHER_KINDS,
  ERROR_VALUES,
  BLANKS,
  SHAPES,
  WHOLE_COLUMNS,
  KEY_TEXT,
  TRAPS,
  DATES,
  ROWS_AROUND,
  HEADERS,
  CELLS_OF_DEALS,
  CELLS_OF_ACCOUNTS,
  AGREED_SETTINGS,
];
