import * as z from 'zod/mini';
import { parsedBy } from './parsed-by';
import { BUILD_REQUESTS } from './requests/build';
import { CHECK_REQUESTS } from './requests/check';
import { DATA_REQUESTS } from './requests/data';
import { DEFINITIONS_REQUESTS } from './requests/definitions';
import { EXPLAIN_REQUESTS } from './requests/explain';
import { FUNCTIONS_REQUESTS } from './requests/functions';

export { PROTOCOL } from './version';

/** Every request the server answers; nothing else gets past the door. */
const request = z.discriminatedUnion('verb', [
  ...DATA_REQUESTS,
  ...BUILD_REQUESTS,
  ...DEFINITIONS_REQUESTS,
  ...CHECK_REQUESTS,
  ...EXPLAIN_REQUESTS,
  ...FUNCTIONS_REQUESTS,
]);

/** A request that passed the check. */
export type Request = z.infer<typeof request>;

/** A request from its JSON text, or undefined when it is none that this release answers. */
export function parseRequest(text: string): Request | undefined {
  return parsedBy(request, text);
}
