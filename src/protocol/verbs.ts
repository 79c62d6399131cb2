import type { BuildAnswers } from './answers/build';
import type { CheckAnswers } from './answers/check';
import type { DataAnswers } from './answers/data';
import type { DefinitionsAnswers } from './answers/definitions';
import type { ExplainAnswers } from './answers/explain';
import type { FunctionsAnswers } from './answers/functions';
import type { Request } from './requests';

/** What each verb gives back. */
export type AnswerOf = DataAnswers &
  BuildAnswers &
  DefinitionsAnswers &
  CheckAnswers &
  ExplainAnswers &
  FunctionsAnswers;

/** The name of a request. */
export type Verb = Request['verb'];

/** The request of a verb, as it came through the door. */
export type RequestOf = { readonly [V in Verb]: Extract<Request, { verb: V }> };

/** What a request carries beside its verb and protocol. */
export type Ask<V extends Verb> = Omit<RequestOf[V], 'verb' | 'protocol'>;

/** What does each of these requests. */
export type Doing<Answers> = {
  readonly [V in keyof Answers & Verb]: (request: RequestOf[V]) => Answers[V];
};
