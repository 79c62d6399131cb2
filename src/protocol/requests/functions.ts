import * as z from 'zod/mini';
import { requestTo } from './request-to';

/** A call of one of our functions with plain arguments; nothing else gets into a cell by way of the sidebar. */
const call = z.string().check(z.maxLength(300), z.regex(/^=ABM_[A-Z_]+\([^()]*\)$/));

const argumentCount = z.number().check(z.int(), z.gte(0), z.lte(30));

/** What can be asked about the custom functions. */
export const FUNCTIONS_REQUESTS = [
  requestTo('functions', {}),
  /** With how many arguments the function takes, for ranges that are marked in their place. */
  requestTo('insert', { formula: call, least: argumentCount, most: argumentCount }),
] as const;
