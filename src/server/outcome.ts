import { TROUBLES } from '../messages/troubles';
import type { Answer } from '../protocol/answers';
import { Refusal } from '../sheets/refusal';

/**
 * What some work came to. Whatever was thrown on the way becomes a trouble in plain words.
 *
 * What the service says about a failure differs by language and may quote a cell, so none of it is shown or logged.
 *
 * @param name - What was being done, for the log.
 */
export function outcomeOf<Result>(name: string, work: () => Result): Answer<Result> {
  try {
    return { ok: true, data: work() };
  } catch (reason) {
    if (reason instanceof Refusal) return { ok: false, trouble: reason.trouble };
    console.error(`${name}: the service failed`);
    return { ok: false, trouble: { code: 'SERVICE', ...TROUBLES.service(), changed: 'unknown' } };
  }
}
