import { foldText } from '../model/plain-text';

/** Bands by number of employees: from this many on. Their names sort by size. */
const BANDS = [
  { from: 1000, name: '1000+' },
  { from: 250, name: '250–999' },
  { from: 50, name: '50–249' },
  { from: 0, name: '1–49' },
] as const;

/**
 * The size of a company as a label of the split: a number of employees as its band, anything else as it stands.
 *
 * @param text - `320`, `1,200`, `1.200`, `٣٢٠`, `Mid-market`, `51-200`, or blank.
 */
export function companySize(text: string): string {
  if (text === '') return text;
  // Nobody employs a fraction: what stands before three digits parts thousands.
  const plain = foldText(text).replace(/(\d)[,.٬\s](?=\d{3}\b)/g, '$1');
  if (!/^\d+(?:\.\d+)?\+?$/.test(plain)) return text;
  const employees = Number.parseFloat(plain);
  return BANDS.find(({ from }) => employees >= from)?.name ?? text;
}
