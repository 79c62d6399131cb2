// Everything that crosses a thread or a realm is JSON text; dates and numbers JSON does not know travel tagged.

/** A value of a cell as scripts see it. A blank cell is the empty text. */
export type CellValue = string | number | boolean | Date;

/** A date of any realm: `instanceof` would refuse dates made in another one. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

function taggedItems(items: readonly unknown[]): readonly unknown[] {
  let copy: unknown[] | undefined;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    const safe = tagged(item);
    if (safe === item) continue;
    copy ??= [...items];
    copy[at] = safe;
  }
  return copy ?? items;
}

function taggedFields(record: object): object {
  let copy: Record<string, unknown> | undefined;
  for (const [key, field] of Object.entries(record)) {
    const safe = tagged(field);
    if (safe === field) continue;
    copy ??= { ...record };
    copy[key] = safe;
  }
  return copy ?? record;
}

/** What JSON can carry of a value; whatever needs no tag inside is the very same thing, not a copy. */
function tagged(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : { $n: String(value) };
  if (typeof value !== 'object' || value === null) return value;
  if (isDate(value)) return { $d: Number(value) };
  return Array.isArray(value) ? taggedItems(value) : taggedFields(value);
}

function untaggedItems(items: unknown[]): unknown[] {
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (typeof item === 'object') items[at] = untagged(item);
  }
  return items;
}

/** The value meant by what was parsed. Lists and records are changed in place: a reviver takes three times as long. */
function untagged(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return untaggedItems(value);
  if ('$d' in value) return new Date(Number(value.$d));
  if ('$n' in value) return Number(value.$n);
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'object') Reflect.set(value, key, untagged(inner));
  }
  return value;
}

/** Text for the other side; what is undefined arrives as null. */
export function toJson(value: unknown): string {
  return JSON.stringify(tagged(value === undefined ? null : value));
}

/** What {@link toJson} wrote, with dates of this realm. Most grids hold no tag and skip the deep walk. */
export function fromJson(text: string): unknown {
  const parsed: unknown = JSON.parse(text);
  return text.includes('{"$') ? untagged(parsed) : parsed;
}

/** A value as text: texts as they are, everything else as JSON writes it. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The answer to a call, as text: a value, or the sentence of what went wrong. */
export function answerOf(work: () => unknown): string {
  try {
    return toJson({ value: work() });
  } catch (error) {
    return failureOf(error);
  }
}

/** An answer saying that a call went wrong. */
export function failureOf(error: unknown): string {
  return toJson({ problem: messageOf(error), stack: error instanceof Error ? error.stack : undefined });
}

/** The sentence of something thrown, whichever realm it comes from. */
export function messageOf(thrown: unknown): string {
  return typeof thrown === 'object' && thrown !== null && 'message' in thrown ? String(thrown.message) : String(thrown);
}

/** The value inside an answer. Throws the sentence of a call that went wrong. */
export function valueOf(answer: string): unknown {
  const parsed = fromJson(answer);
  if (typeof parsed !== 'object' || parsed === null) throw new Error('The workbench got an answer it cannot read.');
  if ('problem' in parsed) throw new Error(String(parsed.problem));
  return 'value' in parsed ? parsed.value : null;
}
