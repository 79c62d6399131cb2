import type { Operation, Operations } from '../bridge/operations';
import { toJson, valueOf } from '../bridge/values';

/** What a run asked of the document: calls by name ("Range.getValues"), and cells moved. */
export type Ledger = {
  readonly calls: Readonly<Record<string, number>>;
  readonly cellsRead: number;
  readonly cellsWritten: number;
};

type Values<Name extends Operation> = Parameters<Operations[Name]>;

/** The way from the services to the engine. Changes wait in a buffer until something is read or flushed. */
export type Session = {
  /** Asks the engine, counted under the member's name. A change that failed earlier surfaces here. */
  readonly ask: <Name extends Operation>(
    member: string,
    operation: Name,
    ...values: Values<Name>
  ) => ReturnType<Operations[Name]>;
  /** Asks what is needed to build a handle: not counted. */
  readonly peek: <Name extends Operation>(operation: Name, ...values: Values<Name>) => ReturnType<Operations[Name]>;
  /** Puts a change into the buffer, counted under the member's name. */
  readonly tell: <Name extends Operation>(member: string, operation: Name, ...values: Values<Name>) => void;
  /** Puts a change into the buffer as part of a call that is counted already. */
  readonly push: <Name extends Operation>(operation: Name, ...values: Values<Name>) => void;
  readonly count: (member: string) => void;
  /** Sends the buffer. */
  readonly flush: () => void;
  readonly ledger: () => Ledger;
  readonly resetLedger: () => void;
  /** Distinguishes this run's services from others', for the lock. */
  readonly owner: string;
};

const READS = new Set<Operation>(['values', 'display', 'formulas', 'styles']);

function cellCount(box: unknown): number {
  if (typeof box !== 'object' || box === null || !('rows' in box) || !('columns' in box)) return 0;
  return Number(box.rows) * Number(box.columns);
}

function openLedger() {
  let calls: Record<string, number> = {};
  let cellsRead = 0;
  let cellsWritten = 0;
  return {
    count: (member: string): void => {
      calls[member] = (calls[member] ?? 0) + 1;
    },
    countCells: (operation: Operation, box: unknown): void => {
      if (READS.has(operation)) cellsRead += cellCount(box);
      if (operation === 'write') cellsWritten += cellCount(box);
    },
    ledger: (): Ledger => ({ calls: { ...calls }, cellsRead, cellsWritten }),
    resetLedger: (): void => {
      calls = {};
      cellsRead = 0;
      cellsWritten = 0;
    },
  };
}

/** A session over a synchronous call to the engine. */
export function openSession(hostCall: (request: string) => string): Session {
  const { count, countCells, ledger, resetLedger } = openLedger();
  let buffer: string[] = [];

  const send = (steps: readonly string[]): unknown => valueOf(hostCall(`[${steps.join(',')}]`));

  const peek: Session['peek'] = <Name extends Operation>(operation: Name, ...values: Values<Name>) => {
    countCells(operation, values[0]);
    const steps = [...buffer, toJson([operation, ...values])];
    buffer = [];
    // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the port's type is what the engine answers
    return send(steps) as ReturnType<Operations[Name]>;
  };
  // The text is made at once: the script may change its array after the call.
  const push: Session['push'] = (operation, ...values) => {
    countCells(operation, values[0]);
    buffer.push(toJson([operation, ...values]));
  };

  return {
    count,
    peek,
    push,
    ledger,
    resetLedger,
    ask: (member, operation, ...values) => {
      count(member);
      return peek(operation, ...values);
    },
    tell: (member, operation, ...values) => {
      count(member);
      push(operation, ...values);
    },
    flush: () => {
      const steps = buffer;
      buffer = [];
      if (steps.length > 0) send(steps);
    },
    owner: `run ${Math.random().toString(36).slice(2)}`,
  };
}
