// A second engine behind the port, for tests that need thousands of builds: cells in memory, no formula calculated.
import { keptInMemory, type Kept } from '../bridge/kept';
import type { Operations, Step, UiEvent } from '../bridge/operations';
import { failureOf, fromJson, toJson } from '../bridge/values';
import { documentOperations, type DocumentState } from '../engine/document';
import { keepsakeOperations, type Keepsakes } from '../engine/keepsakes';
import { openRights } from '../engine/rights';
import { cellOperations } from './cells';
import { frameOperations, placeOperations } from './frame';
import type { LightBook } from './light-book';
import { mayEdit, sheetOperations } from './sheet-list';

/** What a light engine is opened with. */
export type LightParts = {
  readonly book: LightBook;
  readonly pages?: Readonly<Record<string, string>>;
};

/** An engine whose whole state can be taken away and put back. */
export type LightEngine = {
  /** Answers a request of the services. */
  readonly call: (request: string) => string;
  readonly operations: Operations;
  readonly state: () => LightBook;
  readonly restore: (book: LightBook) => void;
  readonly events: () => readonly UiEvent[];
  /** Is told of every state that another person could see, right after it came about. */
  readonly watch: (onChange: ((book: LightBook) => void) | undefined) => void;
};

const isSteps = (value: unknown): value is Step[] => Array.isArray(value) && value.every(Array.isArray);

/** The operations on a workbook that is kept somewhere. */
function operationsOn(held: Kept<LightBook>, pages: Readonly<Record<string, string>>, events: UiEvent[]): Operations {
  const { get, set } = held;
  const onUi = (event: UiEvent): void => {
    events.push(event);
  };
  const document: Kept<DocumentState> = {
    get: () => get().document,
    set: (next) => {
      set({ ...get(), document: next });
    },
  };
  const keepsakes: Kept<Keepsakes> = {
    get: () => get().keepsakes,
    set: (next) => {
      set({ ...get(), keepsakes: next });
    },
  };
  const rights = openRights();
  return rights.guarded({
    openFor: rights.openFor,
    ...sheetOperations(held),
    ...cellOperations(held),
    ...frameOperations(held),
    ...placeOperations(held),
    ...documentOperations({ pages, onUi }, document),
    ...keepsakeOperations((sheet) => get().sheets.some(({ id }) => id === sheet), keepsakes),
    book: () => ({ id: 'workbook', name: 'Workbook', locale: get().locale, timeZone: get().timeZone }),
    calculate: () => undefined,
    mayEdit: ({ sheet }) => rights.isEditor() && mayEdit(get(), sheet),
  });
}

function answerTo(operations: Operations, request: string): string {
  try {
    const steps = fromJson(request);
    if (!isSteps(steps)) throw new Error('The workbench got a request it cannot read.');
    const perform = ([name, ...values]: Step): unknown => Reflect.apply(operations[name], undefined, values);
    return toJson({ value: steps.map(perform).pop() });
  } catch (problem) {
    return failureOf(problem);
  }
}

/** Opens a workbook. */
export function lightEngine({ book, pages = {} }: LightParts): LightEngine {
  const events: UiEvent[] = [];
  let onChange: ((book: LightBook) => void) | undefined;
  const kept = keptInMemory(book);
  const set: Kept<LightBook>['set'] = (next) => {
    kept.set(next);
    onChange?.(next);
  };
  const operations = operationsOn({ get: kept.get, set }, pages, events);
  return {
    operations,
    state: kept.get,
    restore: kept.set,
    events: () => events,
    watch: (listener) => {
      onChange = listener;
    },
    call: (request) => answerTo(operations, request),
  };
}
