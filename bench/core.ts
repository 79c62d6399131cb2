// The core against plain loops and engines that somebody could pick instead, as a Markdown table:
//   npm ci --prefix bench && npx tsx bench/core.ts [touches:rounds …]
import { inRepository } from '../tools/paths';
import { runBundled } from './core/bundled';

/** Touches and rounds. */
const SIZES = ['10000:21', '100000:11', '1000000:5'];

console.log('| touches | engine | ms | x bare loop | x one look-up | x product |');
console.log('| ---: | --- | ---: | ---: | ---: | ---: |');
const given = process.argv.slice(2);
for (const size of given.length === 0 ? SIZES : given) {
  if ((await runBundled('core', [...size.split(':'), inRepository('bench', 'peers')])) === undefined)
    process.exitCode = 1;
}
