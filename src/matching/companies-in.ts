import { hostOf } from './host';
import { withoutEntities } from './seen-text';

const MAY_HOLD_SEVERAL = /[;；,，|\s]/;

/** What a semicolon or a new line parts: HubSpot writes several associated companies so. */
const ALWAYS = /\s*[;；\n\r]\s*/;

/** What parts addresses; in names all of it occurs: `Acme, Inc.`, `A/S`. */
const BETWEEN_ADDRESSES = /[\s,，|](?:\/[\s,，|])?/;

/**
 * The texts in a cell that mean one company each, in their order; a cell with nothing that parts any is one as it stands,
 * an empty one, too.
 *
 * Names and addresses are parted by semicolons and new lines, addresses also by commas, spaces and strokes.
 */
export function companiesIn(raw: string): readonly string[] {
  if (!MAY_HOLD_SEVERAL.test(raw)) return [raw];
  const parts = /[;；\n\r]/.test(raw) ? withoutEntities(raw).split(ALWAYS) : [raw];
  return parts.flatMap(addressesIn).filter((part) => part.trim() !== '');
}

/** The addresses in a text that holds nothing else, else the whole text. */
function addressesIn(text: string): readonly string[] {
  if (!/[.。．@].*[.。．@]/s.test(text)) return [text];
  const words = text.split(BETWEEN_ADDRESSES).filter((word) => word !== '');
  return words.length > 1 && words.every((word) => hostOf(word) !== undefined) ? words : [text];
}
