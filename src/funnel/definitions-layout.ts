/**
 * Zero-based columns of the definitions tab. What a setting changes has the room of the columns behind it; the keys,
 * which are for the add-on, stand at the end.
 */
export const DEFINITIONS_COLUMN = {
  name: 0,
  value: 1,
  fallback: 2,
  point: 3,
  source: 4,
  effect: 5,
  key: 9,
} as const;

/** How many columns the definitions tab has. */
export const DEFINITIONS_COLUMNS = DEFINITIONS_COLUMN.key + 1;

/** The headings by which values and keys are found, on a tab of any layout. */
export const DEFINITIONS_HEADING = { value: 'Agreed value', key: 'Key' } as const;

/** The keys of the rows that tell about the agreement itself. */
export const META_KEYS = { version: 'version', since: 'in_force_since', by: 'agreed_by' } as const;
