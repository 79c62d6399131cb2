import { checkUnmoved } from './gather-sources';
import type { Gathered } from './gather-sources';
import { FUNNEL_NAME } from './names';
import { ownedSheet } from './open-workbook';
import type { OpenWorkbook } from './open-workbook';
import { ownedFunnel } from './owned-funnel';
import type { OwnedFunnel } from './owned-funnel';
import { isSamePlace, placesIn } from './places';

/** How often it looks; what is carried away after that is followed once it is written. */
const TRIES = 2;

/** The workbook with its places as they are now, and the funnel that stands there. */
type Seen = { readonly book: OpenWorkbook; readonly funnel: OwnedFunnel | undefined };

/**
 * The last look before a funnel is written over, after everything was computed. When rows that people inserted meanwhile
 * have carried it elsewhere, it looks once more.
 *
 * @throws Refusal when a table moved since it was read.
 */
export function lastLook(opened: OpenWorkbook, { sources }: Gathered): Seen {
  if (ownedSheet(opened, 'funnel') === undefined) return { book: opened, funnel: undefined };
  let book = opened;
  for (let attempt = 1; ; attempt++) {
    const place = book.places.get(FUNNEL_NAME);
    const funnelThere = tried(() => wholeFunnel(book));
    book = { ...opened, places: placesIn(opened.spreadsheet) };
    checkUnmoved(sources, book.places);
    const isThere = isSamePlace(place, book.places.get(FUNNEL_NAME));
    if (isThere || attempt === TRIES) return { book, funnel: funnelThere() };
  }
}

function wholeFunnel(book: OpenWorkbook): OwnedFunnel | undefined {
  const funnel = ownedFunnel(book);
  funnel?.formulas();
  return funnel;
}

/** What work came to, to be had later: where it failed, that is when it throws. */
function tried<Answer>(work: () => Answer): () => Answer {
  try {
    const answer = work();
    return () => answer;
  } catch (reason) {
    return () => {
      throw reason;
    };
  }
}
