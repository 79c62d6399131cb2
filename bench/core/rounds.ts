// Interleaved rounds: every round runs each candidate once, in an order that rotates, so that a slow spell of a shared
// machine hits all of them alike. What travels is the median of the ratios of the rounds.

/** Something to be timed; what it gives is checked after the clock has stopped. */
export type Candidate = {
  readonly name: string;
  readonly run: () => unknown;
  readonly check?: (result: unknown) => void;
  /** What it tells of its own parts in milliseconds, after a run. */
  readonly parts?: () => Readonly<Record<string, number>>;
};

/** Milliseconds by name, one per round. */
export type Times = ReadonlyMap<string, readonly number[]>;

/** Milliseconds of the processor, of all threads together: other work on the machine hardly moves them. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Leaves no young garbage of one candidate to the next, where Node was started with `--expose-gc`.
 *
 * A whole collection would also undo code that the engine has made quick for objects which are all dead between two
 * rounds: a job of many functions would be measured as if it ran for the first time, again and again.
 */
export function collectGarbage(): void {
  globalThis.gc?.({ type: 'minor' });
}

/** The time of each candidate in each round; as many rounds as are told warm up before the first that counts. */
export async function interleaved(
  candidates: readonly Candidate[],
  rounds: number,
  before: () => void = collectGarbage,
  warmUp = 1,
): Promise<Times> {
  const times = new Map<string, number[]>();
  const put = (name: string, time: number): void => {
    times.set(name, [...(times.get(name) ?? []), time]);
  };
  for (let round = -warmUp; round < rounds; round++) {
    for (const index of candidates.keys()) {
      const candidate = candidates[(index + round + warmUp) % candidates.length];
      if (candidate === undefined) continue;
      before();
      const time = await timed(candidate);
      if (round < 0) continue;
      put(candidate.name, time);
      for (const [part, took] of Object.entries(candidate.parts?.() ?? {})) put(`${candidate.name}, ${part}`, took);
    }
  }
  return times;
}

async function timed({ run, check }: Candidate): Promise<number> {
  const start = processorTime();
  const result = await run();
  const time = processorTime() - start;
  check?.(result);
  return time;
}

/** The value that so large a share of the values does not exceed; 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** The ratios of one candidate's times to another's, round by round. */
export function ratios(times: Times, name: string, base: string): readonly number[] {
  const below = times.get(base) ?? [];
  return (times.get(name) ?? []).map((time, round) => time / (below[round] ?? NaN));
}
