// What the bytes of the pushed script are, as two Markdown tables, by room and by file: npx tsx bench/bytes.ts [files]
import { FUNCTIONS } from '../src/functions/registry';
import { WHOLE_CARDS } from '../src/live/registry';
import { added } from '../tools/build/bundle';
import { buildCode } from '../tools/build/code';

const FILES = Number(process.argv[2] ?? 30);

const { script, inputs } = await buildCode([...FUNCTIONS, ...WHOLE_CARDS]);

const PACKAGE = /^.*node_modules\//;
const roomOf = (path: string): string =>
  PACKAGE.test(path) ? (path.replace(PACKAGE, '').split('/')[0] ?? '') : path.split('/').slice(0, 2).join('/');

function table(title: string, bytes: Iterable<readonly [name: string, bytes: number]>): void {
  const total = Buffer.byteLength(script);
  console.log(`\n| ${title} | bytes | of all |\n| --- | ---: | ---: |`);
  for (const [name, count] of [...bytes].sort(([, one], [, other]) => other - one)) {
    console.log(`| ${name} | ${count.toLocaleString('en-US')} | ${((count / total) * 100).toFixed(1)} % |`);
  }
}

const known = [...inputs.values()].reduce((sum, bytes) => sum + bytes, 0);
const rest = Buffer.byteLength(script) - known;
const rooms = added([...inputs].map(([path, bytes]) => [roomOf(path), bytes] as const));
table('room', [...rooms, ['comments of the functions, and what holds the parts together', rest]]);
const largest = [...inputs].sort(([, one], [, other]) => other - one).slice(0, FILES);
table(
  'file',
  largest.map(([path, bytes]) => [path.replace(PACKAGE, ''), bytes] as const),
);
