import { rowCheck, writtenContent } from './cell-checks';
import type { Content } from './cell-checks';
import type { Edit } from './edits';
import type { SheetCell } from './sheet-cell';
import { partsOf } from './tab-checks';

/** A list as it is and as it is to be, with the checks of its parts as they were written. */
export type ListBlock = {
  /** Its rows, of which only those that are none of ours are kept. */
  readonly found: Iterable<readonly Content[]>;
  readonly wanted: readonly (readonly SheetCell[])[];
  readonly known: readonly string[];
};

type Part = readonly Content[];

/** A part of a row that nobody has written so: of the account, or of what stands beside it. */
type Foreign = { readonly row: number; readonly cells: readonly Content[]; readonly side: number; readonly part: Part };

/**
 * What would be lost of a list: rows that are none of those written, in whatever order they stand now. Nothing is lost of
 * one that holds just what is to be written, or in which cells were only cleared.
 */
export function editsInList({ found, wanted, known }: ListBlock): readonly Edit[] {
  const isOurs = takingFrom(known);
  const foreign: Foreign[] = [];
  let row = 0;
  for (const cells of found) {
    for (const [side, part] of partsOf(cells).entries()) if (!isOurs(part)) foreign.push({ row, cells, side, part });
    row++;
  }
  if (foreign.length === 0) return [];
  const duesOf = duesIn(wanted);
  const lost = foreign.filter((one) => !duesOf(one).some((due) => isKept(one.part, due, isOurs)));
  return [...new Map(lost.map(({ row: at, cells }) => [at, { row: at, content: cells.join('\t') }])).values()];
}

/** Tells of parts whether they were written, of each as often as it was. */
function takingFrom(known: readonly string[]): (part: Part) => boolean {
  const left = new Map<string, number>();
  for (const check of known) left.set(check, (left.get(check) ?? 0) + 1);
  return (part) => {
    const check = rowCheck(part);
    const count = left.get(check) ?? 0;
    left.set(check, Math.max(0, count - 1));
    return check === '' || count > 0;
  };
}

/** Finds what is to be written where a part stands, and what has its name. */
function duesIn(wanted: ListBlock['wanted']): (foreign: Foreign) => readonly Part[] {
  const namesOf = (row: readonly SheetCell[]): Part => partsOf(row).map(([name = '']) => writtenContent(name));
  const rowOf = new Map(wanted.flatMap((row, at) => namesOf(row).map((name, side) => [keyOf(side, name), at])));
  return ({ row, side, part: [name = ''] }) => {
    const rows = [row, rowOf.get(keyOf(side, name)) ?? row];
    return rows.map((at) => (partsOf(wanted[at] ?? [])[side] ?? []).map(writtenContent));
  };
}

const keyOf = (side: number, name: Content): string => `${String(side)} ${name}`;

/** Whether a part holds nothing but what is due, or what was written there but for cells that were cleared. */
function isKept(part: Part, due: Part, isOurs: (part: Part) => boolean): boolean {
  const filled = part.map((content, column) => (content === '' ? (due[column] ?? '') : content));
  return filled.every((content, column) => content === (due[column] ?? '')) || isOurs(filled);
}
