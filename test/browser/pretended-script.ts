// The script behind the page, pretended: it says what it was told to say, and remembers what it was asked.
import type { Runner } from '../../sidebar/host';

/** What the pretended script says to one request: an answer, a failure of the platform, or nothing at all. */
export type Reply =
  { readonly ok: boolean; readonly [part: string]: unknown } | { readonly failure: string } | 'silence';

/** Replies by verb; the first is used up, the last one stays. */
export type Replies = Readonly<Record<string, readonly Reply[]>>;

/** How far a request has come. */
type Outcome = 'awaited' | 'answered' | 'refused';

/** One request as it reached the script. */
export type Asked = Readonly<Record<string, unknown>>;

declare global {
  var pretended: {
    readonly asked: Asked[];
    readonly told: string[];
    /** How far the last request of each verb has come. */
    readonly outcomes: Record<string, Outcome>;
    readonly reply: (reply: Reply, verb?: string) => void;
  };
}

/** Runs inside the page, before its own script. */
export function pretendScript(replies: Replies): void {
  const asked: Asked[] = [];
  const told: string[] = [];
  const outcomes: Record<string, Outcome> = {};
  const left = new Map(Object.entries(replies).map(([verb, list]) => [verb, [...list]]));
  const answers = new Map<string, (reply: Reply) => void>();
  const nothing = (): void => undefined;
  const converse = (succeed: (text: unknown) => void, fail: (failure: unknown) => void): Runner => ({
    withSuccessHandler: (receive) => converse(receive, fail),
    withFailureHandler: (receive) => converse(succeed, receive),
    rpc: (text) => {
      const request: unknown = JSON.parse(text);
      if (typeof request !== 'object' || request === null || !('verb' in request)) throw new Error(text);
      asked.push({ ...request });
      const verb = String(request.verb);
      const list = left.get(verb) ?? [];
      const reply = (list.length > 1 ? list.shift() : list[0]) ?? 'silence';
      outcomes[verb] = 'awaited';
      const mine = (given: Reply): void => {
        if (given === 'silence') return;
        outcomes[verb] = 'ok' in given && given.ok ? 'answered' : 'refused';
        if ('ok' in given) succeed(JSON.stringify(given));
        else fail(new Error(given.failure));
      };
      for (const name of ['', verb]) answers.set(name, mine);
      void Promise.resolve().then(() => {
        mine(reply);
      });
    },
  });
  const tell = (what: string) => (): void => {
    told.push(what);
  };
  const host = { close: tell('close'), editor: { focus: tell('focus the sheet') } };
  globalThis.google = { script: { run: converse(nothing, nothing), host } };
  globalThis.pretended = {
    asked,
    told,
    outcomes,
    reply: (reply, verb = '') => {
      answers.get(verb)?.(reply);
    },
  };
}
