import { build, type BuildOptions, type Metafile } from 'esbuild';
import { ROOT } from '../paths';

/** What esbuild made of one entry point, kept in memory. */
export interface Bundle {
  readonly script: string;
  /** Styles imported by the script; empty when it imports none. */
  readonly styles: string;
  /** Paths, relative to the repository, of every file that went in. */
  readonly inputs: readonly string[];
}

const inputsOf = (metafile: Metafile): string[] =>
  Object.values(metafile.outputs)
    .flatMap((output) => Object.entries(output.inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path)
    .sort();

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
