// Engines that somebody could pick instead. They are installed apart: npm ci --prefix bench.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Data } from './data';
import { JOB } from './job';
import type { Job } from './job';
import { processorTime } from './rounds';

/** An engine: it takes the cells into tables of its own, then counts. */
type Peer = {
  readonly load: (data: Data) => unknown;
  readonly query: (tables: unknown, job: Job) => readonly number[] | Promise<readonly number[]>;
};

/** A peer to be timed, with the time that loading and counting took in the last run. */
export type TimedPeer = {
  readonly name: string;
  readonly run: (data: Data) => Promise<readonly number[]>;
  readonly parts: () => Readonly<Record<string, number>>;
};

const NAMES = ['arquero', 'alasql', 'duckdb'] as const;

/** The engines that are installed. */
export async function installedPeers(folder: string): Promise<readonly TimedPeer[]> {
  const peers: TimedPeer[] = [];
  for (const name of NAMES) {
    try {
      const module: unknown = await import(pathToFileURL(join(folder, `${name}.mjs`)).href);
      if (isPeer(module)) peers.push(timed(name, module));
    } catch (error) {
      console.error(`${name} is not installed (npm ci --prefix bench): ${String(error)}`);
    }
  }
  return peers;
}

function isPeer(module: unknown): module is Peer {
  return typeof module === 'object' && module !== null && 'load' in module && 'query' in module;
}

function timed(name: string, { load, query }: Peer): TimedPeer {
  let parts: Readonly<Record<string, number>> = {};
  return {
    name,
    run: async (data) => {
      const start = processorTime();
      const tables = await load(data);
      const loaded = processorTime();
      const numbers = await query(tables, JOB);
      parts = { 'query alone': processorTime() - loaded, 'load alone': loaded - start };
      return numbers;
    },
    parts: () => parts,
  };
}
