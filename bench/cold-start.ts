// A cold start of the pushed script, as each cell has one, beside an empty script and bundles with zod, as a Markdown
// table: npx tsx bench/cold-start.ts [rounds]
import { gzipSync } from 'node:zlib';
import { coldStarts, untilResult, type ColdStart } from './cold-start/starts';
import { coldVariants, VARIANTS } from './cold-start/variants';
import { quantile } from './core/rounds';

const ROUNDS = Number(process.argv[2] ?? 31);
const STEPS: readonly (keyof ColdStart)[] = ['reading', 'loading', 'calling', 'answering'];

const scripts = await coldVariants();
const starts = coldStarts(scripts, VARIANTS, ROUNDS);
const median = (values: readonly number[]): number => quantile(values, 0.5);
const empty = median((starts.get('empty') ?? []).map(untilResult));
const zod = median((starts.get('eager zod') ?? []).map(untilResult)) - empty;

const kilobytes = (text: string | Buffer): string => (Buffer.byteLength(text) / 1000).toFixed(1);
const row = (cells: readonly string[]): void => {
  console.log(`| ${cells.join(' | ')} |`);
};
row(['script', 'kB', 'gzip kB', ...STEPS.map((step) => `${step} ms`), 'cell ms over empty', 'x eager zod']);
row(['---', ...Array.from({ length: STEPS.length + 4 }, () => '---:')]);
for (const name of VARIANTS) {
  const all = starts.get(name) ?? [];
  const steps = STEPS.map((step) => median(all.map((start) => start[step])).toFixed(2));
  const over = median(all.map(untilResult)) - empty;
  row([
    name,
    kilobytes(scripts[name]),
    kilobytes(gzipSync(scripts[name])),
    ...steps,
    over.toFixed(2),
    (over / zod).toFixed(2),
  ]);
}
