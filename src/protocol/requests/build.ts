import * as z from 'zod/mini';
import { requestTo, typedSettings } from './request-to';

/** What can be asked about the funnel and its tabs. */
export const BUILD_REQUESTS = [
  requestTo('build', { settings: typedSettings, detail: z.optional(z.boolean()) }),
  requestTo('live', { on: z.boolean() }),
  requestTo('show', { tab: z.enum(['funnel', 'accounts', 'definitions']) }),
] as const;
