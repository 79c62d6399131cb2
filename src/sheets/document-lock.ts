import { TROUBLES } from '../messages/troubles';
import { maybe } from './maybe';
import { Refusal } from './refusal';

const PATIENCE_MS = 10_000;

/**
 * Keeps other runs of the add-on out of this workbook until this run ends; people are never locked out.
 *
 * The service gives it back when the run is over, which is after the last write was sent; nobody does before, but where
 * nothing waits to be written.
 *
 * @throws Refusal when another run holds the lock for longer than ten seconds.
 */
export function lockDocument(): void {
  if (!isLocked(PATIENCE_MS)) throw new Refusal('BUSY', TROUBLES.busy());
}

/**
 * Lets others build while a person is asked something. Only where nothing waits to be written: a repair that was made
 * before has been sent by then, because it sends before it takes its intent back.
 */
export function unlockDocument(): void {
  maybe(LockService.getDocumentLock())?.releaseLock();
}

/** Whether the lock could be had within a time. One that cannot even be asked for is as good as one held by others. */
export function isLocked(patienceMs: number): boolean {
  try {
    return maybe(LockService.getDocumentLock())?.tryLock(patienceMs) ?? false;
  } catch {
    return false;
  }
}
