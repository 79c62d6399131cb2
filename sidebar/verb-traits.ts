import type { AnswerOf, Verb } from '../src/protocol/verbs';

/** What the page must know about each of these requests. */
export type VerbTraits<Answers = AnswerOf> = {
  readonly [V in keyof Answers & Verb]: {
    /** Whether it reads only, so that stopping half-way leaves nothing behind. */
    readonly reads: boolean;
    /** What tells an answer of this release from that of another; the protocol number vouches for the rest. */
    readonly looksRight: (data: unknown) => boolean;
  };
};

/** Whether a value has named parts. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
