// google.script inside the sidebar. It runs in a frame of opaque origin, so messages are its only way out.
// Built as a script of its own: it is put in front of the page that the add-on shows.

type Handlers = {
  readonly onSuccess?: (value: unknown, userObject: unknown) => void;
  readonly onFailure?: (problem: Error, userObject: unknown) => void;
  readonly userObject?: unknown;
};

const waiting = new Map<number, Handlers>();
let lastCall = 0;

const isPlain = (value: unknown): boolean =>
  typeof value !== 'function' && !(value instanceof Date) && !(value instanceof Node);

/** Google refuses dates, functions and elements anywhere in an argument. */
function checkLegal(value: unknown, property: string): void {
  if (!isPlain(value)) throw new TypeError(`Failed due to illegal value in property: ${property}`);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) checkLegal(inner, key);
}

function call(name: string, handlers: Handlers, values: readonly unknown[]): void {
  values.forEach((value, index) => {
    checkLegal(value, String(index));
  });
  lastCall += 1;
  waiting.set(lastCall, handlers);
  parent.postMessage({ kind: 'call', call: lastCall, name, values: JSON.stringify(values) }, '*');
}

type Runner = Readonly<Record<string, (value: unknown, ...rest: readonly unknown[]) => unknown>>;

function runner(handlers: Handlers): Runner {
  const member = (name: string): Runner[string] => {
    if (name === 'withSuccessHandler')
      return (onSuccess) => runner({ ...handlers, ...asHandler('onSuccess', onSuccess) });
    if (name === 'withFailureHandler')
      return (onFailure) => runner({ ...handlers, ...asHandler('onFailure', onFailure) });
    if (name === 'withUserObject') return (userObject) => runner({ ...handlers, userObject });
    return (...values) => {
      call(name, handlers, values);
    };
  };
  return new Proxy<Runner>({}, { get: (_target, name) => (typeof name === 'string' ? member(name) : undefined) });
}

function asHandler(name: 'onSuccess' | 'onFailure', handler: unknown): Handlers {
  if (typeof handler !== 'function') throw new TypeError('A handler of google.script.run must be a function.');
  return { [name]: (...values: unknown[]): unknown => Reflect.apply(handler, undefined, values) };
}

function settle({ onSuccess, onFailure, userObject }: Handlers, answer: object): void {
  if (!('problem' in answer)) {
    onSuccess?.('value' in answer ? answer.value : null, userObject);
    return;
  }
  const problem = new Error(String(answer.problem));
  problem.name = 'ScriptError';
  if (onFailure === undefined) console.error(problem);
  else onFailure(problem, userObject);
}

addEventListener('message', (event: MessageEvent<unknown>) => {
  const { data, source } = event;
  if (source !== parent || typeof data !== 'object' || data === null || !('answerTo' in data)) return;
  const handlers = waiting.get(Number(data.answerTo));
  waiting.delete(Number(data.answerTo));
  const answer: unknown = 'answer' in data ? data.answer : null;
  if (handlers !== undefined && typeof answer === 'object' && answer !== null) settle(handlers, answer);
});

const tell = (kind: 'close' | 'focus-editor') => (): void => {
  parent.postMessage({ kind }, '*');
};

const nothing = (): void => undefined;
const editor = { focus: tell('focus-editor') };
const host = { close: tell('close'), editor, setHeight: nothing, setWidth: nothing, origin: '' };
Object.assign(globalThis, { google: { script: { run: runner({}), host } } });
