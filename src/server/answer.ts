import { TROUBLES } from '../messages/troubles';
import type { Answer } from '../protocol/answers';
import { parseRequest, PROTOCOL } from '../protocol/requests';
import type { Request } from '../protocol/requests';
import { Refusal } from '../sheets/refusal';
import { outcomeOf } from './outcome';
import { perform } from './perform';

/** No request of our sidebar comes near this many characters. */
const LONGEST_REQUEST = 200_000;

/** The answer to a request, both as JSON text. Never throws: what cannot be done is an answer, too. */
export function answerText(text: string): string {
  const answer: Answer<unknown> = outcomeOf('rpc', () => perform(requestFrom(text)));
  return JSON.stringify(answer);
}

/** The request, checked. Any editor of the workbook can send any text. */
function requestFrom(text: unknown): Request {
  const request = typeof text === 'string' && text.length <= LONGEST_REQUEST ? parseRequest(text) : undefined;
  if (request?.protocol !== PROTOCOL) throw new Refusal('VERSION', TROUBLES.otherProtocol());
  return request;
}
