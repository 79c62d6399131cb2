/** What was found and what to do about it. */
export type Words = { readonly what: string; readonly fix: string };

/** The words of an issue, from what it quotes. */
export type Sentence = (found: {
  readonly received: string;
  readonly about: string;
  readonly count: number;
  readonly options: string;
}) => Words;

/** What was found, and what to do about it. */
export const words = (what: string, fix: string): Words => ({ what, fix });
