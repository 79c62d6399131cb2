import * as z from 'zod/mini';
import { requestTo, typedSettings } from './request-to';

/** Consent to write over what people typed over, as the refusal before gave it. */
const over = z.optional(z.string().check(z.regex(/^[0-9a-f]{8}$/)));

/** What can be asked about the funnel and its tabs. */
export const BUILD_REQUESTS = [
  requestTo('build', { settings: typedSettings, detail: z.optional(z.boolean()), over }),
  requestTo('live', { on: z.boolean(), over }),
  requestTo('show', { tab: z.enum(['funnel', 'accounts', 'definitions']) }),
] as const;
