/**
 * A script that comes behind the add-on and keeps what it asks of the services: which call, on which sheet, with what
 * name; and what it writes to its log. `seen` gives it and begins anew.
 *
 * `failing` makes every call of one name fail with words of the service's own.
 */
export const WATCH_SCRIPT = `
var kept = { writes: [], made: [], named: [], remembered: [], marked: [], logged: [] };
var failure = { call: '', words: '' };
var plainOf = new WeakMap();

function seen() {
  var all = kept;
  kept = { writes: [], made: [], named: [], remembered: [], marked: [], logged: [] };
  return JSON.stringify(all);
}
function failing(call, words) { failure = { call: call, words: words }; }

var WRITES = /^(?:set(?!Option|ChartType|NumHeaders|Position|Bold|Italic|FontSize|ForegroundColor|NamedRange|Propert|Title)|clear|delete(?!Property)|insert|hide|show(?!Sidebar)|addDeveloperMetadata|sort|move|copyTo|merge|protect|append|remove(?!NamedRange))/;

function idOf(value) {
  if ('getSheetId' in value) return value.getSheetId();
  if ('getSheet' in value) return value.getSheet().getSheetId();
  if ('getLocation' in value) return value.getLocation().getSheet().getSheetId();
  if ('getRanges' in value) return value.getRanges()[0].getSheet().getSheetId();
  return -1;
}

function note(value, name, args) {
  if (name === failure.call) throw new Error(failure.words);
  if (name === 'setNamedRange' || name === 'removeNamedRange') kept.named.push(args[0]);
  if (name === 'setProperty') kept.remembered.push(args[0] + '=' + args[1]);
  if (name === 'setProperties') Object.keys(args[0]).forEach(function (key) { kept.remembered.push(key + '=' + args[0][key]); });
  if (name === 'addDeveloperMetadata') kept.marked.push(args[0] + '=' + args[1]);
  if (!WRITES.test(name) || name === 'insertSheet') return;
  kept.writes.push({ call: name, sheet: name === 'deleteSheet' ? args[0].getSheetId() : idOf(value) });
}

function isThing(value) {
  return typeof value === 'object' && value !== null && !(value instanceof Date) && !Array.isArray(value);
}

function plainly(value) {
  if (Array.isArray(value)) return value.map(plainly);
  return plainOf.has(value) ? plainOf.get(value) : value;
}

function watching(value) {
  if (Array.isArray(value)) return value.some(isThing) ? value.map(watching) : value;
  if (!isThing(value)) return value;
  var proxy = new Proxy({}, {
    has: function (_target, name) { return name in value; },
    get: function (_target, name) {
      var member = value[name];
      if (typeof member !== 'function') return member;
      return function () {
        var args = Array.prototype.map.call(arguments, plainly);
        note(value, name, args);
        var answer = Reflect.apply(member, value, args);
        if (name === 'insertSheet') kept.made.push(answer.getSheetId());
        return watching(answer);
      };
    },
  });
  plainOf.set(proxy, value);
  return proxy;
}

var log = function () { kept.logged.push(Array.prototype.map.call(arguments, String).join(' ')); };
console = { log: log, info: log, warn: log, error: log };
SpreadsheetApp = watching(SpreadsheetApp);
PropertiesService = watching(PropertiesService);
`;

/** What the add-on asked of the services. */
export type Seen = {
  readonly writes: readonly { readonly call: string; readonly sheet: number }[];
  /** Ids of sheets that it made. */
  readonly made: readonly number[];
  /** Named ranges that it set or took away. */
  readonly named: readonly string[];
  /** Properties that it set, `key=value`. */
  readonly remembered: readonly string[];
  /** Developer metadata that it set, `key=value`. */
  readonly marked: readonly string[];
  readonly logged: readonly string[];
};

/** What came back from `seen`. */
export function seenFrom(answer: unknown): Seen {
  const found: unknown = JSON.parse(String(answer));
  if (!isSeen(found)) throw new Error('The watching script gave something else.');
  return found;
}

function isSeen(value: unknown): value is Seen {
  const lists = ['writes', 'made', 'named', 'remembered', 'marked', 'logged'];
  return typeof value === 'object' && value !== null && lists.every((list) => Array.isArray(Reflect.get(value, list)));
}
