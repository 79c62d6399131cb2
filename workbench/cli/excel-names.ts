import { quotedSheetName } from '../bridge/a1';

const LONGEST_NAME = 31;

/** The name as Excel takes it: no brackets, slashes, stars, marks or colons, no quote at its ends, 31 letters. */
function tamed(name: string): string {
  const allowed = name.replace(/[[\]:*?/\\]/g, ' ').replace(/^'+|'+$/g, '');
  return Array.from(allowed.slice(0, LONGEST_NAME)).join('').trim() || 'Sheet';
}

function numbered(name: string, number: number): string {
  if (number === 1) return name;
  const ending = ` ${String(number)}`;
  return `${name.slice(0, LONGEST_NAME - ending.length)}${ending}`;
}

/** The names that sheets get in an .xlsx file, by the names they have; every name once, small and capital letters alike. */
export function excelSheetNames(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    names.map((name) => {
      let number = 1;
      while (taken.has(numbered(tamed(name), number).toLowerCase())) number += 1;
      const free = numbered(tamed(name), number);
      taken.add(free.toLowerCase());
      return [name, free];
    }),
  );
}

/** The same renaming for quoted names in formulas; only those that change. */
export function quotedRenaming(names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const changed = [...names].filter(([from, to]) => from !== to);
  return new Map(changed.map(([from, to]) => [quotedSheetName(from), quotedSheetName(to)]));
}
