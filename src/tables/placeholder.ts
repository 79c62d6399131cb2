import { isBlank } from '../model/cell';
import type { CellValue } from '../model/cell';

/** What exports print for "nothing". */
const NOTHING: ReadonlySet<string> = new Set([
  '',
  '-',
  '--',
  '---',
  '–',
  '—',
  '−',
  '－',
  'n/a',
  'n.a.',
  'na',
  'null',
  'nil',
  'none',
  '#n/a',
  '(blank)',
  '(none)',
  '(not set)',
  '[none]',
]);

const LONGEST = 12;

/** Whether a text stands for an empty cell. */
export function isPlaceholder(text: string): boolean {
  if (text.length > LONGEST) return false;
  return NOTHING.has(text.trim().toLowerCase());
}

/** Whether a cell holds nothing: blank, or a placeholder. */
export function isNothing(cell: CellValue): boolean {
  if (typeof cell !== 'string') return isBlank(cell);
  return cell === '' || isPlaceholder(cell) || isBlank(cell);
}
