import { build, type BuildOptions, type Metafile } from 'esbuild';
import { ROOT } from '../paths';

/** What esbuild made of one entry point, kept in memory. */
export interface Bundle {
  readonly script: string;
  /** Styles imported by the script; empty when it imports none. */
  readonly styles: string;
  /** How many bytes of the script came from each file that went in, by its path relative to the repository. */
  readonly inputs: ReadonlyMap<string, number>;
}

const inputsOf = (metafile: Metafile): Bundle['inputs'] =>
  added(
    Object.values(metafile.outputs)
      .flatMap((output) => Object.entries(output.inputs))
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path, { bytesInOutput }]) => [path, bytesInOutput] as const),
  );

/** The bytes of each file together, of several scripts or outputs, by path. */
export function added(inputs: Iterable<readonly [path: string, bytes: number]>): Bundle['inputs'] {
  const sums = new Map<string, number>();
  for (const [path, bytes] of inputs) sums.set(path, (sums.get(path) ?? 0) + bytes);
  return new Map([...sums].sort(([one], [other]) => (one < other ? -1 : 1)));
}

type Flavour = Pick<
  BuildOptions,
  'charset' | 'define' | 'format' | 'globalName' | 'jsx' | 'jsxImportSource' | 'plugins' | 'supported' | 'target'
>;

/** A character as escapes that mean it in strings, templates and patterns alike. */
export const escaped = (character: string): string =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

/** One self-contained script, minified, without comments; in ASCII unless another charset is asked for. */
export async function bundle(entry: string, flavour: Flavour): Promise<Bundle> {
  const result = await build({
    charset: 'ascii',
    format: 'iife',
    ...flavour,
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outdir: 'out',
    bundle: true,
    write: false,
    metafile: true,
    legalComments: 'none',
    minify: true,
    logLevel: 'silent',
    // Without `Function` no library can make code from text; zod then takes its other way.
    define: { 'process.env.NODE_ENV': '"production"', Function: 'undefined', ...flavour.define },
  });
  const textOf = (ending: string): string => result.outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: textOf('.js'), styles: textOf('.css'), inputs: inputsOf(result.metafile) };
}
