import { wordKey } from '../model/words';

/** A header that goes on beyond this is a sentence or a note. */
const LONGEST = 200;

/** What a header costs that is known only without its unit, or with its words parted. */
const LOOSE = 500;

/** What `Close Date (2)` costs against `Close Date`. */
const NUMBERED = 1000;

/** The question of the net promoter score, whatever the company is called in it. */
const RECOMMEND = /^how likely\b.*\brecommend\b.*$/i;

/** The form in which two spellings of a header are equal; `''` for what can be none. */
export function headerKey(text: string): string {
  return text === '' || text.length > LONGEST ? '' : wordKey(text);
}

/** A spelling under which a header may be known, and what it costs against being known as it stands. */
export type Spelling = { readonly key: string; readonly cost: number };

/** How a header may be known: as it stands, else without `__c`, its unit or its number, else with `camelCase` parted. */
export function spellingsOf(text: string): readonly Spelling[] {
  const key = headerKey(text);
  if (key === '') return [];
  const plain = text.trim();
  const spellings = [{ key, cost: 0 }];
  const also = (other: string, cost: number): void => {
    const otherKey = other === plain ? '' : headerKey(other);
    if (otherKey !== '' && !spellings.some((one) => one.key === otherKey)) spellings.push({ key: otherKey, cost });
  };
  also(plain.replace(/__c$/i, ''), 0);
  also(plain.replace(RECOMMEND, 'how likely are you to recommend us'), 0);
  also(plain.replace(/\s*[(（]\d+[)）]$| \d$/, ''), NUMBERED);
  also(plain.replace(/\s*[(（[][^()（）[\]]*[)）\]]$/, ''), LOOSE);
  also(plain.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2'), LOOSE);
  return spellings;
}
