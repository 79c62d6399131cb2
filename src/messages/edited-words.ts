import { quoted } from './sentence';
import { trouble } from './trouble';
import type { TroubleWords } from './trouble';

/** What was typed over on a tab: addresses of cells, and one-based rows of which no cell is known. */
export type EditedOn = {
  readonly tab: string;
  readonly cells: readonly string[];
  readonly rows: readonly number[];
};

/** So many cells or rows of a tab are named; the others are counted. */
const NAMED = 3;

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

function placesOn({ tab, cells, rows }: EditedOn): string {
  const places = [...cells, ...rows.map((row) => `row ${String(row)}`)];
  const rest = places.length - NAMED;
  const more = rest > 0 ? ` and ${rest.toLocaleString('en-US')} more` : '';
  return `${quoted(tab)}: ${places.slice(0, NAMED).join(', ')}${more}`;
}
