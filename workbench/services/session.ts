import type { Operation, Operations } from '../bridge/operations';
import { toJson, valueOf } from '../bridge/values';
import { openLedger, type OpenLedger } from './ledger';

type Values<Name extends Operation> = Parameters<Operations[Name]>;

/** What an operation gives once it is done: whoever asks, waits. */
type Given<Name extends Operation> = Awaited<ReturnType<Operations[Name]>>;

type Ask = <Name extends Operation>(operation: Name, ...values: Values<Name>) => Given<Name>;
type Tell = <Name extends Operation>(operation: Name, ...values: Values<Name>) => void;

type CountedAsk = <Name extends Operation>(member: string, operation: Name, ...values: Values<Name>) => Given<Name>;
type CountedTell = <Name extends Operation>(member: string, operation: Name, ...values: Values<Name>) => void;

/**
 * The way from the services to the engine. Changes of the sheet wait in a buffer until something is read or flushed.
 *
 * Each way exists twice: counted under the name of a member, and uncounted for what is part of a call counted already.
 */
export type Session = Pick<OpenLedger, 'count' | 'ledger' | 'resetLedger'> & {
  /** Asks the engine, the buffer first: a change that fails surfaces here, and what follows it is lost. */
  readonly ask: CountedAsk;
  readonly peek: Ask;
  /** Puts a change into the buffer. */
  readonly tell: CountedTell;
  readonly push: Tell;
  /** Asks at once and leaves the buffer as it is: for the lock, the properties and the user interface. */
  readonly direct: CountedAsk;
  readonly aside: Ask;
  /** Sends the buffer. */
  readonly flush: () => void;
  /** Distinguishes this run's services from others, for the lock. */
  readonly owner: string;
};

type Uncounted = Pick<Session, 'peek' | 'push' | 'aside' | 'flush'>;

function uncounted(hostCall: (request: string) => string, { countCells }: OpenLedger): Uncounted {
  let buffer: string[] = [];
  const send = (steps: readonly string[]): unknown => valueOf(hostCall(`[${steps.join(',')}]`));
  const aside: Ask = <Name extends Operation>(operation: Name, ...values: Values<Name>) =>
    // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the port's type is what the engine answers
    send([toJson([operation, ...values])]) as Given<Name>;
  const flush = (): void => {
    const steps = buffer;
    buffer = [];
    if (steps.length > 0) send(steps);
  };
  return {
    aside,
    flush,
    peek: (operation, ...values) => {
      countCells(operation, values[0]);
      flush();
      return aside(operation, ...values);
    },
    // The text is made at once: the script may change its array after the call.
    push: (operation, ...values) => {
      countCells(operation, values[0]);
      buffer.push(toJson([operation, ...values]));
    },
  };
}

/** A session over a synchronous call to the engine. */
export function openSession(hostCall: (request: string) => string): Session {
  const kept = openLedger();
  const ways = uncounted(hostCall, kept);
  const counted =
    (way: Ask): CountedAsk =>
    (member, operation, ...values) => {
      kept.count(member);
      return way(operation, ...values);
    };
  return {
    ...ways,
    count: kept.count,
    ledger: kept.ledger,
    resetLedger: kept.resetLedger,
    ask: counted(ways.peek),
    direct: counted(ways.aside),
    tell: (member, operation, ...values) => {
      kept.count(member);
      ways.push(operation, ...values);
    },
    owner: `run ${Math.random().toString(36).slice(2)}`,
  };
}
