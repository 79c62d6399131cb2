/** An answer that is asked for once, and not before it is needed. */
export function asked<Answer>(ask: () => Answer): () => Answer {
  let known: { readonly answer: Answer } | undefined;
  return () => (known ??= { answer: ask() }).answer;
}
