import { createContext, runInContext } from 'node:vm';
import { emitted } from '../build/emitted';
import type { Says } from './row';

/** The pushed script beside services that know a time zone and nothing else. */
export type EmittedCalls = {
  /** What a cell shows: a value, a block, or a sentence. */
  readonly call: (name: string, args: readonly unknown[], zone?: string) => unknown;
  /** Every property of every object that the language brings along, to see whether one was changed. */
  readonly builtIns: () => string;
};

const HOME = 'Europe/Berlin';

/** Loads `dist/Code.js` where there is only the language. */
export function openEmittedCalls(): EmittedCalls {
  let zone = HOME;
  const workbook = { getSpreadsheetTimeZone: () => zone, getSpreadsheetLocale: () => 'en_US' };
  const realm = createContext({
    SpreadsheetApp: { getActive: () => workbook },
    PropertiesService: { getDocumentProperties: () => ({ getProperty: () => null }) },
  });
  runInContext(emitted('Code.js'), realm, { filename: 'Code.js' });
  return {
    call: (name, args, home = HOME) => {
      zone = home;
      realm['given'] = args;
      return shownBy(() => runInContext(`${name}(...given)`, realm));
    },
    builtIns: () => String(runInContext(BUILT_INS, realm)),
  };
}

function shownBy(run: () => unknown): unknown {
  try {
    return run();
  } catch (thrown) {
    const says: Says = { says: String(thrown).replace(/^Error: /, '') };
    return says;
  }
}

/** Names and values of what hangs on each global of the language and on its prototype. */
const BUILT_INS = `(() => {
  const said = (value) => (typeof value === 'function' ? value.name + '/' + value.length : typeof value);
  const told = (owner, object) =>
    Reflect.ownKeys(object).map((key) => {
      const { value, get, set } = Object.getOwnPropertyDescriptor(object, key);
      return owner + '.' + String(key) + '=' + said(value) + (get ? ' get' : '') + (set ? ' set' : '');
    });
  const language = Object.getOwnPropertyNames(globalThis).filter((name) => /^[A-Z]/.test(name) && !/^(ABM|.*(App|Service)$)/.test(name));
  return language.flatMap((name) => {
    const global = globalThis[name];
    if (Object(global) !== global) return [];
    return [...told(name, global), ...(Object(global.prototype) === global.prototype ? told(name + '.prototype', global.prototype) : [])];
  }).join('\\n');
})()`;
