/** A point on which the sources disagree, what we do unless told otherwise, and which settings switch it. */
export type Conflict = {
  /** Its number in the register of conflicting definitions. */
  readonly code: string;
  readonly question: string;
  /** Who says what. */
  readonly says: string;
  /** What holds unless the team agrees on something else. */
  readonly ours: string;
  /** Ids of the settings that switch it; none where both readings stand side by side and nothing else is open. */
  readonly settings: readonly string[];
};

/** Defines a point of disagreement; the ids of its settings follow its words. */
export function conflict<Code extends string>(
  code: Code,
  question: string,
  says: string,
  ours: string,
  ...settings: string[]
): Conflict & { readonly code: Code } {
  return { code, question, says, ours, settings };
}
