// What Google Sheets keeps or draws and Univer cannot: charts, developer metadata, notes, filters, banding.
import { keptInMemory, type Kept } from '../bridge/kept';
import type { ChartFacts, Extra, MetadataFacts, Operations } from '../bridge/operations';

/** Things that got a number each, and the next number. */
type Shelf<Thing> = { readonly things: readonly Thing[]; readonly next: number };

/** Everything that is kept with a sheet. */
export type Keepsakes = {
  readonly charts: Shelf<ChartFacts>;
  readonly metadata: Shelf<MetadataFacts>;
  readonly extras: readonly Extra[];
};

const EMPTY = { things: [], next: 1 } as const;

/** Nothing kept yet. */
export const NO_KEEPSAKES: Keepsakes = { charts: EMPTY, metadata: EMPTY, extras: [] };

/** A list of things that get a number each; a known number replaces the thing. */
function shelf<Thing extends { readonly id: number }>(
  { get, set }: Kept<Shelf<Thing>>,
  exists: (thing: Thing) => boolean,
) {
  return {
    all: (): readonly Thing[] => get().things.filter(exists),
    put: (make: (id: number) => Thing, known: number | null): number => {
      const { things, next } = get();
      const id = known ?? next;
      set({ things: [...things.filter((thing) => thing.id !== id), make(id)], next: Math.max(next, id + 1) });
      return id;
    },
    remove: (id: number): void => {
      set({ ...get(), things: get().things.filter((thing) => thing.id !== id) });
    },
  };
}

/** One part of what is kept. */
function part<Name extends keyof Keepsakes>({ get, set }: Kept<Keepsakes>, name: Name): Kept<Keepsakes[Name]> {
  return {
    get: () => get()[name],
    set: (value) => {
      set({ ...get(), [name]: value });
    },
  };
}

type KeptOperation =
  'charts' | 'putChart' | 'removeChart' | 'metadata' | 'putMetadata' | 'removeMetadata' | 'extras' | 'putExtra';

/** Things kept with their sheet: they go when the sheet is deleted. */
export function keepsakeOperations(
  sheetExists: (sheet: number) => boolean,
  kept: Kept<Keepsakes> = keptInMemory(NO_KEEPSAKES),
): Pick<Operations, KeptOperation> {
  const charts = shelf(part(kept, 'charts'), ({ sheet }) => sheetExists(sheet));
  const metadata = shelf(part(kept, 'metadata'), ({ sheet }) => sheetExists(sheet));
  const extras = part(kept, 'extras');
  return {
    charts: charts.all,
    putChart: (chart, known) => charts.put((id) => ({ ...chart, id }), known),
    removeChart: charts.remove,
    metadata: metadata.all,
    putMetadata: (entry, known) => metadata.put((id) => ({ ...entry, id }), known),
    removeMetadata: metadata.remove,
    extras: () => extras.get().filter(({ box }) => sheetExists(box.sheet)),
    putExtra: (extra) => {
      const place = JSON.stringify([extra.kind, extra.box]);
      const others = extras.get().filter((other) => JSON.stringify([other.kind, other.box]) !== place);
      extras.set(extra.text === '' ? others : [...others, extra]);
    },
  };
}
