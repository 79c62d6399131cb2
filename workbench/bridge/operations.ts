// The port: every operation that anyone may ask of the spreadsheet engine. One-based rows and columns throughout.
import type { Box } from './a1';
import type { CellValue } from './values';

/** A sheet of the workbook. `id` is the number Apps Script calls the sheet id; `index` is one-based. */
export type SheetFacts = {
  readonly id: number;
  readonly name: string;
  readonly index: number;
  readonly rows: number;
  readonly columns: number;
  readonly hidden: boolean;
  readonly active: boolean;
};

/** The look of a cell. A field that is missing is left as it is; `null` goes back to the default. */
export type CellStyle = {
  readonly numberFormat?: string | null;
  readonly background?: string | null;
  readonly fontColor?: string | null;
  readonly fontFamily?: string | null;
  readonly fontSize?: number | null;
  readonly bold?: boolean | null;
  readonly italic?: boolean | null;
  readonly underline?: boolean | null;
  readonly strikethrough?: boolean | null;
  readonly horizontal?: 'left' | 'center' | 'right' | null;
  readonly vertical?: 'top' | 'middle' | 'bottom' | null;
  readonly wrap?: boolean | null;
  readonly borders?: Borders;
};

/** Edges of a cell: a colour draws a thin line, `null` takes the line away, a missing edge is left as it is. */
export type Borders = {
  readonly top?: string | null;
  readonly right?: string | null;
  readonly bottom?: string | null;
  readonly left?: string | null;
};

/** A chart as Google Sheets would draw it; the workbench only keeps it and says so in words. */
export type ChartFacts = {
  readonly id: number;
  readonly sheet: number;
  readonly type: string;
  readonly ranges: readonly Box[];
  readonly position: { readonly row: number; readonly column: number; readonly x: number; readonly y: number };
  readonly headers: number;
  readonly transposed: boolean;
  readonly options: Readonly<Record<string, unknown>>;
};

/** A note of the script attached to a sheet, invisible to people. */
export type MetadataFacts = {
  readonly id: number;
  readonly sheet: number;
  readonly key: string;
  readonly value: string;
  readonly visibility: string;
};

/** Something else Google Sheets would show and the workbench only keeps. */
export type Extra = { readonly kind: 'note' | 'filter' | 'banding'; readonly box: Box; readonly text: string };

/** A window with words and buttons, which waits for a person. */
export type AlertFacts = { readonly title: string; readonly message: string; readonly buttons: readonly AlertButton[] };

/** The buttons of such windows, by their names in Apps Script. */
export type AlertButton = 'OK' | 'CANCEL' | 'YES' | 'NO';

/** What a person did with such a window: pressed a button, or closed it. */
export type AlertAnswer = AlertButton | 'CLOSE';

/** What the add-on asked of the user interface, in order. */
export type UiEvent =
  | { readonly kind: 'toast'; readonly title: string; readonly message: string; readonly seconds: number }
  | ({ readonly kind: 'alert' } & AlertFacts)
  | { readonly kind: 'menu'; readonly title: string; readonly items: readonly MenuItem[] }
  | { readonly kind: 'sidebar'; readonly title: string; readonly content: string }
  | { readonly kind: 'dialog'; readonly title: string; readonly content: string; readonly width: number };

/** An entry of a menu: `run` names the function it calls; an entry without words is a separator. */
export type MenuItem = { readonly label: string; readonly run: string };

/** Who opened the workbook: a viewer may look at everything and change nothing. */
export type Visitor = 'editor' | 'viewer';

