type Outcome<Answer> = { readonly answer: Answer } | { readonly reason: unknown };

/** An answer that is asked for once, and not before it is needed. A refusal is an answer, too: it is thrown each time. */
export function asked<Answer>(ask: () => Answer): () => Answer {
  let known: Outcome<Answer> | undefined;
  return () => {
    known ??= outcomeOf(ask);
    if ('reason' in known) throw known.reason;
    return known.answer;
  };
}

function outcomeOf<Answer>(ask: () => Answer): Outcome<Answer> {
  try {
    return { answer: ask() };
  } catch (reason) {
    return { reason };
  }
}
