import { PluginKind, declareValuePlugin } from '@stryker-mutator/api/plugin';

/** Parts of a definition that are words for people, or examples that a test of their own tries. */
const WORDING: ReadonlySet<string> = new Set([
  ...['summary', 'description', 'rules', 'source', 'family', 'shows'],
  ...['formula', 'worked', 'parameters'],
]);

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** The key of an object's property in the syntax tree; undefined for any other node. */
function propertyKey(path: unknown): string | undefined {
  const node = fieldOf(path, 'node');
  if (fieldOf(node, 'type') !== 'ObjectProperty') return undefined;
  const name = fieldOf(fieldOf(node, 'key'), 'name');
  return typeof name === 'string' ? name : undefined;
}

/** Leaves out what cannot be wrong in the way in which code is. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'wording', {
    shouldIgnore: (path) => (WORDING.has(propertyKey(path) ?? '') ? 'words for people' : undefined),
  }),
];
