import { writtenContent } from '../funnel/cell-checks';
import { editsInFixed } from '../funnel/edits';
import type { Edit } from '../funnel/edits';
import { hashOf } from '../funnel/hash';
import { editsInList } from '../funnel/list-edits';
import type { Contents } from '../funnel/tab-checks';
import { editedTrouble } from '../messages/edited-words';
import type { EditedOn } from '../messages/edited-words';
import { boxesOf } from '../model/boxes';
import type { BlockWrite } from './commit';
import type { BuildPlan } from './plan-build';
import { Refusal } from './refusal';

/** A tab with the cells on it that somebody typed over. */
type Edited = { readonly write: BlockWrite; readonly edits: readonly Edit[] };

/**
 * Makes sure that nothing that people typed into our cells is written over without their consent.
 *
 * A tab whose stamp is not on record was cut off while it was written, and is put right without asking.
 *
 * @param agreed - What the refusal before this one gave, for just these cells with just this in them.
 * @throws Refusal naming the cells, with what stands for consent to write over them.
 */
export function checkEdited(plan: BuildPlan, writes: readonly BlockWrite[], agreed: string | undefined): void {
  const edited = writes
    .map((write) => ({ write, edits: editsOf(plan, write) }))
    .filter(({ edits }) => edits.length > 0);
  if (edited.length === 0) return;
  const over = consentFor(edited);
  if (over === agreed) return;
  const { nameOf } = plan.book;
  const told = edited.map(({ write: { place }, edits }): EditedOn => {
    const [top, left] = [place.getRow(), place.getColumn()];
    const cells = edits.map(({ row, column = 0 }) => ({ row: top + row, column: left + column }));
    const areRows = edits.some(({ column }) => column === undefined);
    return { tab: nameOf(place.getSheet()), of: areRows ? 'row' : 'cell', boxes: boxesOf(cells) };
  });
  throw new Refusal('EDITED', { ...editedTrouble(told), over });
}

function editsOf({ book, owned, asFound }: BuildPlan, { tab, cells, rows }: BlockWrite): readonly Edit[] {
  const found = asFound[tab];
  const build = owned[tab]?.stamp.build ?? 0;
  if (found === undefined || build > book.record.build) return [];
  const last = book.checks()[tab];
  const known = last?.build === build ? last.rows : undefined;
  if (rows === undefined) return known === undefined ? [] : editsInList({ found: found(), wanted: cells, known });
  const wanted: Contents = cells.map((row) => row.map(writtenContent));
  return editsInFixed({ found: [...found()], wanted, rows, known });
}

/** Changes with every cell that is typed over, and with what is typed there. */
function consentFor(edited: readonly Edited[]): string {
  return hashOf([JSON.stringify(edited.map(({ write, edits }) => [write.tab, edits]))]);
}
