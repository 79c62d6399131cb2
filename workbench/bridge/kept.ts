/** A value that is kept somewhere, and replaced as a whole. */
export type Kept<Value> = { readonly get: () => Value; readonly set: (value: Value) => void };

/** A value kept in memory. */
export function keptInMemory<Value>(first: Value): Kept<Value> {
  let value = first;
  return {
    get: () => value,
    set: (next) => {
      value = next;
    },
  };
}
