import * as z from 'zod/mini';
import { TABLE_IDS } from '../../model/table-id';

/** One of the seven tables. */
export const anyTable = z.enum(TABLE_IDS);

/** A field of a table, by its id. */
export const anyField = z.string().check(z.regex(/^[a-z_]{1,40}$/));

/** Settings as they were typed, by id. */
export const typedSettings = z.record(z.string().check(z.maxLength(60)), z.string().check(z.maxLength(2000)));

/** The schema of a request: its verb, the protocol, and these parts; nothing else. */
// eslint-disable-next-line @typescript-eslint/explicit-module-boundary-types -- the schema tells it better than words
export const requestTo = <const V extends string, const Parts extends z.core.$ZodLooseShape>(verb: V, parts: Parts) =>
  z.strictObject({ ...parts, protocol: z.number(), verb: z.literal(verb) });
