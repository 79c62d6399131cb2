import type { BuildAnswer, WorkbookState } from './answers';
import type { Request } from './requests';

/** What each verb gives back. */
export type AnswerOf = {
  readonly state: WorkbookState;
  readonly find: WorkbookState;
  readonly 'use-selection': WorkbookState;
  readonly 'use-range': WorkbookState;
  readonly forget: WorkbookState;
  readonly map: WorkbookState;
  readonly answer: WorkbookState;
  readonly build: BuildAnswer;
  readonly live: BuildAnswer;
  readonly show: null;
};

/** The name of a request. */
export type Verb = Request['verb'];

/** What a request carries beside its verb and protocol. */
export type Ask<V extends Verb> = Omit<Extract<Request, { verb: V }>, 'verb' | 'protocol'>;
