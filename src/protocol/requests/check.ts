import * as z from 'zod/mini';
import { anyTable, requestTo, typedSettings } from './request-to';

/** What can be asked about the health of the data. */
export const CHECK_REQUESTS = [
  /** With settings as they are typed now: what counts may be another thing. */
  requestTo('check', { settings: typedSettings }),
  requestTo('go-to', {
    table: anyTable,
    /** `C14`, or with its tab where that is another than the first of the table: `'Deals 2'!C14`. */
    cell: z.string().check(z.maxLength(240), z.regex(/^(?:'(?:[^']|'')+'!)?[A-Z]{1,3}[1-9]\d{0,6}$/)),
  }),
] as const;
