import * as z from 'zod/mini';
import { requestTo } from './request-to';

/** A call of one of our functions with plain arguments; nothing else gets into a cell by way of the sidebar. */
const call = z.string().check(z.maxLength(300), z.regex(/^=ABM_[A-Z_]+\([^()]*\)$/));

/** What can be asked about the custom functions. */
export const FUNCTIONS_REQUESTS = [requestTo('functions', {}), requestTo('insert', { formula: call })] as const;
