import type { Script } from './script';
import type { Gate } from './watched';

/** How a call fails. */
export const MODES = ['before', 'after', 'late', 'kill-before', 'kill-after'] as const;

/** One of the ways in which a call fails. */
export type Mode = (typeof MODES)[number];

/** What goes wrong in a run: which call, counted from zero, how, and whether changes wait in a buffer. */
export type Fault = { readonly at: number; readonly mode: Mode; readonly buffered: boolean };

const serviceError = (): Error => new Error('Service error: Spreadsheets');

/** Lets one call of a run fail. */
export function failing(script: Script, { at, mode, buffered }: Fault): Gate {
  let made = -1;
  let ended = false;
  const end = (): never => {
    ended = true;
    script.end();
    throw serviceError();
  };
  const settled = (answer: unknown): unknown => {
    if (!buffered) script.flush();
    return answer;
  };
  return ({ perform }) => {
    made++;
    if (ended) throw serviceError();
    if (made !== at) return settled(perform());
    switch (mode) {
      case 'before':
        throw serviceError();
      case 'after':
        settled(perform());
        throw serviceError();
      case 'late': {
        script.flush();
        const answer = perform();
        script.loseNext();
        return answer;
      }
      case 'kill-before':
        return end();
      case 'kill-after':
        settled(perform());
        return end();
    }
  };
}

/** The calls of a run that goes well: their names, and whether they wait in the buffer. */
export type Recorded = { readonly name: string; readonly waits: boolean }[];

/** Writes down the calls of a run. */
export function recording(script: Script, calls: Recorded, isBuffered = true): Gate {
  return ({ name, perform }) => {
    const before = script.requests();
    const answer = perform();
    calls.push({ name, waits: script.requests() === before });
    if (!isBuffered) script.flush();
    return answer;
  };
}
