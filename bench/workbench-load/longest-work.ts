/** One line of a trace of Chromium; times in millionths of a second. */
interface Traced {
  readonly name: string;
  readonly tid: number;
  readonly pid: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

const placeOf = ({ pid, tid }: Traced): string => `${String(pid)} ${String(tid)}`;

/** The processor time of the longest task in the threads that draw pages, in milliseconds. */
export function longestWork(trace: Buffer): number {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- what Chromium writes
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly Traced[] };
  const isPage = ({ name, args }: Traced): boolean => name === 'thread_name' && args.name === 'CrRendererMain';
  const pages = new Set(traceEvents.filter(isPage).map(placeOf));
  const tasks = traceEvents.filter((event) => event.name === 'RunTask' && pages.has(placeOf(event)));
  if (tasks.length === 0) throw new Error('The trace tells no task of the page.');
  return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur), 0) / 1000;
}
