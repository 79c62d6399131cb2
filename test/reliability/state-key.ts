import { createHash } from 'node:crypto';
import type { LightBook, LightSheet } from '../../workbench/light/light-book';

const known = new WeakMap<LightSheet['cells'], string>();

/** The same short text for the same cells. */
export function digest(cells: LightSheet['cells']): string {
  const before = known.get(cells);
  if (before !== undefined) return before;
  const text = createHash('sha1').update(JSON.stringify(cells)).digest('base64');
  known.set(cells, text);
  return text;
}

/** The same text for workbooks in which everything would go the same way. */
export function keyOf({ sheets, names, document, keepsakes, active }: LightBook): string {
  const facts = sheets.map(({ id, name, rows, columns, hidden, cells }) => [
    id,
    name,
    rows,
    columns,
    hidden,
    digest(cells),
  ]);
  return JSON.stringify([facts, names, document, keepsakes.metadata.things, active]);
}
