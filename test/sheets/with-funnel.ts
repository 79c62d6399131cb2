import { workedBook } from '../../samples/worked';
import type { Book } from '../../workbench/engine/book';
import { openAddOn } from './add-on';
import type { AddOn } from './add-on';

/** A build with the settings as they are. */
export const BUILD = { settings: {} };

/** A workbook with a funnel, for tests that leave it as they found it. */
export function withFunnel(open: (book: Book) => Promise<AddOn> = openAddOn): () => AddOn {
  let addOn: AddOn | undefined;
  const opened = (): AddOn => {
    if (addOn === undefined) throw new Error('The workbook is not open yet.');
    return addOn;
  };
  beforeAll(async () => {
    addOn = await open(workedBook());
    addOn.ask('find', {});
    addOn.ask('build', BUILD);
  });
  afterAll(async () => opened().close());
  return opened;
}

/** The row of a KPI on the funnel tab, by its name. */
export function kpiRow(addOn: AddOn, name: string): number {
  const column = addOn.values('ABM Funnel', 'A1:A120').map(([cell]) => cell);
  return column.lastIndexOf(name) + 1;
}

/** The value of a KPI on the funnel tab. */
export const kpi = (addOn: AddOn, name: string): unknown =>
  addOn.values('ABM Funnel', `B${String(kpiRow(addOn, name))}`)[0]?.[0];

/** Cells by their address, with what somebody types. */
export type Cells = readonly (readonly [tab: string, a1: string, cell: unknown])[];

/** Types into one cell after the other. */
export function typeInto(addOn: AddOn, cells: Cells): void {
  for (const [tab, a1, cell] of cells) addOn.type(tab, a1, [[cell]]);
}
