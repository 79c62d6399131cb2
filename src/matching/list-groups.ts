import type { AccountKeys } from './account-names';
import { byKey, Groups } from './groups';

/** The rows of a list in groups, one for each account. */
export function groupsOf(rows: readonly AccountKeys[]): Groups {
  const groups = new Groups();
  for (const rowsOfKey of sureHolders(rows)) joinAll(groups, rowsOfKey);
  const sure = new Set<number>();
  rows.forEach(({ domains }, row) => {
    if (domains.length > 0) sure.add(groups.of(row));
  });
  joinByName(rows, groups, sure);
  return groups;
}

/** Joins rows without a domain by their names, and with the one company of those names that has a domain. */
function joinByName(rows: readonly AccountKeys[], groups: Groups, sure: ReadonlySet<number>): void {
  const namesakes = [...byKey(rows.map(({ name }) => (name === '' ? [] : [name]))).values()];
  const isSure = rows.map((_, row) => sure.has(groups.of(row)));
  for (const holders of namesakes)
    joinAll(
      groups,
      holders.filter((row) => isSure[row] !== true),
    );
  for (const [group, companies] of companiesBeside(namesakes, groups, isSure)) {
    const [only, ...others] = companies;
    if (only !== undefined && others.length === 0) groups.join(group, only);
  }
}

/** For each group without a domain the groups with one that share a name with it. */
function companiesBeside(
  namesakes: readonly (readonly number[])[],
  groups: Groups,
  isSure: readonly boolean[],
): ReadonlyMap<number, ReadonlySet<number>> {
  const beside = new Map<number, Set<number>>();
  for (const holders of namesakes) {
    const row = holders.find((holder) => isSure[holder] !== true);
    if (row === undefined) continue;
    const companies = beside.get(groups.of(row)) ?? new Set();
    for (const holder of holders) if (isSure[holder] === true) companies.add(groups.of(holder));
    beside.set(groups.of(row), companies);
  }
  return beside;
}

/** The rows that share an id, and those that share a domain. */
function sureHolders(rows: readonly AccountKeys[]): readonly (readonly number[])[] {
  const ids = byKey(rows.map(({ id }) => (id === '' ? [] : [id])));
  return [...ids.values(), ...byKey(rows.map(({ domains }) => domains)).values()];
}

function joinAll(groups: Groups, rows: readonly number[]): void {
  const [first, ...others] = rows;
  if (first !== undefined) for (const other of others) groups.join(first, other);
}
