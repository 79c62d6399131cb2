import type { Ledger } from '../../workbench/services/ledger';

/** Calls by what they cost. */
export type KindsOfCalls = {
  /** Calls that fetch cells. */
  readonly reads: number;
  /** Calls that send cells. */
  readonly writes: number;
  /** Calls that change how cells look, or how wide they are. */
  readonly looks: number;
  /** All others: names, sizes, places, properties. */
  readonly metadata: number;
};

const READ = /\.get(?:Value|DisplayValue|Formula)s?$/;
const WRITE = /\.set(?:Value|Formula)s?$/;
const LOOK =
  /\.(?:set(?:NumberFormat|Background|Font|Wrap|Horizontal|Vertical|Border|ColumnWidth|RowHeight|Frozen|TabColor|RowGroup|ConditionalFormat)|autoResize|hide|unhide|show|merge|clear|protect|insertChart|insert(?:Row|Column)s)/;

/** Calls by name, sorted by what they cost. */
export function kindsOfCalls(calls: Ledger['calls']): KindsOfCalls {
  const kinds = { reads: 0, writes: 0, looks: 0, metadata: 0 };
  for (const [name, count] of Object.entries(calls)) {
    const kind = READ.test(name) ? 'reads' : WRITE.test(name) ? 'writes' : LOOK.test(name) ? 'looks' : 'metadata';
    kinds[kind] += count;
  }
  return kinds;
}

/** Seconds, from public figures: a start, each call by its kind, each cell, and the one flush at the end. */
const SECONDS = { start: 0.3, read: 0.15, write: 0.05, look: 0.01, metadata: 0.005, flush: 0.6 } as const;
const PER_CELL = { read: 8.5e-6, written: 40e-6 } as const;

/** What the model says that reading alone takes, in seconds. */
export function secondsOfReads(calls: number, cells: number): number {
  return calls * SECONDS.read + cells * PER_CELL.read;
}

/** What the model says that a run takes, beside its own computing, in seconds: to compare designs, not to promise. */
export function modelled({ calls, cellsRead, cellsWritten }: Ledger): number {
  const { reads, writes, looks, metadata } = kindsOfCalls(calls);
  return (
    SECONDS.start +
    SECONDS.flush +
    secondsOfReads(reads, cellsRead) +
    writes * SECONDS.write +
    looks * SECONDS.look +
    metadata * SECONDS.metadata +
    cellsWritten * PER_CELL.written
  );
}
