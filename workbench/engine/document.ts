// What belongs to the document but not to its cells: properties, the lock, the user interface, the page files.
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

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

type PropertyOperation = 'properties' | 'setProperty' | 'removeProperty' | 'clearProperties';
type DocumentOperation = PropertyOperation | 'lock' | 'unlock' | 'tell' | 'alert' | 'press' | 'page';

function propertyOperations(): Pick<Operations, PropertyOperation> {
  const properties = new Map<string, string>();
  return {
    properties: () => Object.fromEntries(properties),
    setProperty: (key, value) => {
      if (byteLength(value) > LARGEST_PROPERTY) throw new Error('Argument too large: value');
      properties.set(key, value);
    },
    removeProperty: (key) => {
      properties.delete(key);
    },
    clearProperties: () => {
      properties.clear();
    },
  };
}

function alertOperations({ onUi, onAlert }: Surroundings): Pick<Operations, 'alert' | 'press'> {
  let pressed: readonly AlertAnswer[] = [];
  return {
    alert: (alert) => {
      onUi({ kind: 'alert', ...alert });
      if (onAlert !== undefined) return onAlert(alert);
      const [answer = 'CLOSE', ...rest] = pressed;
      pressed = rest;
      return answer;
    },
    press: (answers) => {
      pressed = answers;
    },
  };
}

/** Document properties (9 KB each), one lock, and the ways to the user. */
export function documentOperations(surroundings: Surroundings): Pick<Operations, DocumentOperation> {
  let holder: string | undefined;
  return {
    ...propertyOperations(),
    ...alertOperations(surroundings),
    lock: (owner) => {
      holder ??= owner;
      return holder === owner;
    },
    unlock: (owner) => {
      if (holder === owner) holder = undefined;
    },
    tell: surroundings.onUi,
    page: (file) => {
      const text = surroundings.pages[file.replace(/\.html$/, '')];
      if (text === undefined) throw new Error(`No HTML file named ${file} was found.`);
      return text;
    },
  };
}
