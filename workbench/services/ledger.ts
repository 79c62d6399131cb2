import type { Operation } from '../bridge/operations';

/** What a run asked of the document: calls by name ("Range.getValues"), and cells moved. */
export type Ledger = {
  readonly calls: Readonly<Record<string, number>>;
  readonly cellsRead: number;
  readonly cellsWritten: number;
};

/** A ledger that is being kept. */
export type OpenLedger = {
  readonly count: (member: string) => void;
  /** Counts the cells of an operation on a rectangle; nothing for other operations. */
  readonly countCells: (operation: Operation, box: unknown) => void;
  readonly ledger: () => Ledger;
  readonly resetLedger: () => void;
};

const READS = new Set<Operation>(['values', 'display', 'formulas', 'styles']);

function cellCount(box: unknown): number {
  if (typeof box !== 'object' || box === null || !('rows' in box) || !('columns' in box)) return 0;
  return Number(box.rows) * Number(box.columns);
}

/** An empty ledger. */
export function openLedger(): OpenLedger {
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
