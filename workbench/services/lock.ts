import type { Session } from './session';
import { whole } from './whole';

type Lock = GoogleAppsScript.Lock.Lock;

/** The document lock of one run. */
export type RunLock = { readonly service: GoogleAppsScript.Lock.LockService; readonly releaseAtEnd: () => void };

/** `LockService`. Nobody else can let go while this thread waits, so an attempt answers at once. */
export function runLock(session: Session): RunLock {
  let held = false;
  const take = (member: string): boolean => {
    held = session.direct(member, 'lock', session.owner);
    return held;
  };
  const lock = whole<Lock>('Lock', {
    hasLock: () => held,
    tryLock: () => take('Lock.tryLock'),
    waitLock: () => {
      if (!take('Lock.waitLock')) throw new Error('Lock timeout: another process was holding the lock for too long.');
    },
    releaseLock: () => {
      if (held) session.direct('Lock.releaseLock', 'unlock', session.owner);
      held = false;
    },
  });
  return {
    service: whole<GoogleAppsScript.Lock.LockService>('LockService', { getDocumentLock: () => lock }),
    releaseAtEnd: () => {
      if (held) session.aside('unlock', session.owner);
      held = false;
    },
  };
}
