// The whole job in a fresh process, as each build of the add-on runs it, as a Markdown table:
//   npx tsx bench/core-fresh.ts [rounds] [touches …]
import { runBundled } from './core/bundled';
import { quantile } from './core/rounds';

type Time = { readonly all: number; readonly thread: number };
type Times = { readonly first: Time; readonly second: Time };

const [rounds = 9, ...given] = process.argv.slice(2).map(Number);
/** Of so few touches that only what does not grow with them is left, and more. */
const SIZES = given.length === 0 ? [100, 1000, 10_000] : given;

const times = new Map<number, Times[]>(SIZES.map((size) => [size, []]));
for (let round = 0; round < rounds; round++) {
  for (const size of SIZES) {
    const told = await runBundled('fresh', [String(size)], 'take');
    // eslint-disable-next-line @typescript-eslint/no-unsafe-argument -- what the process prints
    if (told !== undefined) times.get(size)?.push(JSON.parse(told));
  }
}

console.log(
  '| touches | first time, ms | of it the thread of the job | second time, ms | of it the thread of the job |',
);
console.log('| ---: | ---: | ---: | ---: | ---: |');
for (const [size, all] of times) {
  const median = (of: (times: Times) => number): string => quantile(all.map(of), 0.5).toFixed(0);
  const figures = [
    median(({ first }) => first.all),
    median(({ first }) => first.thread),
    median(({ second }) => second.all),
    median(({ second }) => second.thread),
  ];
  console.log(`| ${size.toLocaleString('en-US')} | ${figures.join(' | ')} |`);
}
if ([...times.values()].some((all) => all.length === 0)) process.exitCode = 1;
