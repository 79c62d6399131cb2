// The core against the formulas that people write, as a Markdown table:
//   npm ci --prefix bench && npx tsx bench/formulas.ts [touches …]
import { inRepository } from '../tools/paths';
import { runBundled } from './core/bundled';

const SIZES = ['2000', '5000', '10000'];

console.log('| touches | engine | seconds | x product |');
console.log('| ---: | --- | ---: | ---: |');
const given = process.argv.slice(2);
for (const size of given.length === 0 ? SIZES : given) {
  if ((await runBundled('formulas', [size, inRepository('bench', 'peers', 'hyperformula.mjs')])) === undefined)
    process.exitCode = 1;
}
