import { TROUBLES } from '../messages/troubles';
import { maybe } from './maybe';
import { Refusal } from './refusal';

const PATIENCE_MS = 10_000;

/**
 * What the work gives, done while no other run of the add-on works on this workbook. People are never locked out.
 *
 * @throws Refusal when another run holds the lock for longer than ten seconds.
 */
export function underLock<Result>(work: () => Result): Result {
  const lock = takenLock();
  try {
    return work();
  } finally {
    release(lock);
  }
}

function takenLock(): GoogleAppsScript.Lock.Lock {
  try {
    const lock = maybe(LockService.getDocumentLock());
    if (lock?.tryLock(PATIENCE_MS) === true) return lock;
  } catch {
    // A lock that cannot be asked for is as good as one that is held.
  }
  throw new Refusal('BUSY', TROUBLES.busy());
}

/** The service lets go at the end of the run anyway, so a failure here must not hide what the work came to. */
function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch {
    // Nothing is left to do.
  }
}
