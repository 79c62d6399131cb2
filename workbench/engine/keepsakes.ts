// What Google Sheets keeps or draws and Univer cannot: charts, developer metadata, notes, filters, banding.
import type { ChartFacts, Extra, MetadataFacts, Operations } from '../bridge/operations';

type Numbered = { readonly id: number };

/** A list of things that get a number each; a known number replaces the thing. */
function shelf<Thing extends Numbered>(exists: (thing: Thing) => boolean) {
  let things: Thing[] = [];
  let next = 1;
  return {
    all: (): readonly Thing[] => (things = things.filter(exists)),
    put: (make: (id: number) => Thing, known: number | null): number => {
      const id = known ?? next;
      next = Math.max(next, id + 1);
      things = [...things.filter((thing) => thing.id !== id), make(id)];
      return id;
    },
    remove: (id: number): void => {
      things = things.filter((thing) => thing.id !== id);
    },
  };
}

type Kept =
  'charts' | 'putChart' | 'removeChart' | 'metadata' | 'putMetadata' | 'removeMetadata' | 'extras' | 'putExtra';

/** Things kept with their sheet: they go when the sheet is deleted. */
export function keepsakeOperations(sheetExists: (sheet: number) => boolean): Pick<Operations, Kept> {
  const charts = shelf<ChartFacts>((chart) => sheetExists(chart.sheet));
  const metadata = shelf<MetadataFacts>((entry) => sheetExists(entry.sheet));
  let extras: Extra[] = [];
  return {
    charts: charts.all,
    putChart: (chart, known) => charts.put((id) => ({ ...chart, id }), known),
    removeChart: charts.remove,
    metadata: metadata.all,
    putMetadata: (entry, known) => metadata.put((id) => ({ ...entry, id }), known),
    removeMetadata: metadata.remove,
    extras: () => (extras = extras.filter((extra) => sheetExists(extra.box.sheet))),
    putExtra: (extra) => {
      const place = JSON.stringify([extra.kind, extra.box]);
      extras = extras.filter((other) => JSON.stringify([other.kind, other.box]) !== place);
      if (extra.text !== '') extras = [...extras, extra];
    },
  };
}
