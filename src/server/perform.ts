import type { Request } from '../protocol/requests';
import type { AnswerOf, Doing, RequestOf, Verb } from '../protocol/verbs';
import { buildDoing } from './verbs/build';
import { checkDoing } from './verbs/check';
import { dataDoing } from './verbs/data';
import { definitionsDoing } from './verbs/definitions';
import { explainDoing } from './verbs/explain';
import { functionsDoing } from './verbs/functions';

const DOING: Doing<AnswerOf> = {
  ...dataDoing,
  ...buildDoing,
  ...definitionsDoing,
  ...checkDoing,
  ...explainDoing,
  ...functionsDoing,
};

const performVerb = <V extends Verb>(verb: V, request: RequestOf[V]): AnswerOf[V] => DOING[verb](request);

/** Does what a request asks for. */
export const perform = (request: Request): AnswerOf[Verb] => performVerb(request.verb, request);
