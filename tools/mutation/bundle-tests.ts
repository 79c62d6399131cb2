// The tests of a room and all they reach as one script, so that they start anew in milliseconds.
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Metafile, type Plugin } from 'esbuild';

/** Test files in one script that runs them on demand. */
export interface BundledTests {
  /** The body of a CommonJS module; it exports one function per test file, by its path, which runs that file. */
  readonly code: string;
  /** The files of the repository that each test file reaches, itself included. */
  readonly reach: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What `import.meta` says of a file, which a script has not. */
const placesKnown: Plugin = {
  name: 'places-known',
  setup(bundler) {
    bundler.onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
      const places = { url: pathToFileURL(path).href, dirname: dirname(path), filename: path };
      let contents = readFileSync(path, 'utf8');
      for (const [name, place] of Object.entries(places)) {
        contents = contents.replaceAll(`import.meta.${name}`, JSON.stringify(place));
      }
      return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' };
    });
  },
};

function reachedFrom(file: string, inputs: Metafile['inputs']): ReadonlySet<string> {
  const reached = new Set([file]);
  for (const path of reached) {
    for (const { path: next, external } of inputs[path]?.imports ?? []) if (external !== true) reached.add(next);
  }
  return reached;
}

/** Test files below a root, paths relative to it, with all they import but packages. */
export async function bundleTests(root: string, tests: readonly string[]): Promise<BundledTests> {
  const entries = tests.map((test) => `${JSON.stringify(test)}: () => require(${JSON.stringify(`./${test}`)})`);
  const { outputFiles, metafile } = await build({
    stdin: { contents: `module.exports = { ${entries.join(',\n')} };`, resolveDir: root, loader: 'js' },
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    format: 'cjs',
    platform: 'node',
    packages: 'external',
    supported: { 'dynamic-import': false },
    logLevel: 'error',
    plugins: [placesKnown],
  });
  return {
    code: outputFiles[0]?.text ?? '',
    reach: new Map(tests.map((test) => [test, reachedFrom(test, metafile.inputs)])),
  };
}
