import { boxA1 } from '../model/a1';
import type { Box } from '../model/a1';
import { grouped } from './grouped';
import { quoted } from './sentence';
import { trouble } from './trouble';
import type { TroubleWords } from './trouble';

/** What was typed over on a tab, as one-based boxes of cells; of whole rows where it is not known which cells of them. */
export type EditedOn = { readonly tab: string; readonly of: 'cell' | 'row'; readonly boxes: readonly Box[] };

/** So many areas of a tab are named: more than a dialog can show of three tabs are counted. */
const NAMED = 30;

/** Says which cells of ours people typed over, and how to have them written over all the same. */
export function editedTrouble(edited: readonly EditedOn[]): TroubleWords {
  return trouble(
    edited.map(placesOn).join('; '),
    'Somebody typed over what the add-on writes there.',
    'To keep it, move it to another tab, or change your data instead. A refresh writes over it only if you agree.',
  );
}

/** What the menu asks, beside what was typed over. */
export const EDITED_QUESTION = {
  title: 'Refresh the funnel',
  ask: (words: string): string => `${words}\n\nWrite over it and refresh?`,
};

function placesOn({ tab, of, boxes }: EditedOn): string {
  const named = boxes.slice(0, NAMED).map(of === 'row' ? rowsOf : boxA1);
  const rest = countIn(boxes.slice(NAMED));
  const more = rest > 0 ? ` and ${grouped(rest)} more` : '';
  return `${quoted(tab)}, ${of}${countIn(boxes) === 1 ? '' : 's'} ${named.join(', ')}${more}`;
}

const rowsOf = ({ row, rows }: Box): string =>
  rows === 1 ? String(row) : `${String(row)} to ${String(row + rows - 1)}`;

const countIn = (boxes: readonly Box[]): number => boxes.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
