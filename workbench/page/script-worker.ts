// The thread of the add-on's server functions. Spreadsheet calls block it until the page has answered.
import { callThrough, type Channel } from '../bridge/channel';
import { realmEntry } from './realm-entry';
import type { ToWorker } from './script-thread';

declare function importScripts(...addresses: string[]): void;

function start(channel: Channel): void {
  const hostCall = callThrough(channel, (request) => {
    self.postMessage({ kind: 'request', request });
  });
  Object.assign(globalThis, { __hostCall: hostCall });
  importScripts('/services.js', '/addon/Code.js');
}

self.onmessage = ({ data }: MessageEvent<ToWorker>): void => {
  if (data.kind === 'start') start(data.channel);
  else self.postMessage({ kind: 'answer', call: data.call, answer: realmEntry(globalThis)(data.name, data.values) });
};
