// The whole job in a process that has never run it: run.mjs <touches>. Prints milliseconds of the first and the second time.
import { readFileSync } from 'node:fs';
import { dataOf } from '../core/data';
import { wholeJob } from '../core/product';
import { processorTime } from '../core/rounds';

/** Milliseconds of the processor that this thread has taken, without those that compile code; NaN but on Linux. */
function threadTime(): number {
  try {
    const pid = String(process.pid);
    return Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return NaN;
  }
}

function timed(job: () => unknown): { readonly all: number; readonly thread: number } {
  const [all, thread] = [processorTime(), threadTime()];
  job();
  return { all: processorTime() - all, thread: threadTime() - thread };
}

const data = dataOf(Number(process.argv[2] ?? 10_000));
threadTime();
const [first, second] = [1, 2].map(() => timed(() => wholeJob(data, 'none')));
console.log(JSON.stringify({ first, second }));
