import { grouped } from './grouped';
import type { IssueWords } from './issue-words';

/** What a cell says when a function on whole tables cannot use its ranges. */
export const WHOLE_WORDS = {
  tooLarge: (cells: number, most: number) =>
    `The ranges hold ${grouped(cells)} cells, more than the ${grouped(most)} that a function can take in. Use the funnel of the sidebar, which holds values.`,
  inRange: ({ where, what, fix }: IssueWords) => `${where} of its range: ${what} ${fix}`,
  noSettings: () =>
    'definitions: no setting is found in this range. Select the whole definitions tab, from its first column on.',
  missingSetting: (name: string, key: string) =>
    `definitions: the row of ${name} (key ${key}) is missing. Select the whole definitions tab, or leave the argument out for the defaults.`,
  noDecisions: () =>
    'What was decided about columns in this workbook could not be read just now. Change any cell of the ranges to calculate again.',
  refused: ({ what, fix }: Pick<IssueWords, 'what' | 'fix'>) => `${what} ${fix}`,
} as const;
