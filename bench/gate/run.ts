// How the whole job stands to one look-up per row, for the gate in the tests: run.mjs <touches> <rounds>. Prints
// the lower quartile of the ratios.
import { dataOf } from '../core/data';
import { oneLookUp } from '../core/plain-loops';
import { wholeJob } from '../core/product';
import { collectGarbage, interleaved, quantile, ratios } from '../core/rounds';

const [touches = 100_000, rounds = 5] = process.argv.slice(2).map(Number);
const data = dataOf(touches);
const floor = (): void => {
  // One pass is over in no time: several tell it more surely.
  for (let pass = 0; pass < 5; pass++) oneLookUp(data);
};
const times = await interleaved(
  [
    { name: 'five look-ups', run: floor },
    { name: 'whole job', run: () => wholeJob(data, 'none') },
  ],
  rounds,
  collectGarbage,
  3,
);
const found = ratios(times, 'whole job', 'five look-ups').map((ratio) => ratio * 5);
// A slow spell makes a round slower than it is, never quicker.
console.log(quantile(found, 0.25).toFixed(1));
