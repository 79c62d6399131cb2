// What belongs to the document but not to its cells: properties, the lock, the user interface, the page files.
import { keptInMemory, type Kept } from '../bridge/kept';
import type { AlertAnswer, AlertFacts, Operations, UiEvent } from '../bridge/operations';

const LARGEST_PROPERTY = 9 * 1024;

/** What the engine is given by whoever runs it. */
export type Surroundings = {
  /** Called for everything the add-on asks of the user interface. */
  readonly onUi: (event: UiEvent) => void;
  /** Shows a window and waits for a person; absent where there is no person. */
  readonly onAlert?: (alert: AlertFacts) => Promise<AlertAnswer>;
  /** The HTML files that were pushed, by name without ending. */
  readonly pages: Readonly<Record<string, string>>;
};

/** What a document keeps beside its cells. */
export type DocumentState = {
  readonly properties: Readonly<Record<string, string>>;
  /** The run that holds the lock. */
  readonly holder?: string | undefined;
  /** What will be done with the next windows. */
  readonly pressed: readonly AlertAnswer[];
};

/** A document in which nothing is kept yet. */
export const NEW_DOCUMENT: DocumentState = { properties: {}, pressed: [] };

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

type PropertyOperation = 'properties' | 'setProperty' | 'setProperties' | 'removeProperty' | 'clearProperties';
type DocumentOperation = PropertyOperation | 'lock' | 'unlock' | 'tell' | 'alert' | 'press' | 'page';

type Change = (change: Partial<DocumentState>) => void;

function propertyOperations({ get }: Kept<DocumentState>, change: Change): Pick<Operations, PropertyOperation> {
  const put = (values: Readonly<Record<string, string>>): void => {
    const isTooLarge = Object.values(values).some((value) => byteLength(value) > LARGEST_PROPERTY);
    if (isTooLarge) throw new Error('Argument too large: value');
    change({ properties: { ...get().properties, ...values } });
  };
  return {
    properties: () => get().properties,
    setProperty: (key, value) => {
      put({ [key]: value });
    },
    setProperties: put,
    removeProperty: (key) => {
      const { [key]: _removed, ...properties } = get().properties;
      change({ properties });
    },
    clearProperties: () => {
      change({ properties: {} });
    },
  };
}

function alertOperations(
  { onUi, onAlert }: Surroundings,
  { get }: Kept<DocumentState>,
  change: Change,
): Pick<Operations, 'alert' | 'press'> {
  return {
    alert: (alert) => {
      onUi({ kind: 'alert', ...alert });
      if (onAlert !== undefined) return onAlert(alert);
      const [answer = 'CLOSE', ...pressed] = get().pressed;
      change({ pressed });
      return answer;
    },
    press: (pressed) => {
      change({ pressed });
    },
  };
}

/** Document properties (9 KB each), one lock, and the ways to the user. */
export function documentOperations(
  surroundings: Surroundings,
  kept: Kept<DocumentState> = keptInMemory(NEW_DOCUMENT),
): Pick<Operations, DocumentOperation> {
  const change: Change = (part) => {
    kept.set({ ...kept.get(), ...part });
  };
  return {
    ...propertyOperations(kept, change),
    ...alertOperations(surroundings, kept, change),
    lock: (owner) => {
      const { holder = owner } = kept.get();
      change({ holder });
      return holder === owner;
    },
    unlock: (owner) => {
      if (kept.get().holder === owner) change({ holder: undefined });
    },
    tell: surroundings.onUi,
    page: (file) => {
      const text = surroundings.pages[file.replace(/\.html$/, '')];
      if (text === undefined) throw new Error(`No HTML file named ${file} was found.`);
      return text;
    },
  };
}
