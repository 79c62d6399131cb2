import { answerThrough, openChannel, type Channel } from '../bridge/channel';

/** What the page tells the script's thread. */
export type ToWorker =
  | { readonly kind: 'start'; readonly channel: Channel }
  | { readonly kind: 'call'; readonly call: number; readonly name: string; readonly values: string };

/** What the script's thread tells the page. */
type FromWorker =
  | { readonly kind: 'request'; readonly request: string }
  | { readonly kind: 'answer'; readonly call: number; readonly answer: string };

/** The add-on's server functions, in a thread of their own. */
export type ScriptThread = {
  /** Answer of one function of the add-on; arguments and answer as JSON text. */
  readonly invoke: (name: string, values?: string) => Promise<string>;
  /** Resolves once every function that was called is done. */
  readonly idle: () => Promise<unknown>;
};

/** What the thread needs of the page. */
export type ScriptHost = {
  /** Asked for everything that the script wants of the spreadsheet. */
  readonly answer: (request: string) => Promise<string>;
  /** Told when the script does not load. */
  readonly onBroken: (message: string) => void;
};

/** Starts the thread of the script. */
export function startScript({ answer, onBroken }: ScriptHost): ScriptThread {
  const channel = openChannel();
  const worker = new Worker('/page/script-worker.js');
  const waiting = new Map<number, (answer: string) => void>();
  let lastCall = 0;
  // Functions are done in the order in which they were called.
  let lastAnswer: Promise<unknown> = Promise.resolve();
  worker.onerror = ({ message }): void => {
    onBroken(message);
  };
  worker.onmessage = ({ data }: MessageEvent<FromWorker>): void => {
    if (data.kind === 'answer') {
      waiting.get(data.call)?.(data.answer);
      waiting.delete(data.call);
    } else {
      void answer(data.request).then((text) => {
        answerThrough(channel, text);
      });
    }
  };
  const tell = (message: ToWorker): void => {
    worker.postMessage(message);
  };
  tell({ kind: 'start', channel });
  const invoke = (name: string, values = '[]'): Promise<string> =>
    new Promise((resolve) => {
      lastCall += 1;
      waiting.set(lastCall, resolve);
      tell({ kind: 'call', call: lastCall, name, values });
    });
  return {
    invoke: (name, values) => {
      const answer = invoke(name, values);
      lastAnswer = answer;
      return answer;
    },
    idle: () => lastAnswer,
  };
}
