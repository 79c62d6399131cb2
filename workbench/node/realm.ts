import vm from 'node:vm';
import type { Ledger } from '../services/ledger';

/** The bundle running beside the Apps Script services, with the globals of Apps Script and no others. */
export type Realm = {
  /** Functions the bundle declares at its top level. */
  readonly names: readonly string[];
  /** Calls one of them: arguments and answer as JSON text. */
  readonly invoke: (name: string, argumentsJson: string) => string;
  /** What its runs asked of the document so far. */
  readonly ledger: () => Ledger;
  readonly resetLedger: () => void;
};

/** The two scripts of a realm: the services first, then the bundle as it is pushed. */
export type Scripts = { readonly services: string; readonly code: string };

/** Where the bundle writes its log. */
export type Log = Pick<Console, 'log' | 'info' | 'warn' | 'error'>;

/** A realm whose only ways out are the given call and its log. */
export function openRealm(scripts: Scripts, hostCall: (request: string) => string, log: Log = console): Realm {
  // An ordinary global object, as Apps Script has one: what `createContext` wraps asks the outside for every `Math`.
  const context = Object.assign(vm.createContext(vm.constants.DONT_CONTEXTIFY), {
    __hostCall: hostCall,
    console: log,
  });
  vm.runInContext(scripts.services, context, { filename: 'services.js' });
  const before = new Set(Object.keys(context));
  vm.runInContext(scripts.code, context, { filename: 'Code.js' });
  const call = (member: string, ...values: string[]): unknown => {
    const found: unknown = vm.runInContext(`__workbench.${member}`, context);
    if (typeof found !== 'function') throw new Error('The services script did not start.');
    return Reflect.apply(found, undefined, values);
  };
  return {
    names: Object.keys(context).filter((name) => !before.has(name) && typeof Reflect.get(context, name) === 'function'),
    invoke: (name, argumentsJson) => String(call('invoke', name, argumentsJson)),
    // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- services.js is made from the module of that type
    ledger: () => call('ledger') as Ledger,
    resetLedger: () => {
      call('resetLedger');
    },
  };
}

/** The functions of a bundle that cells can call: capital letters, digits and underscores. */
export function customFunctions(names: readonly string[]): string[] {
  return names.filter((name) => /^[A-Z][A-Z0-9_.]*[A-Z0-9]$/.test(name));
}
