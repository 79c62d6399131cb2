import * as z from 'zod/mini';
import { requestTo } from './request-to';

const id = z.string().check(z.regex(/^[a-z_]{1,60}$/));

const subject = z.union([
  z.strictObject({ kpi: id, column: z.number().check(z.int(), z.gte(-1), z.lte(20)) }),
  z.strictObject({ bridge: id, part: id }),
]);

/** What can be asked about the accounts behind a number. */
export const EXPLAIN_REQUESTS = [
  requestTo('kpis', {}),
  /** Without a subject it is about the marked cell. */
  requestTo('explain', { subject: z.optional(subject) }),
  requestTo('list-to-tab', {
    subject,
    /** The place of a part among the parts of the explanation; -1 for the accounts that are in none. */
    list: z.number().check(z.int(), z.gte(-1), z.lte(20)),
  }),
] as const;
