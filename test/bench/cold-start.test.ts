import { coldStarts, untilResult } from '../../bench/cold-start/starts';
import { coldVariants, VARIANTS } from '../../bench/cold-start/variants';
import { quantile } from '../../bench/core/rounds';

type Variant = (typeof VARIANTS)[number];

const ROUNDS = 5;

// Times of the processor in fresh processes by turns: other work on the machine slows all of them alike, and none at all.
test('what a cell waits for at a cold start is a small part of what it would be with zod loaded at once', async () => {
  const starts = coldStarts(await coldVariants(), VARIANTS, ROUNDS);
  const median = (name: Variant): number => quantile((starts.get(name) ?? []).map(untilResult), 0.5);
  const over = (name: Variant): number => median(name) - median('empty');
  expect(over('eager part') / over('eager zod')).toBeLessThan(0.2);
  // Reading past what waits is most of the rest, by its length alone: see docs/performance.md.
  expect(over('product') / over('whole with eager zod')).toBeLessThan(0.55);
}, 60_000);
