import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { boxOf, parseAddress, type Box } from '../bridge/a1';
import type { AlertAnswer, ChartFacts, Extra, SheetFacts, UiEvent, Visitor } from '../bridge/operations';
import { toJson, valueOf, type CellValue } from '../bridge/values';
import type { Book } from '../engine/book';
import type { SavedBook } from '../engine/saved-book';
import { createServices, type ServiceGlobals } from '../services/services';
import type { Ledger } from '../services/ledger';
import { startEngine, type EngineThread } from './engine-thread';
import { openRealm, type Log, type Scripts } from './realm';

/** What a host is made of. */
export type HostParts = {
  /** Folder of the pushed files: `Code.js` and pages. */
  readonly dist: string;
  readonly book: Book;
  /** Folder that `buildWorkbench` filled. */
  readonly workbench: string;
  /**
   * Whether what the add-on writes to its log is dropped.
   *
   * @defaultValue false
   */
  readonly quiet?: boolean;
};

/** A workbook with the add-on in it, driven from Node. Addresses are A1; reading waits for formulas. */
export type Host = {
  /** Calls a function of the add-on as its sidebar does: JSON in, JSON out, refusals thrown. */
  readonly run: (name: string, ...values: unknown[]) => unknown;
  /** The services themselves. Their writes wait in a buffer until they read, flush, or `endRun` is called. */
  readonly services: ServiceGlobals;
  readonly endRun: () => void;
  /** Types into cells as a person would, from the top-left cell of the address on. */
  readonly type: (sheet: string, a1: string, rows: readonly (readonly unknown[])[]) => void;
  /** Marks cells; several addresses as with Ctrl held. */
  readonly select: (sheet: string, ...a1: string[]) => void;
  readonly values: (sheet: string, a1: string) => CellValue[][];
  readonly display: (sheet: string, a1: string) => string[][];
  readonly formulas: (sheet: string, a1: string) => string[][];
  /** Words of the add-on's function that refused in a cell; '' when it did not. */
  readonly refusal: (sheet: string, a1: string) => string;
  readonly sheets: () => readonly SheetFacts[];
  /** Last row and column of a sheet that hold anything; 0 for an empty one. */
  readonly extent: (sheet: string) => { readonly rows: number; readonly columns: number };
  readonly insertRows: (sheet: string, after: number, count: number) => void;
  readonly insertColumns: (sheet: string, after: number, count: number) => void;
  readonly deleteSheet: (sheet: string) => void;
  /** Service calls by name and cells moved since the last reset, by the add-on and by `services` together. */
  readonly calls: () => Ledger;
  readonly resetCalls: () => void;
  readonly charts: () => readonly ChartFacts[];
  readonly extras: () => readonly Extra[];
  /** What a person will do with the next windows of the add-on, in order; a window beyond them is closed. */
  readonly press: (...answers: AlertAnswer[]) => void;
  /** Makes whoever works in the workbook a viewer, who may change nothing, or an editor again. */
  readonly openFor: (who: Visitor) => void;
  /** Everything the add-on asked of the user interface, in order. */
  readonly ui: () => readonly UiEvent[];
  readonly save: () => SavedBook;
  readonly close: () => Promise<void>;
};

/** What a host needs of an engine that has its book open. */
export type HostEngine = Omit<EngineThread, 'load'>;

/** The HTML files of a folder, by name without ending. */
function pagesOf(dist: string): Record<string, string> {
  const files = readdirSync(dist).filter((file) => file.endsWith('.html'));
  return Object.fromEntries(files.map((file) => [basename(file, '.html'), readFileSync(join(dist, file), 'utf8')]));
}

function locator(engine: HostEngine) {
  const sheetNamed = (name: string): SheetFacts => {
    const found = engine.ask('sheets').find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`The workbook has no sheet "${name}".`);
    return found;
  };
  const boxAt = (sheet: string, a1: string): Box => {
    const address = parseAddress(a1);
    if (address === undefined) throw new Error(`"${a1}" is not an address.`);
    return boxOf(address, sheetNamed(sheet));
  };
  return { sheetNamed, boxAt };
}

