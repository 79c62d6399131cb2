// The engine's own thread in Node: answers the main thread, which waits, and runs custom functions in a second realm.
import { parentPort, workerData } from 'node:worker_threads';
import { answerThrough, type Channel } from '../bridge/channel';
import { failureOf, toJson } from '../bridge/values';
import { createEngine } from '../engine/engine';
import type { Book } from '../engine/book';
import type { SavedBook } from '../engine/saved-book';
import type { UiEvent } from '../bridge/operations';
import { headlessUniver } from '../engine/headless';
import { customFunctions, openRealm, type Scripts } from './realm';
import { withoutWaiting } from './quick-timers';

/** What the main thread gives the worker at its start. */
export type WorkerStart = {
  readonly channel: Channel;
  readonly scripts: Scripts;
  readonly pages: Readonly<Record<string, string>>;
};

/** What comes back for each kind of message. */
export type WorkerAnswers = {
  readonly request: unknown;
  readonly load: null;
  readonly save: SavedBook;
  readonly events: readonly UiEvent[];
};

/** What the main thread asks. */
export type WorkerMessage =
  | { readonly kind: 'request'; readonly request: string }
  | { readonly kind: 'load'; readonly book: Book }
  | { readonly kind: 'save' }
  | { readonly kind: 'events' };

withoutWaiting();
// eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- `startEngine` alone starts this script
const start: WorkerStart = workerData;
const events: UiEvent[] = [];
const engine = createEngine({ ...headlessUniver(), pages: start.pages, onUi: (event) => events.push(event) });
const realm = openRealm(start.scripts, engine.answerAtOnce);
engine.registerFunctions(customFunctions(realm.names), realm.invoke);

async function answerTo(message: WorkerMessage): Promise<string> {
  switch (message.kind) {
    case 'request':
      return engine.answer(message.request);
    case 'load':
      await engine.load(message.book);
      return toJson({ value: null });
    case 'save':
      return toJson({ value: await engine.save() });
    case 'events':
      return toJson({ value: events });
  }
}

parentPort?.on('message', (message: WorkerMessage) => {
  void answerTo(message)
    .catch(failureOf)
    .then((answer) => {
      answerThrough(start.channel, answer);
    });
});
