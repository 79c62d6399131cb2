/** Eight hex digits that change with every change of the texts or their order. */
export function hashOf(texts: Iterable<string>): string {
  let hash = 0x811c9dc5;
  for (const text of texts) {
    const marked = `\u0001${text}`;
    for (let index = 0; index < marked.length; index++) hash = Math.imul(hash ^ marked.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
