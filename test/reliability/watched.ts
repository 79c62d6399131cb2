// Every service call of a script passes a gate: what happens there is decided by a test.

/** A call of a service, not made yet. */
export type Call = { readonly name: string; readonly perform: () => unknown };

/** Decides what comes of a call: makes it, gives something else, or throws. */
export type Gate = (call: Call) => unknown;

/** Members that only lead to others, or tell what a handle knows itself; the services count none of them. */
const LEADS = new Set(
  (
    'getActive getActiveSpreadsheet getRange getRangeList getRanges offset getCell getSheet getSheetId getRow getColumn ' +
    'getNumRows getNumColumns getA1Notation getLocation getKey getValue withKey createDeveloperMetadataFinder ' +
    'newTextStyle newChart getDocumentProperties getDocumentLock getUuid sleep getUi'
  ).split(' '),
);

/** Members that are counted although handles of another kind answer them without asking. */
const BUILDERS = new Set(['newTextStyle', 'newChart']);

const isHandle = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.prototype.toString.call(value) !== '[object Date]';

const originals = new WeakMap<object, object>();

/** The handle itself, as the services know it; grids of cells hold none. */
const plain = (value: unknown): unknown => (isHandle(value) ? (originals.get(value) ?? value) : value);

/** The same object, with a gate before each service call that it or what comes from it makes. */
export function watched(value: unknown, gate: Gate, isBuilder = false): unknown {
  if (Array.isArray(value)) return value.some(isHandle) ? value.map((one: unknown) => watched(one, gate)) : value;
  if (!isHandle(value)) return value;
  const bare: object = {};
  const guarded: object = new Proxy(bare, {
    get: (_target, name) => {
      const member: unknown = Reflect.get(value, name);
      if (typeof member !== 'function' || typeof name !== 'string') return member;
      return (...values: unknown[]): unknown => {
        const perform = (): unknown => Reflect.apply(member, value, values.map(plain));
        if (isBuilder || LEADS.has(name)) return watched(perform(), gate, isBuilder || BUILDERS.has(name));
        return watched(gate({ name, perform }), gate);
      };
    },
  });
  originals.set(guarded, value);
  return guarded;
}
