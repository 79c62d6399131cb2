import type { Explanation, WordColumn } from '../../src/protocol/answers';

/** Stands on the accounts tab for no stage at all. */
const NONE = '–';

function wordOf({ words, of }: WordColumn, account: number): string {
  const word = words[of[account] ?? -1] ?? '';
  return word === NONE ? '' : word;
}

/** Who an account is: the stage it reached, its tier and its owner; each empty where it is not known. */
export function factsOf({ stages, tiers, owners }: Explanation, account: number): readonly [string, string, string] {
  return [wordOf(stages, account), wordOf(tiers, account), wordOf(owners, account)];
}
