import { LANGUAGES } from '../model/languages';
import type { Field } from './field';
import { headerKey, spellingsOf } from './header-key';

/** What a header means in a table: a field, and how well known it is; a lower place is better. */
export type Meaning = { readonly field: string; readonly place: number };

type HeaderIndex = ReadonlyMap<string, readonly Meaning[]>;

const INDEXES = new WeakMap<readonly Field[], HeaderIndex>();

/** What a header means among the fields of a table; empty when it is not known there. */
export function meaningsOf(text: string, fields: readonly Field[]): readonly Meaning[] {
  const index = indexOf(fields);
  for (const { key, cost } of spellingsOf(text)) {
    const meanings = index.get(key);
    if (meanings !== undefined) return meanings.map(({ field, place }) => ({ field, place: place + cost }));
  }
  return [];
}

function indexOf(fields: readonly Field[]): HeaderIndex {
  const known = INDEXES.get(fields);
  if (known !== undefined) return known;
  const index = new Map<string, Meaning[]>();
  for (const { id, headers } of fields) {
    for (const language of LANGUAGES) {
      headers[language].forEach((header, place) => {
        const meanings = index.get(headerKey(header)) ?? [];
        if (!meanings.some(({ field }) => field === id)) {
          index.set(headerKey(header), [...meanings, { field: id, place }]);
        }
      });
    }
  }
  INDEXES.set(fields, index);
  return index;
}
