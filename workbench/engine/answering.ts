import type { Operation, Operations, Step } from '../bridge/operations';
import { failureOf, fromJson, toJson } from '../bridge/values';
import type { Calculation } from './calculation';
import { pause } from './pause';

/** The two ways in which requests are answered. A request is a list of steps; the last one's value is the answer. */
export type Answering = {
  /** Answers a request of the script thread. What is read has settled formulas, as in Apps Script. */
  readonly answer: (request: string) => Promise<string>;
  /** Answers a request made by a custom function while formulas are calculated: reads only, nothing to wait for. */
  readonly answerAtOnce: (request: string) => string;
};

const SETTLED_FIRST = new Set<Operation>(['values', 'display', 'styles', 'extent', 'calculate', 'refusal']);
const READ_ONLY = new Set<Operation>([
  'book',
  'sheets',
  'values',
  'display',
  'formulas',
  'styles',
  'extent',
  'names',
  'properties',
]);

const isSteps = (value: unknown): value is Step[] => Array.isArray(value) && value.every(Array.isArray);

function stepsOf(request: string): Step[] {
  const steps = fromJson(request);
  if (!isSteps(steps)) throw new Error('The workbench got a request it cannot read.');
  return steps;
}

function perform(operations: Operations, [name, ...values]: Step): unknown {
  if (!(name in operations)) throw new Error(`The workbench has no operation ${name}.`);
  return Reflect.apply(operations[name], undefined, values);
}

/** How long the steps of a request may take together before whoever else is in this thread has a turn. */
const LONG_MS = 100;

/** Rows that are written as text before whoever else is in this thread has a turn. */
const ROWS_AT_ONCE = 5000;

const isLarge = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.length > ROWS_AT_ONCE;

/** A large answer as text. It was read at once; the writing, which takes as long, lets the page draw in between. */
async function inParts(rows: readonly unknown[]): Promise<string> {
  const parts: string[] = [];
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    parts.push(toJson(rows.slice(from, from + ROWS_AT_ONCE)).slice(1, -1));
    await pause(0);
  }
  return `{"value":[${parts.join(',')}]}`;
}

/** Answers requests with the operations of the moment. */
export function answering(operations: () => Operations, calculation: Calculation): Answering {
  return {
    answer: async (request) => {
      try {
        let value: unknown;
        let turn = performance.now();
        for (const step of stepsOf(request)) {
          const mustWait = SETTLED_FIRST.has(step[0]) ? !calculation.isSettled() : calculation.isRunning();
          if (mustWait) await calculation.settled();
          value = await perform(operations(), step);
          if (performance.now() - turn > LONG_MS) {
            await pause(0);
            turn = performance.now();
          }
        }
        return isLarge(value) ? await inParts(value) : toJson({ value });
      } catch (problem) {
        return failureOf(problem);
      }
    },
    answerAtOnce: (request) => {
      try {
        const steps = stepsOf(request);
        if (!steps.every(([name]) => READ_ONLY.has(name))) {
          throw new Error('You do not have permission to do this in a custom function.');
        }
        return toJson({ value: steps.map((step) => perform(operations(), step)).pop() });
      } catch (problem) {
        return failureOf(problem);
      }
    },
  };
}
