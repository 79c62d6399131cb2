import { Worker } from 'node:worker_threads';
import { callThrough, openChannel } from '../bridge/channel';
import type { Operation, Operations, UiEvent } from '../bridge/operations';
import { toJson, valueOf } from '../bridge/values';
import type { Book } from '../engine/book';
import type { SavedBook } from '../engine/saved-book';
import type { WorkerAnswers, WorkerMessage, WorkerStart } from './engine-worker';

/** The engine in its own thread, asked synchronously. */
export type EngineThread = {
  /** Passes on a request of the services. */
  readonly call: (request: string) => string;
  /** Asks for one operation. */
  readonly ask: <Name extends Operation>(
    operation: Name,
    ...values: Parameters<Operations[Name]>
  ) => Awaited<ReturnType<Operations[Name]>>;
  readonly load: (book: Book) => void;
  readonly save: () => SavedBook;
  readonly events: () => readonly UiEvent[];
  readonly close: () => Promise<void>;
};

const YOUNG_OBJECTS_MB = 192;

/** Starts the thread from its bundled script. It never keeps the process alive by itself. */
export function startEngine(script: string, start: Omit<WorkerStart, 'channel'>): EngineThread {
  const channel = openChannel();
  const workerData: WorkerStart = { ...start, channel };
  // A calculation makes and drops millions of small objects; without its own limit the thread copies them about.
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_OBJECTS_MB };
  // The script is plain JavaScript: loaders that the main thread was started with would only read it once more.
  const worker = new Worker(script, { workerData, resourceLimits, execArgv: [] });
  worker.unref();
  const post = (message: WorkerMessage): void => {
    worker.postMessage(message);
  };
  const send = <Kind extends WorkerMessage['kind']>(
    message: Extract<WorkerMessage, { kind: Kind }> & { readonly kind: Kind },
  ): WorkerAnswers[Kind] => {
    const answer = callThrough(channel, () => {
      post(message);
    })('');
    // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- both ends are built from the same types
    return valueOf(answer) as WorkerAnswers[Kind];
  };
  return {
    call: callThrough(channel, (request) => {
      post({ kind: 'request', request });
    }),
    ask: (operation, ...values) =>
      // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the port's type is what the engine answers
      send({ kind: 'request', request: toJson([[operation, ...values]]) }) as Awaited<
        ReturnType<Operations[typeof operation]>
      >,
    load: (book) => {
      send({ kind: 'load', book });
    },
    save: () => send({ kind: 'save' }),
    events: () => send({ kind: 'events' }),
    close: async () => {
      await worker.terminate();
    },
  };
}
