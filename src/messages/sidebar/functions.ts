import { counted, listed } from './counted';

/** The words of the functions tab. */
export const functionsWords = {
  heading: 'Functions for your cells',
  hint: 'Type them in any cell, or mark an empty cell and insert one here. To use ranges of your own, mark them first, then that cell with Ctrl (⌘ on a Mac) held down.',
  search: 'Search',
  searchHint: 'win rate, customer, cost …',
  found: (functions: number, search: string): string =>
    search === ''
      ? counted(functions, 'function', 'functions')
      : `${counted(functions, 'function', 'functions')} for “${search}”`,
  none: 'Try another word: win, pipeline, cost, customer, people.',
  parameters: 'Arguments',
  examples: 'Examples',
  /** Read beside the examples with the other separator. */
  alsoWith: (separator: string): string => `also with ${separator === ';' ? 'semicolons' : 'commas'}`,
  rules: 'Good to know',
  insert: 'Insert into the marked cell',
  insertFor: (name: string): string => `Insert into the marked cell: ${name}`,
  inserting: 'Writing the formula …',
  inserted: (name: string, where: string): string =>
    `${name} stands in ${where}. Put your own cells in place of its numbers.`,
  insertedOver: (name: string, where: string, ranges: readonly string[]): string =>
    `${name} stands in ${where} and reads ${listed(ranges)}.`,
  refused: 'Nothing was inserted',
};
