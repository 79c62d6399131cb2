import { checkUnmoved } from './gather-sources';
import type { Gathered } from './gather-sources';
import { ownedSheet } from './open-workbook';
import type { OpenWorkbook } from './open-workbook';
import { ownedFunnel } from './owned-funnel';
import type { OwnedFunnel } from './owned-funnel';

/**
 * The last look at a funnel before it is written over, after everything was computed; what is carried away after that is
 * followed once it is written.
 *
 * @throws Refusal when a table, or the funnel itself, moved since the named ranges were read, whatever else was found.
 */
export function lastLook(book: OpenWorkbook, { sources }: Gathered): OwnedFunnel | undefined {
  if (ownedSheet(book, 'funnel') === undefined) return undefined;
  try {
    const funnel = ownedFunnel(book);
    funnel?.formulas();
    return funnel;
  } finally {
    checkUnmoved(book, sources);
  }
}
