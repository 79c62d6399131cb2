import { TROUBLES } from '../messages/troubles';
import { Refusal } from './refusal';

/**
 * Does what changes nothing. When it fails, the refusal says so, whatever the service said.
 *
 * @param isChanged - Whether something was changed before.
 */
export function onlyLooking<Answer>(isChanged: boolean, look: () => Answer): Answer {
  try {
    return look();
  } catch (reason) {
    const { code, changed: _no, ...words } = refusalFor(reason).trouble;
    throw new Refusal(code, words, isChanged ? 'yes' : 'no');
  }
}

const refusalFor = (reason: unknown): Refusal =>
  reason instanceof Refusal ? reason : new Refusal('SERVICE', TROUBLES.service());

/** Does something; when it is refused with nothing changed, the refusal tells of what was changed before. */
export function withChange<Answer>(isChanged: boolean, work: () => Answer): Answer {
  try {
    return work();
  } catch (reason) {
    if (!isChanged || !(reason instanceof Refusal) || reason.trouble.changed !== 'no') throw reason;
    const { code, changed: _no, ...words } = reason.trouble;
    throw new Refusal(code, words, 'yes');
  }
}
