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
import type { Family } from './row';
import { AGREED_SETTINGS } from './tables/agreed-settings';
import { CELLS_OF_TABLES } from './tables/cells-of-tables';
import { HEADERS_AND_ROWS } from './tables/headers-and-rows';

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
  KEY_TEXT,
  TRAPS,
  DATES,
  HEADERS_AND_ROWS,
  CELLS_OF_TABLES,
  AGREED_SETTINGS,
];
