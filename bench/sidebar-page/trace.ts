import type { CDPSession } from 'playwright-core';

/** An event of a trace, with its begin and length, and the processor time within it, in microseconds. */
interface Event {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur: number;
  readonly tdur: number;
}

/** Everything that runs or reads a script; each may stand within another. */
const SCRIPT = ['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'TimerFire', 'FireAnimationFrame', 'v8.compile'];

const isEvent = (value: unknown): value is Event =>
  typeof value === 'object' && value !== null && 'tdur' in value && 'dur' in value && 'ph' in value && value.ph === 'X';

const milliseconds = (events: readonly Event[]): number => events.reduce((sum, { tdur }) => sum + tdur, 0) / 1000;

/** The events that stand within no other one. */
function outermost(events: readonly Event[]): Event[] {
  let end = -Infinity;
  return [...events]
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur)
    .filter(({ ts, dur }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
}

interface Traced<Value> {
  readonly value: Value;
  /** Processor time in scripts on the thread that evaluated the page's own, in milliseconds. */
  readonly script: number;
  /** Of it, reading scripts before they run. */
  readonly reading: number;
}

/** What an act gives, and the processor time that scripts took meanwhile. */
export async function traceOf<Value>(tools: CDPSession, act: () => Promise<Value>): Promise<Traced<Value>> {
  const events: Event[] = [];
  const collect = ({ value }: { value: unknown[] }): void => {
    events.push(...value.filter(isEvent));
  };
  tools.on('Tracing.dataCollected', collect);
  await tools.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline'] },
    transferMode: 'ReportEvents',
  });
  const value = await act();
  const complete = new Promise<void>((resolve) => {
    tools.once('Tracing.tracingComplete', () => {
      resolve();
    });
  });
  await tools.send('Tracing.end');
  await complete;
  tools.off('Tracing.dataCollected', collect);
  const own = events.find(({ name }) => name === 'EvaluateScript');
  const scripts = events.filter(({ name, pid, tid }) => SCRIPT.includes(name) && pid === own?.pid && tid === own.tid);
  const reading = scripts.filter(({ name }) => name === 'v8.compile');
  return { value, script: milliseconds(outermost(scripts)), reading: milliseconds(outermost(reading)) };
}
