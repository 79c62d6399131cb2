/**
 * A script that comes behind the add-on and lets a test fail any call to a service.
 *
 * `armed` sets what goes wrong from then on. At the call number `at`, mode `before` throws instead of it, `after`
 * throws behind it, `kill` throws there and at every call that follows, as if the run had ended. `denied` takes the
 * right to edit away; `once` that to the first place that is asked for. `row` inserts a row, as a colleague would, right before a call, and before `each` later one of a name. `garbled` lets the cells that are
 * read as shown look as if a formula was not understood. `tick` is how many milliseconds pass at every look at the
 * clock. `callsMade` tells the names of the calls since then.
 */
export const FAULT_SCRIPT = `
var NO_FAULT = { at: -1, mode: '', denied: false, row: null, garbled: false, tick: 0, made: [], ended: false };
var fault = NO_FAULT;
var handles = new WeakMap();
var NAVIGATION = /^(getActive|getActiveSpreadsheet|getRange|getRangeList|getRanges|offset|getCell|getSheet|getSheetId|getRow|getColumn|getNumRows|getNumColumns|getLastRowOf|getA1Notation|getLocation|getKey|getValue_|withKey|createDeveloperMetadataFinder|newTextStyle|newChart|build|setFontSize_|getDocumentProperties|getDocumentLock|getUuid|sleep|getUi)$/;
var BUILDERS = /^(TextStyleBuilder|EmbeddedChartBuilder)$/;

function armed(text) {
  fault = Object.assign({}, NO_FAULT, { made: [] }, JSON.parse(text));
}
function callsMade() { return fault.made; }

function counted(name, call) {
  if (fault.ended) throw new Error('The run is over.');
  var number = fault.made.push(name) - 1;
  var row = fault.row;
  if (row !== null && number >= row.before && (number === row.before || name === row.each)) {
    if (row.each === undefined) fault.row = null;
    plainApp.getActive().getSheetByName(row.sheet).insertRowsAfter(row.after, 1);
  }
  if (number !== fault.at) return call();
  if (fault.mode === 'after') call();
  if (fault.mode === 'kill') fault.ended = true;
  throw new Error('Service error: Spreadsheets');
}

function plain(value) {
  if (Array.isArray(value)) return value.map(plain);
  return handles.has(value) ? handles.get(value) : value;
}

function isHandle(value) {
  return typeof value === 'object' && value !== null && !(value instanceof Date) && !Array.isArray(value);
}

function watched(value, isBuilder) {
  if (Array.isArray(value)) return value.some(isHandle) ? value.map(function (one) { return watched(one, false); }) : value;
  if (!isHandle(value)) return value;
  var proxy = new Proxy({}, {
    get: function (_target, name) {
      var member = value[name];
      if (typeof member !== 'function') return member;
      return function () {
        var args = Array.prototype.map.call(arguments, plain);
        var call = function () { return Reflect.apply(member, value, args); };
        if (isBuilder || NAVIGATION.test(name)) {
          return watched(call(), isBuilder || name === 'newTextStyle' || name === 'newChart');
        }
        var answer = counted(name, call);
        if (name === 'canEdit' && fault.denied) {
          if (fault.denied === 'once') fault.denied = false;
          return false;
        }
        if (name === 'getDisplayValues' && fault.garbled) {
          fault.garbled = false;
          answer[0][0] = '#NAME?';
        }
        return watched(answer, false);
      };
    },
  });
  handles.set(proxy, value);
  return proxy;
}

var clock = Date.now;
var passed = 0;
Date.now = function () { return clock() + (passed += fault.tick); };
console = { error: function () {} };
var plainApp = SpreadsheetApp;
SpreadsheetApp = watched(SpreadsheetApp, false);
PropertiesService = watched(PropertiesService, false);
LockService = watched(LockService, false);
`;
