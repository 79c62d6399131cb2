import * as z from 'zod/mini';
import { COLUMN_ANSWERS } from '../model/column-answer';
import { TABLE_IDS } from '../model/table-id';

export { PROTOCOL } from './version';

const table = z.enum(TABLE_IDS);
const field = z.string().check(z.regex(/^[a-z_]{1,40}$/));
const settings = z.record(z.string().check(z.maxLength(60)), z.string().check(z.maxLength(2000)));

/** Every request the server answers; nothing else gets past the door. */
const request = z.discriminatedUnion('verb', [
  z.strictObject({ protocol: z.number(), verb: z.literal('state') }),
  z.strictObject({ protocol: z.number(), verb: z.literal('find') }),
  z.strictObject({ protocol: z.number(), verb: z.literal('use-selection'), table }),
  z.strictObject({
    protocol: z.number(),
    verb: z.literal('use-range'),
    table,
    range: z.string().check(z.maxLength(400)),
  }),
  z.strictObject({ protocol: z.number(), verb: z.literal('forget'), table }),
  z.strictObject({
    protocol: z.number(),
    verb: z.literal('map'),
    table,
    field,
    /** Letters of a column; `none` for no column, `found` to undo what a person chose. */
    column: z.string().check(z.regex(/^(?:[A-Z]{1,3}|none|found)$/)),
  }),
  z.strictObject({
    protocol: z.number(),
    verb: z.literal('answer'),
    table,
    field,
    /** How the cells are read; `asked` to undo the answer. */
    answer: z.enum([...COLUMN_ANSWERS, 'asked']),
  }),
  z.strictObject({ protocol: z.number(), verb: z.literal('build'), settings, detail: z.optional(z.boolean()) }),
  z.strictObject({ protocol: z.number(), verb: z.literal('live'), on: z.boolean() }),
  z.strictObject({ protocol: z.number(), verb: z.literal('show'), tab: z.enum(['funnel', 'accounts', 'definitions']) }),
]);

/** A request that passed the check. */
export type Request = z.infer<typeof request>;

/** A request from its JSON text, or undefined when it is none that this release answers. */
export function parseRequest(text: string): Request | undefined {
  z.config({ jitless: true });
  try {
    const parsed = request.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
