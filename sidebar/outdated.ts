import type { Trouble } from '../src/protocol/answers';
import type { Verb } from '../src/protocol/verbs';

/** What is asked on the strength of what the page shows: refused, the page may show what is no longer so. */
const TRUSTING: readonly Verb[] = ['build', 'live', 'show', 'map', 'answer', 'check'];

const TELLING: readonly string[] = ['DATA', 'LAYOUT', 'LIVE'];

/** Whether a refusal says that the workbook may be another than the page shows. */
export const isOutdated = (verb: Verb, { code }: Trouble): boolean =>
  (verb !== 'state' && code.startsWith('SOURCE_')) || (TRUSTING.includes(verb) && TELLING.includes(code));
