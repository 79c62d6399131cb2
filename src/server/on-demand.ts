// The large parts of the script. The build puts this module with all it imports into one function that nobody calls
// before it is needed: a cell with a small function pays for reading past that function, and for nothing inside it.

import type * as Answering from './answer';
import type * as Chores from './chores';
import type * as Refreshing from './refresh';
import type * as Whole from './whole';

declare function require(part: './answer'): typeof Answering;
declare function require(part: './chores'): typeof Chores;
declare function require(part: './refresh'): typeof Refreshing;
declare function require(part: './whole'): typeof Whole;

/** What the sidebar asks, with the checks of its requests. */
export const answering = (): typeof Answering => require('./answer');

/** The build that the menu asks for. */
export const refreshing = (): typeof Refreshing => require('./refresh');

/** What the menu offers beside the funnel. */
export const chores = (): typeof Chores => require('./chores');

/** The functions on whole tables. */
export const wholeTables = (): typeof Whole => require('./whole');
