import * as z from 'zod/mini';
import { COLUMN_ANSWERS } from '../../model/column-answer';
import { anyField, anyTable, requestTo } from './request-to';

/** What can be asked about the data. */
export const DATA_REQUESTS = [
  requestTo('state', {}),
  requestTo('find', {}),
  requestTo('use-selection', {
    table: anyTable,
    /** Below the areas that the table has already, instead of in their place. */
    add: z.optional(z.boolean()),
  }),
  requestTo('use-range', { table: anyTable, range: z.string().check(z.maxLength(400)) }),
  requestTo('forget', { table: anyTable }),
  requestTo('map', {
    table: anyTable,
    field: anyField,
    /** Letters of a column; `none` for no column, `found` to undo what a person chose. */
    column: z.string().check(z.regex(/^(?:[A-Z]{1,3}|none|found)$/)),
  }),
  requestTo('answer', {
    table: anyTable,
    field: anyField,
    /** How the cells are read; `asked` to undo the answer. */
    answer: z.enum([...COLUMN_ANSWERS, 'asked']),
  }),
] as const;
