// The copy of the add-on that cells call: in this thread, beside the engine, where it may read but not write.
import { realmEntry, type RealmEntry } from './realm-entry';

/** The bundle in a hidden frame. */
export type CellRealm = {
  /** Functions that cells can call. */
  readonly names: readonly string[];
  readonly invoke: RealmEntry;
};

function openFrame(): Window {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'Custom functions';
  document.body.append(frame);
  if (frame.contentWindow === null) throw new Error('The browser did not open a frame for the custom functions.');
  return frame.contentWindow;
}

function runScript(realm: Window, text: string): void {
  const script = realm.document.createElement('script');
  script.textContent = text;
  realm.document.body.append(script);
}

const isCellName = (name: string): boolean => /^[A-Z][A-Z0-9_.]*[A-Z0-9]$/.test(name);

/** A realm with the services and the bundle, whose only way out is `hostCall`. */
export function openCellRealm(services: string, code: string, hostCall: (request: string) => string): CellRealm {
  const realm = openFrame();
  Object.assign(realm, { __hostCall: hostCall });
  runScript(realm, services);
  const before = new Set(Object.keys(realm));
  runScript(realm, code);
  const isNewFunction = (name: string): boolean => !before.has(name) && typeof Reflect.get(realm, name) === 'function';
  return { names: Object.keys(realm).filter(isNewFunction).filter(isCellName), invoke: realmEntry(realm) };
}
