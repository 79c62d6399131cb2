import type * as OnLists from './on-lists';

declare function require(part: './on-lists'): typeof OnLists;

/** What reads lists of words, loaded when the first cell gives one: a cell with two numbers does not wait for it. */
export const lists = (): typeof OnLists => require('./on-lists');