/** Every operation with its arguments and its result. */
export type Operations = {
  readonly book: () => {
    readonly id: string;
    readonly name: string;
    readonly locale: string;
    readonly timeZone: string;
  };
  /** Makes whoever works in the workbook a viewer, or an editor again. */
  readonly openFor: (who: Visitor) => void;
  readonly sheets: () => readonly SheetFacts[];
  /** Number of the new sheet, which becomes the active one. No name means the next free one. */
  readonly insertSheet: (name: string | null, index: number | null) => number;
  readonly deleteSheet: (sheet: number) => void;
  readonly renameSheet: (sheet: number, name: string) => void;
  readonly showSheet: (sheet: number, visible: boolean) => void;
  readonly activateSheet: (sheet: number) => void;

  readonly values: (box: Box) => CellValue[][];
  readonly display: (box: Box) => string[][];
  /** Formula texts as typed; '' where there is none. */
  readonly formulas: (box: Box) => string[][];
  readonly styles: (box: Box) => CellStyle[][];
  /** Last row and column that hold anything; 0 for an empty sheet. */
  readonly extent: (sheet: number) => { readonly rows: number; readonly columns: number };
  /** What typing does: formulas, numbers, percentages, dates, truth values and forced text are recognised. */
  readonly write: (box: Box, rows: readonly (readonly unknown[])[]) => void;
  readonly paint: (box: Box, style: CellStyle) => void;
  readonly paintEach: (box: Box, styles: readonly (readonly CellStyle[])[]) => void;
  readonly clear: (box: Box) => void;
  /** Waits until every formula is calculated. */
  readonly calculate: () => void;
  /** Whether the person at work may edit cells. */
  readonly mayEdit: (box: Box) => boolean;
  /** Words of the add-on's function that refused in a cell; '' when it did not. */
  readonly refusal: (box: Box) => string;

  readonly freeze: (sheet: number, rows: number | null, columns: number | null) => void;
  readonly columnWidth: (sheet: number, first: number, count: number, pixels: number) => void;
  readonly rowHeight: (sheet: number, first: number, count: number, pixels: number) => void;
  readonly showColumns: (sheet: number, first: number, count: number, visible: boolean) => void;
  readonly insertRows: (sheet: number, after: number, count: number) => void;
  readonly insertColumns: (sheet: number, after: number, count: number) => void;
  readonly tabColor: (sheet: number, color: string | null) => void;
  readonly gridlines: (sheet: number, hidden: boolean) => void;

  /** Selected rectangles of the active sheet, the current one last; A1 before anything was selected. */
  readonly selection: () => readonly Box[];
  readonly select: (boxes: readonly Box[]) => void;

  /** Names and where they are now; a name whose cells are gone is left out. */
  readonly names: () => readonly { readonly name: string; readonly box: Box }[];
  readonly setName: (name: string, box: Box) => void;
  readonly removeName: (name: string) => void;

  readonly charts: () => readonly ChartFacts[];
  readonly putChart: (chart: Omit<ChartFacts, 'id'>, id: number | null) => number;
  readonly removeChart: (id: number) => void;
  readonly metadata: () => readonly MetadataFacts[];
  readonly putMetadata: (entry: Omit<MetadataFacts, 'id'>, id: number | null) => number;
  readonly removeMetadata: (id: number) => void;
  readonly extras: () => readonly Extra[];
  readonly putExtra: (extra: Extra) => void;

  readonly properties: () => Readonly<Record<string, string>>;
  readonly setProperty: (key: string, value: string) => void;
  readonly setProperties: (values: Readonly<Record<string, string>>) => void;
  readonly removeProperty: (key: string) => void;
  readonly clearProperties: () => void;
  readonly lock: (owner: string) => boolean;
  readonly unlock: (owner: string) => void;
  readonly tell: (event: UiEvent) => void;
  /** Shows a window and waits for a person; where there is none, for what `press` said they will do. */
  readonly alert: (alert: AlertFacts) => AlertAnswer | Promise<AlertAnswer>;
  /** What is done with the next windows, in order, where no person is; a window beyond them is closed. */
  readonly press: (answers: readonly AlertAnswer[]) => void;
  readonly page: (file: string) => string;
};

/** Name of an operation. */
export type Operation = keyof Operations;

/** One step of a request: what to do, with what. */
export type Step = readonly [operation: Operation, ...values: unknown[]];
