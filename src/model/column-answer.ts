/** Every way to read a column that can be read in two: two for dates, two for numbers. */
export const COLUMN_ANSWERS = ['day-first', 'month-first', 'decimal-point', 'decimal-comma'] as const;

/** What a person chose for a column whose cells can be read in two ways. */
export type ColumnAnswer = (typeof COLUMN_ANSWERS)[number];
