import { Worker } from 'node:worker_threads';
import { callThrough, openChannel } from '../../workbench/bridge/channel';

/**
 * Answers each request with its text, but wakes the thread that asks before the answer is there: as the notice of an
 * earlier answer does when its thread was held up between giving the answer and giving notice.
 */
const WAKES_EARLY = `
  const { parentPort, workerData } = require('node:worker_threads');
  const control = new Int32Array(workerData.control);
  parentPort.on('message', (request) => {
    for (let woken = 0; woken < 2; woken += Atomics.notify(control, 0));
    const bytes = new TextEncoder().encode(request);
    new Uint8Array(workerData.text).set(bytes);
    Atomics.store(control, 1, bytes.length);
    Atomics.store(control, 0, 1);
    Atomics.notify(control, 0);
  });
`;

describe('a call to another thread', () => {
  const channel = openChannel();
  const worker = new Worker(WAKES_EARLY, { eval: true, workerData: channel });
  afterAll(async () => worker.terminate());

  it('waits on when the notice of an earlier answer wakes it', () => {
    const call = callThrough(channel, (request) => {
      worker.postMessage(request);
    });
    const questions = ['first', 'second', 'third'];
    expect(questions.map((question) => call(question))).toEqual(questions);
  });
});
