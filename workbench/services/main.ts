// The script that runs before the bundle in each of its realms. Its only way out is `__hostCall`.
import { answerOf, fromJson } from '../bridge/values';
import { createServices } from './services';

declare const __hostCall: (request: string) => string;

const { globals, session, endRun } = createServices(__hostCall);

function scriptFunction(name: string): object {
  const found: unknown = Reflect.get(globalThis, name);
  if (typeof found !== 'function' || name.endsWith('_')) throw new Error(`Script function not found: ${name}`);
  return found;
}

function call(name: string, values: unknown): unknown {
  const body = scriptFunction(name);
  if (!Array.isArray(values)) throw new Error('The arguments of a call are a list.');
  try {
    return typeof body === 'function' ? Reflect.apply(body, undefined, values) : undefined;
  } finally {
    endRun();
  }
}

const __workbench = {
  /** Calls a function of the bundle as a run of its own: arguments and answer as JSON text. */
  invoke: (name: string, argumentsJson: string): string => answerOf(() => call(name, fromJson(argumentsJson))),
  ledger: session.ledger,
  resetLedger: session.resetLedger,
};

Object.assign(globalThis, globals, { __workbench });
