// A synchronous call between two threads: a message out, shared memory and Atomics.wait back. Node and browsers alike.

/** Memory shared by the thread that asks and the thread that answers. */
export type Channel = { readonly control: SharedArrayBuffer; readonly text: SharedArrayBuffer };

const FIRST_SIZE = 2 ** 20;
const LARGEST_SIZE = 2 ** 29;
const ANSWERED = 0;
const LENGTH = 1;

/** Shared memory for one pair of threads. */
export function openChannel(): Channel {
  return {
    control: new SharedArrayBuffer(8),
    text: new SharedArrayBuffer(FIRST_SIZE, { maxByteLength: LARGEST_SIZE }),
  };
}

/** Asking: posts a request and blocks this thread until the answer is there. */
export function callThrough(channel: Channel, post: (request: string) => void): (request: string) => string {
  const control = new Int32Array(channel.control);
  const decoder = new TextDecoder();
  return (request) => {
    Atomics.store(control, ANSWERED, 0);
    post(request);
    // The notice of the answer before may come late and wake this wait, which is not over then.
    while (Atomics.load(control, ANSWERED) === 0) Atomics.wait(control, ANSWERED, 0);
    // Decoders refuse shared memory, hence the copy.
    const copy = new Uint8Array(Atomics.load(control, LENGTH));
    copy.set(new Uint8Array(channel.text, 0, copy.length));
    return decoder.decode(copy);
  };
}

/** Answering: hands the text to the waiting thread and wakes it. */
export function answerThrough(channel: Channel, answer: string): void {
  const control = new Int32Array(channel.control);
  const bytes = new TextEncoder().encode(answer);
  if (bytes.length > channel.text.byteLength) channel.text.grow(bytes.length);
  new Uint8Array(channel.text, 0, bytes.length).set(bytes);
  Atomics.store(control, LENGTH, bytes.length);
  Atomics.store(control, ANSWERED, 1);
  Atomics.notify(control, ANSWERED);
}
