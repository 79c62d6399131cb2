import { numberAt, textAt } from '../model/columns';
import { cleanText } from '../model/plain-text';
import { normalWords } from '../model/words';
import { textsOf } from '../tables/table';
import type { Table } from '../tables/table';
import { add } from './draft';
import type { Draft } from './draft';
import type { AccountOf } from './resolve';

/** The people of the accounts, by `personKey`. */
export type People = {
  readonly numberOf: ReadonlyMap<string, number>;
  /** The account of each person. */
  readonly accountOf: readonly number[];
};

/** One spelling of a person: an e-mail address is the same person anywhere, a mere name only at the same account. */
export function personKey(text: string, account: number): string {
  const plain = cleanText(text).toLowerCase();
  return plain.includes('@') ? plain.replace(/ /g, '') : `${plain}\u0001${String(account)}`;
}

/**
 * People into counts per account: known, champions, coverage.
 *
 * A person listed twice counts once, at the account of the first row, and is a champion if any row says so.
 */
export function foldPeople(draft: Draft, table: Table | undefined, accounts: AccountOf): People {
  const numberOf = new Map<string, number>();
  const accountOf: number[] = [];
  if (table === undefined) return { numberOf, accountOf };
  const { numbers, settings, findings } = draft;
  const stances = textsOf(table, 'stance');
  const header = normalWords(table.mapped.find(({ field }) => field === 'stance')?.header ?? '');
  const champions = new Set<number>();
  textsOf(table, 'email').forEach((text, row) => {
    const account = accounts[row] ?? -1;
    if (account === -1) return;
    const key = personKey(text, account);
    const person = numberOf.get(key) ?? accountOf.length;
    if (isChampion(textAt(stances, row), header)) champions.add(person);
    if (numberOf.has(key)) {
      findings.merge(table, row, 'email');
      return;
    }
    numberOf.set(key, person);
    accountOf.push(account);
    add(numbers.contacts, account, 1);
  });
  for (const person of champions) addChampion(draft, accountOf[person] ?? -1);
  for (let account = 0; account < draft.size; account++) {
    if (numberAt(numbers.contacts, account) >= settings.coverage_contacts) numbers.covered[account] = 1;
  }
  return { numberOf, accountOf };
}

function addChampion({ numbers }: Draft, account: number): void {
  add(numbers.champions, account, 1);
  numbers.has_champion[account] = 1;
}

/** A champion by name, or by a yes under any header but that of blockers. */
function isChampion(stance: string, header: string): boolean {
  const words = normalWords(stance);
  if (words === 'champion' || words === 'supporter') return true;
  return header !== 'blocker' && ['yes', 'true', 'x'].includes(words);
}
