import { cleanText } from '../model/plain-text';

/** Letters and marks that nothing is drawn for, besides the control characters. */
const UNDRAWN = /\p{Default_Ignorable_Code_Point}/gu;

/** A text in which there is nothing that is not drawn, and no entity. */
const DRAWN = /^[ -%'-~]*$/;

const ENTITY = /&(?:amp|quot|apos|nbsp|#0?39);/gi;
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&quot;': '"', '&nbsp;': ' ' };

/** The text as a person sees it: nothing left that is not drawn. */
export function seenText(raw: string): string {
  if (DRAWN.test(raw)) return cleanText(raw);
  return cleanText(withoutEntities(raw.replace(UNDRAWN, '')));
}

/** The text with `&amp;` and the like, which web exports leave behind, as the characters they mean. */
export function withoutEntities(text: string): string {
  return text.replace(ENTITY, (entity) => ENTITIES[entity.toLowerCase()] ?? "'");
}