function merged(left: Ledger, right: Ledger): Ledger {
  const names = new Set([...Object.keys(left.calls), ...Object.keys(right.calls)]);
  return {
    calls: Object.fromEntries([...names].map((name) => [name, (left.calls[name] ?? 0) + (right.calls[name] ?? 0)])),
    cellsRead: left.cellsRead + right.cellsRead,
    cellsWritten: left.cellsWritten + right.cellsWritten,
  };
}

type Handwork =
  | 'type'
  | 'select'
  | 'values'
  | 'display'
  | 'formulas'
  | 'refusal'
  | 'sheets'
  | 'extent'
  | 'insertRows'
  | 'insertColumns'
  | 'deleteSheet'
  | 'press'
  | 'openFor'
  | 'charts'
  | 'extras';

/** What a person does and sees. */
function handwork(engine: HostEngine): Pick<Host, Handwork> {
  const { sheetNamed, boxAt } = locator(engine);
  return {
    type: (sheet, a1, rows) => {
      const columns = Math.max(1, ...rows.map((row) => row.length));
      engine.ask('write', { ...boxAt(sheet, a1), rows: rows.length, columns }, rows);
    },
    select: (sheet, ...a1) => {
      engine.ask(
        'select',
        a1.map((address) => boxAt(sheet, address)),
      );
    },
    values: (sheet, a1) => engine.ask('values', boxAt(sheet, a1)),
    display: (sheet, a1) => engine.ask('display', boxAt(sheet, a1)),
    formulas: (sheet, a1) => engine.ask('formulas', boxAt(sheet, a1)),
    refusal: (sheet, a1) => engine.ask('refusal', boxAt(sheet, a1)),
    sheets: () => engine.ask('sheets'),
    extent: (sheet) => engine.ask('extent', sheetNamed(sheet).id),
    insertRows: (sheet, after, count) => {
      engine.ask('insertRows', sheetNamed(sheet).id, after, count);
    },
    insertColumns: (sheet, after, count) => {
      engine.ask('insertColumns', sheetNamed(sheet).id, after, count);
    },
    deleteSheet: (sheet) => {
      engine.ask('deleteSheet', sheetNamed(sheet).id);
    },
    press: (...answers) => {
      engine.ask('press', answers);
    },
    openFor: (who) => {
      engine.ask('openFor', who);
    },
    charts: () => engine.ask('charts'),
    extras: () => engine.ask('extras'),
  };
}

const silently = (): void => undefined;
const SILENT: Log = { log: silently, info: silently, warn: silently, error: silently };

/** A host over an engine that has its book open. */
export function hostOver(engine: HostEngine, scripts: Scripts, log: Log = console): Host {
  const realm = openRealm(scripts, engine.call, log);
  const services = createServices(engine.call);
  return {
    ...handwork(engine),
    run: (name, ...values) => valueOf(realm.invoke(name, toJson(values))),
    services: services.globals,
    endRun: services.endRun,
    calls: () => merged(realm.ledger(), services.session.ledger()),
    resetCalls: () => {
      realm.resetLedger();
      services.session.resetLedger();
    },
    ui: engine.events,
    save: engine.save,
    close: engine.close,
  };
}

/** Opens a book with the add-on loaded. Close it when done. */
export function openHost({ dist, book, workbench, quiet = false }: HostParts): Host {
  const scripts = {
    services: readFileSync(join(workbench, 'services.js'), 'utf8'),
    code: readFileSync(join(dist, 'Code.js'), 'utf8'),
  };
  const engine = startEngine(join(workbench, 'engine-worker.cjs'), { scripts, pages: pagesOf(dist) });
  engine.load(book);
  return hostOver(engine, scripts, quiet ? SILENT : console);
}
