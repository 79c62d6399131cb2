import * as z from 'zod/mini';
import { COLUMN_ANSWERS } from '../model/column-answer';
import { TABLE_IDS } from '../model/table-id';
import { parsedBy } from './parsed-by';

/** Raised when the record changes its shape. A newer one is left alone. */
const VERSION = 1;

/** A property of a document holds 9 KB; all that is stored is plain ASCII. */
export const MOST_CHARACTERS = 8500;

/** How many headers it is remembered for how their columns are read. */
const MOST_CHOICES = 100;

/** A table may stand in this many areas. */
export const MOST_AREAS = 20;

const sheetId = z.optional(z.number());

/** What a staging tab is called: no name that a person gives to a tab. */
const STAGING = /^ABM build [0-9a-f]{8}$/;

const areaCount = z.number().check(z.int(), z.gte(2), z.lte(MOST_AREAS));

const fieldId = z.string().check(z.maxLength(40));

/** What passes a schema, or else something in its place. The `catch` of the library brings all its tools along, 10 KB. */
const orElse = <Schema extends z.ZodMiniType>(schema: Schema, instead: z.output<Schema>) =>
  z.union([schema, z.transform(() => instead)]);

const choice = z.strictObject({
  table: z.enum(TABLE_IDS),
  /** The header it is about, as a hash over all its names: nothing of a cell is kept. */
  headers: z.string().check(z.maxLength(20)),
  /** By field: the column, as a hash of its name; empty for none. */
  columns: z.record(fieldId, z.string().check(z.maxLength(20))),
  /** By field: how its cells are read. */
  answers: z.record(fieldId, z.enum(COLUMN_ANSWERS)),
});

/** What a person decided about the columns of one header. */
export type StoredChoice = z.infer<typeof choice>;

const record = z.strictObject({
  version: z.literal(VERSION),
  /** Sheet ids of the three tabs. */
  tabs: z.strictObject({ accounts: sheetId, funnel: sheetId, definitions: sheetId }),
  /** Number of the last build; 0 before the first. */
  build: z.number().check(z.int(), z.nonnegative()),
  builtAt: z.string().check(z.maxLength(40)),
  /** Whether the workbook takes the funnel's formulas. */
  mode: z.enum(['formulas', 'values']),
  /** Whether the accounts tab holds one formula that follows the data; values when absent. */
  live: z.optional(z.boolean()),
  /** Tables that the last build read, so that one that vanishes is noticed. */
  sources: z.array(z.enum(TABLE_IDS)),
  /** How many areas a table stands in, where it is more than one. */
  areas: z.optional(orElse(z.partialRecord(z.enum(TABLE_IDS), areaCount), {})),
  /** Columns of the accounts tab that were out of sight because their table was missing: `25+6 40+2`. */
  hidden: z.string().check(z.maxLength(400)),
  /** What people decided about columns, the latest last; what cannot be read of it is as good as nothing. */
  choices: z.optional(orElse(z.array(choice).check(z.maxLength(MOST_CHOICES)), [])),
  /** Name of the staging tab of a first build that has not ended; another name is none of ours. */
  intent: z.optional(orElse(z.optional(z.string().check(z.regex(STAGING))), undefined)),
});

const newer = z.object({ version: z.number().check(z.gt(VERSION)) });

/** What the add-on remembers in a workbook. No cell text, no names of people. */
export type StoredRecord = Omit<z.infer<typeof record>, 'version'>;

/** The record of a workbook in which nothing was built yet. */
export const NO_RECORD: StoredRecord = { tabs: {}, build: 0, builtAt: '', mode: 'formulas', sources: [], hidden: '' };

/**
 * The record from its stored text; `newer` when a newer release wrote it.
 *
 * Text that is none is as good as nothing: the tabs then are not ours, and a build makes fresh ones.
 */
export function parseRecord(text: string): StoredRecord | 'newer' {
  if (parsedBy(newer, text) !== undefined) return 'newer';
  const parsed = parsedBy(record, text);
  if (parsed === undefined) return NO_RECORD;
  const { version: _version, ...stored } = parsed;
  return stored;
}

/** The record as text that a property takes: of what was decided about columns, the oldest goes where it is too much. */
export function recordText(stored: StoredRecord): string {
  const choices = stored.choices?.slice(-MOST_CHOICES);
  const text = JSON.stringify({ version: VERSION, ...stored, choices });
  if (text.length <= MOST_CHARACTERS || choices === undefined || choices.length === 0) return text;
  return recordText({ ...stored, choices: choices.slice(1) });
}
