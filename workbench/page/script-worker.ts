// The thread of the add-on's server functions. Spreadsheet calls block it until the page has answered.
import { callThrough } from '../bridge/channel';
import type { ToWorker } from './script-thread';

declare function importScripts(...addresses: string[]): void;

function start(channel: Extract<ToWorker, { kind: 'start' }>['channel']): void {
  const hostCall = callThrough(channel, (request) => {
    self.postMessage({ kind: 'request', request });
  });
  Object.assign(globalThis, { __hostCall: hostCall });
  importScripts('/services.js', '/addon/Code.js');
}

function invoke(name: string, values: string): string {
  const workbench: unknown = Reflect.get(globalThis, '__workbench');
  const entry: unknown = typeof workbench === 'object' && workbench !== null ? Reflect.get(workbench, 'invoke') : null;
  if (typeof entry !== 'function') throw new Error('The services script did not start.');
  return String(Reflect.apply(entry, undefined, [name, values]));
}

self.onmessage = ({ data }: MessageEvent<ToWorker>): void => {
  if (data.kind === 'start') start(data.channel);
  else self.postMessage({ kind: 'answer', call: data.call, answer: invoke(data.name, data.values) });
};
