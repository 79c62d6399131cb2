/** A running hash over texts: 32 bits, or eight hex digits, that change with every change of the texts or their order. */
export type Hash = {
  readonly take: (text: string) => void;
  readonly bits: () => number;
  readonly digits: () => string;
};

/** A hash over nothing yet. One call a text, because a long tab has a million of them. */
export function newHash(): Hash {
  let hash = 0x811c9dc5;
  return {
    take: (text) => {
      hash = Math.imul(hash ^ 1, 0x01000193);
      for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    },
    bits: () => hash,
    digits: () => (hash >>> 0).toString(16).padStart(8, '0'),
  };
}

/** The hash of some texts. */
export function hashOf(texts: readonly string[]): string {
  const hash = newHash();
  texts.forEach(hash.take);
  return hash.digits();
}
