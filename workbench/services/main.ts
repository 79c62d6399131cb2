// The script that runs before the bundle in each of its realms. Its only way out is `__hostCall`.
import { answerOf, fromJson } from '../bridge/values';
import { createServices } from './services';

declare const __hostCall: (request: string) => string;

const { globals, session, endRun } = createServices(__hostCall);

type ScriptFunction = (...values: unknown[]) => unknown;

const isFunction = (value: unknown): value is ScriptFunction => typeof value === 'function';

function scriptFunction(name: string): ScriptFunction {
  const found: unknown = Reflect.get(globalThis, name);
  if (!isFunction(found) || name.endsWith('_')) throw new Error(`Script function not found: ${name}`);
  return found;
}

/** A run that failed ends like any other; its own words matter more than those of its end. */
function endFailedRun(): void {
  try {
    endRun();
  } catch {
    // What was in the buffer is lost with the run.
  }
}

function call(name: string, values: unknown): unknown {
  const body = scriptFunction(name);
  if (!Array.isArray(values)) throw new Error('The arguments of a call are a list.');
  let result: unknown;
  try {
    result = Reflect.apply(body, undefined, values);
  } catch (problem) {
    endFailedRun();
    throw problem;
  }
  endRun();
  return result;
}

const __workbench = {
  /** Calls a function of the bundle as a run of its own: arguments and answer as JSON text. */
  invoke: (name: string, argumentsJson: string): string => answerOf(() => call(name, fromJson(argumentsJson))),
  ledger: session.ledger,
  resetLedger: session.resetLedger,
};

Object.assign(globalThis, globals, { __workbench });
