import type { CellValue } from '../model/cell';
import { normalWords, wordSet } from '../model/words';

const YES = wordSet(
  'yes, y, true, 1, x, target, matched, fit, renewed, a, good, strong, high, ' +
    'ndiyo, ndio, kweli, نعم, صحيح, 是, 对, evet, doğru, ja, oui, sí, sim, wahr, vrai, verdadeiro, verdadero',
);
const NO = wordSet(
  'no, n, false, 0, not a target, not matched, not fit, not renewed, churned, lost, b, c, d, f, poor, weak, low, ' +
    'moderate, medium, hapana, sivyo, لا, خطأ, 否, 不, hayır, yanlış, nein, non, não, falsch, faux, falso',
);
const TICKS = /^\s*[✓✔☑✅]\ufe0f?\s*$/;

/** 1 for yes, 0 for no; undefined for anything else. */
export function readFlag(cell: CellValue): number | undefined {
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  if (typeof cell === 'number') return cell === 1 || cell === 0 ? cell : undefined;
  if (typeof cell !== 'string') return undefined;
  const word = normalWords(cell);
  if (YES.has(word) || TICKS.test(cell)) return 1;
  return NO.has(word) ? 0 : undefined;
}

/** A cell as text, trimmed; a number or yes/no as it would be typed. */
export function readText(cell: CellValue): string {
  if (typeof cell === 'string') return cell.trim();
  return typeof cell === 'object' ? '' : String(cell);
}
