import { accountKey } from './account-key';
import type { NamedAccounts } from './account-index';
import { Mentions } from './mentions';
import type { Mention } from './mentions';
import { nearestAccounts } from './nearest-account';
import type { NearestAccount } from './nearest-account';

/** How texts were matched with accounts; each list has the most frequent mentions first. */
export type MatchReport = {
  /** How many texts there are of each outcome; of those with an account, `sure` are the ones an id or domain told. */
  readonly texts: Readonly<Record<Outcome, number>>;
  /** Mentions matched by the company's name alone. */
  readonly byName: readonly (Mention & { readonly account: number })[];
  /** Mentions of a name that several accounts have: only an id or domain tells which one. */
  readonly ambiguous: readonly (Mention & { readonly accounts: readonly number[] })[];
  /** Cells that name several accounts, of which the first was taken. */
  readonly several: readonly (Mention & { readonly account: number })[];
  /** Mentions of no known account, with the account that may be meant. */
  readonly unmatched: readonly (Mention & { readonly nearest?: NearestAccount })[];
};

type Outcome = 'sure' | 'byName' | 'ambiguous' | 'unmatched' | 'nameless';

const OUTCOMES = { id: 'sure', domain: 'sure', name: 'byName', ambiguous: 'ambiguous', nothing: 'unmatched' } as const;

/** How many mentions a list of the report has unless more are asked for. */
const LISTED = 100;

/**
 * How texts are matched with the accounts of an index.
 *
 * @param listed - How many mentions each list has at most; a nearest account is searched for these alone.
 */
export function matchReport(index: NamedAccounts, texts: Iterable<string>, listed = LISTED): MatchReport {
  const { counts, byName, ambiguous, several, unmatched } = sorted(index, texts);
  const withAccount = (mention: Mention): Mention & { account: number } => ({
    ...mention,
    account: index.find(mention.text),
  });
  const nearest = unmatched.size === 0 ? () => undefined : nearestAccounts(index);
  return {
    texts: counts,
    byName: byName.top(listed).map(withAccount),
    ambiguous: ambiguous.top(listed).map((mention) => ({ ...mention, accounts: index.namesakes(mention.text) })),
    several: several.top(listed).map(withAccount),
    unmatched: unmatched.top(listed).map((mention) => {
      const near = nearest(accountKey(mention.text));
      return near === undefined ? mention : { ...mention, nearest: near };
    }),
  };
}

type Sorted = Record<'byName' | 'ambiguous' | 'several' | 'unmatched', Mentions> & { counts: Record<Outcome, number> };

function sorted(index: NamedAccounts, texts: Iterable<string>): Sorted {
  const counts: Record<Outcome, number> = { sure: 0, byName: 0, ambiguous: 0, unmatched: 0, nameless: 0 };
  const mentions = { byName: new Mentions(), ambiguous: new Mentions(), unmatched: new Mentions() };
  const several = new Mentions();
  for (const { text, count } of distinct(texts)) {
    const match = index.match(text);
    const matched = OUTCOMES[match.by];
    const key = matched === 'sure' ? '' : accountKey(text).key;
    const outcome = matched === 'unmatched' && key === '' ? 'nameless' : matched;
    counts[outcome] += count;
    if (match.several) several.add(text, text, count);
    if (outcome !== 'sure' && outcome !== 'nameless') mentions[outcome].add(key, text, count);
  }
  return { ...mentions, several, counts };
}

function distinct(texts: Iterable<string>): readonly Mention[] {
  const mentions = new Mentions();
  for (const text of texts) mentions.add(text, text);
  return mentions.all();
}
