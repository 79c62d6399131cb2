import type { SidebarWords } from '../src/messages/sidebar-words';
import type { Answer } from '../src/protocol/answers';
import type { AnswerOf, Ask, Verb } from '../src/protocol/verbs';
import { PROTOCOL } from '../src/protocol/version';
import { failureOf, otherVersion, outsideSheets } from './failures';
import type { Runner } from './host';
import { isAnswerTo } from './is-answer';

/** Puts one request to the server. Whatever goes wrong comes back as a trouble: the promise is always kept. */
export type AskServer = <V extends Verb>(verb: V, payload: Ask<V>) => Promise<Answer<AnswerOf[V]>>;

function parsed(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

/** A client of the one server function, with its failures in the words given. */
export function createClient(script: () => Runner | undefined, words: SidebarWords): AskServer {
  return (verb, payload) =>
    new Promise((resolve) => {
      const run = script();
      if (run === undefined) {
        resolve({ ok: false, trouble: outsideSheets(words) });
        return;
      }
      run
        .withSuccessHandler((text) => {
          const answer = parsed(text);
          resolve(isAnswerTo(verb, answer) ? answer : { ok: false, trouble: otherVersion(words, verb) });
        })
        .withFailureHandler((failure) => {
          resolve({ ok: false, trouble: failureOf(words, verb, failure) });
        })
        .rpc(JSON.stringify({ ...payload, protocol: PROTOCOL, verb }));
    });
}
