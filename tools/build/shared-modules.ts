// Two scripts of one page: the second takes what stands in the first instead of bringing it once more.
import { join, relative } from 'node:path';
import type { Plugin } from 'esbuild';
import { ROOT } from '../paths';

/** The entry point of a script that gives modules to another. */
export const GIVING = 'giving-shared-modules';

/** Where the second script finds the modules of the first, by their paths in the repository. */
const SHARED = 'globalThis.sharedModules';

/** An import as esbuild prints it in a minified script: names, and the path of the module. */
const IMPORT = /import\{([^}]*)\}from"([^"]+)";/g;

/** The path of a module in the repository; that of a package is the same wherever packages are kept. */
function pathOf(file: string): string {
  const path = relative(ROOT, file);
  const packages = path.lastIndexOf('node_modules/');
  return packages < 0 ? path : path.slice(packages);
}

/** Leaves the modules of another script out of this one: there they are imported by their paths. */
export const leavingOut = (files: readonly string[]): Plugin => ({
  name: 'leaving out modules of another script',
  setup: (building) => {
    const modules = files.map((file) => pathOf(join(ROOT, file)));
    building.onResolve({ filter: /./ }, async ({ path, kind, pluginData, ...from }) => {
      if (kind === 'entry-point' || pluginData === GIVING) return null;
      const resolved = await building.resolve(path, { kind, pluginData: GIVING, ...from });
      const module = pathOf(resolved.path);
      return modules.includes(module) ? { path: module, external: true } : resolved;
    });
  },
});

/** A script whose imports are taken from what another script gives. */
export function takingShared(script: string): string {
  const taken = script.replace(IMPORT, (_, names: string, module: string) => {
    return `const{${names.replace(/ as /g, ':')}}=${SHARED}["${module}"];`;
  });
  return `(()=>{"use strict";${taken}})();`;
}

/** Names that a script imports, by the path of their module. */
function importsOf(script: string): ReadonlyMap<string, ReadonlySet<string>> {
  const imports = new Map<string, Set<string>>();
  for (const [, list = '', module = ''] of script.matchAll(IMPORT)) {
    const names = imports.get(module) ?? new Set();
    imports.set(module, names);
    for (const name of list.split(',')) names.add(name.replace(/ as .*/, ''));
  }
  return imports;
}

/** A module that runs this one, and gives another script all that it imports. */
export function givingTo(taker: string, entry: string): Plugin {
  const given = [...importsOf(taker)].map(([module, names], index) => {
    const own = (name: string): string => `${name}${String(index)}`;
    return {
      statement: `import { ${[...names].map((name) => `${name} as ${own(name)}`).join(', ')} } from "./${module}";`,
      property: `"${module}": { ${[...names].map((name) => `${name}: ${own(name)}`).join(', ')} }`,
    };
  });
  const contents = [
    '"use strict";',
    `import "./${entry}";`,
    ...given.map(({ statement }) => statement),
    `${SHARED} = { ${given.map(({ property }) => property).join(', ')} };`,
  ].join('\n');
  return {
    name: 'giving modules to another script',
    setup: (building) => {
      building.onResolve({ filter: new RegExp(`^${GIVING}$`) }, ({ path }) => ({ path, namespace: GIVING }));
      building.onLoad({ filter: /./, namespace: GIVING }, () => ({ contents, resolveDir: ROOT, loader: 'ts' }));
    },
  };
}
