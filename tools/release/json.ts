/** An object of JSON whose parts are not known yet. */
export type Json = Readonly<Record<string, unknown>>;

/** A value as such an object; an empty one when it is none. */
export const asRecord = (value: unknown): Json => (typeof value === 'object' && value !== null ? { ...value } : {});

/** A text as a value, or undefined when it is no JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
