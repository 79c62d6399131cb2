import vm from 'node:vm';
import { PROTOCOL } from '../../src/protocol/version';
import type { Verb, Ask } from '../../src/protocol/verbs';
import { valueOf, toJson } from '../../workbench/bridge/values';
import type { LightEngine } from '../../workbench/light/light-engine';
import { watched } from './watched';
import type { Call, Gate } from './watched';

/** What came of a request: done, or what was said about changes; or nobody was there any more to say anything. */
export type Said = 'done' | 'no' | 'yes' | 'unknown' | 'nothing';

/** What a request came to. */
export type Outcome = {
  readonly said: Said;
  /** The code of the trouble; empty when there was none. */
  readonly code: string;
  /** The whole answer, as JSON text. */
  readonly answer: string;
};

/** The scripts that make a realm. */
export type Parts = { readonly services: string; readonly code: string };

/** The add-on as it is pushed, running beside services whose every call passes a gate. */
export type Script = {
  /** Makes a request as the sidebar does, as one run. */
  readonly send: <V extends Verb>(verb: V, more: Ask<V>, gate?: Gate, dice?: number) => Outcome;
  /** Calls a function of the menu, as one run. What it says goes to windows. */
  readonly choose: (item: string, gate?: Gate) => void;
  /** How the dice of a run fall; one that goes on later needs those it began with. */
  readonly newDice: () => number;
  /** Sends what waits in the buffer of this run; not a call of the script. */
  readonly flush: () => void;
  /** How many requests reached the document in this run: a call that makes none waits in the buffer. */
  readonly requests: () => number;
  /** Requests that reached the document in this run, each with its answer. */
  readonly talk: () => readonly string[];
  /** Lets the next request with changes, or with a question about cells, fail and be lost. */
  readonly loseNext: () => void;
  /** Ends the run as if the server was lost: nothing reaches the document any more. */
  readonly end: () => void;
  /** Lets the run stand still: nothing more reaches the document, and the lock stays where it is. */
  readonly pause: () => void;
  /** Service calls as the services count them. */
  readonly counted: () => number;
};

/** Requests that do not go through the buffer of changes. */
const DIRECT = /^\[\["(?:lock|unlock|properties|setProperty|removeProperty|clearProperties|tell)"/;

const LOCK = /^\[\["lock","([^"]*)"\]\]$/;

/** The instant at which every test build takes place. */
const NOW = Date.UTC(2024, 11, 31, 10);

const openly: Gate = ({ perform }) => perform();

const silent = (): void => undefined;

type Wire = { ended: boolean; paused: boolean; losing: boolean; requests: number; owner: string; talk: string[] };

/** The way from the services to the document, which a test can cut. */
function cuttable(engine: LightEngine, wire: Wire): (request: string) => string {
  const failed = JSON.stringify({ problem: 'Service error: Spreadsheets' });
  return (request) => {
    wire.owner = LOCK.exec(request)?.[1] ?? wire.owner;
    wire.requests++;
    if (wire.ended) return failed;
    if (wire.losing && !DIRECT.test(request)) {
      wire.losing = false;
      return failed;
    }
    const answer = engine.call(request);
    wire.talk.push(request, answer);
    return answer;
  };
}

type Workbench = { readonly invoke: (name: string, values: string) => string; readonly ledger: () => Ledger };
type Ledger = { readonly calls: Readonly<Record<string, number>> };

const isWorkbench = (value: unknown): value is Workbench =>
  typeof value === 'object' && value !== null && 'invoke' in value && 'ledger' in value;

/** A realm with the globals of Apps Script and no others; clock and dice always fall the same. */
function openRealm(
  parts: Parts,
  call: (request: string) => string,
  gate: Gate,
  seed: number,
): Workbench & { readonly flush: () => void; readonly roll: (dice: number) => void } {
  let dice = seed;
  const context = Object.assign(vm.createContext(vm.constants.DONT_CONTEXTIFY), {
    __hostCall: call,
    __dice: () => (dice = (dice * 16807) % 2147483647) / 2147483647,
    console: { log: silent, info: silent, warn: silent, error: silent },
  });
  vm.runInContext(`Date.now = () => ${String(NOW)}; Math.random = __dice;`, context);
  vm.runInContext(parts.services, context, { filename: 'services.js' });
  const app: unknown = Reflect.get(context, 'SpreadsheetApp');
  for (const name of ['SpreadsheetApp', 'PropertiesService', 'LockService'])
    Reflect.set(context, name, watched(Reflect.get(context, name), gate));
  vm.runInContext(parts.code, context, { filename: 'Code.js' });
  const workbench: unknown = vm.runInContext('__workbench', context);
  const flush: unknown = Reflect.get(Object(app), 'flush');
  if (!isWorkbench(workbench) || typeof flush !== 'function') throw new Error('The services script did not start.');
  return {
    ...workbench,
    flush: () => void Reflect.apply(flush, app, []),
    roll: (next) => {
      dice = next;
    },
  };
}

const isSaid = (value: unknown): value is Said => value === 'no' || value === 'yes' || value === 'unknown';

const fieldOf = (value: unknown, name: string): unknown => Reflect.get(Object(value), name);

/** What an answer came to. */
function outcomeOf(answer: unknown): Outcome {
  const text = String(answer);
  const parsed: unknown = JSON.parse(text);
  if (fieldOf(parsed, 'ok') === true) return { said: 'done', code: '', answer: text };
  const trouble = fieldOf(parsed, 'trouble');
  const changed = fieldOf(trouble, 'changed');
  return { said: isSaid(changed) ? changed : 'unknown', code: String(fieldOf(trouble, 'code')), answer: text };
}

/** Opens the add-on over an engine. Several of them over one engine are people at work at the same time. */
export function openScript(parts: Parts, engine: LightEngine, seed = 1): Script {
  const wire: Wire = { ended: false, paused: false, losing: false, requests: 0, owner: '', talk: [] };
  let gate: Gate = openly;
  const realm = openRealm(parts, cuttable(engine, wire), (call: Call) => gate(call), seed);
  let runs = seed * 1000;
  const newDice = (): number => ++runs;
  const asRun = <Answer>(given: Gate, dice: number, work: () => Answer): Answer => {
    gate = given;
    realm.roll(dice);
    Object.assign(wire, { ended: false, paused: false, losing: false, requests: 0, talk: [] });
    try {
      return work();
    } finally {
      if (!wire.paused) engine.operations.unlock(wire.owner);
      gate = openly;
    }
  };
  const asked = (request: string): Outcome => {
    try {
      const outcome = outcomeOf(valueOf(realm.invoke('rpc', toJson([request]))));
      return wire.ended ? { ...outcome, said: 'nothing' } : outcome;
    } catch {
      // The end of the run failed: the page hears of a failure, and says that it does not know.
      return { said: wire.ended ? 'nothing' : 'unknown', code: 'FAILED', answer: '' };
    }
  };
  return {
    send: (verb, more, given = openly, dice = newDice()) =>
      asRun(given, dice, () => asked(JSON.stringify({ protocol: PROTOCOL, verb, ...more }))),
    choose: (item, given = openly) => {
      asRun(given, newDice(), () => realm.invoke(item, '[]'));
    },
    flush: realm.flush,
    requests: () => wire.requests,
    talk: () => wire.talk,
    loseNext: () => {
      wire.losing = true;
    },
    end: () => {
      wire.ended = true;
    },
    pause: () => {
      wire.ended = true;
      wire.paused = true;
    },
    newDice,
    counted: () => Object.values(realm.ledger().calls).reduce((sum, count) => sum + count, 0),
  };
}
