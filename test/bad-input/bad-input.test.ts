import { ensurePushedSet } from '../../tools/build/pushed-set';
import { goal } from '../support/goal';
import { openEmittedCalls, type EmittedCalls } from './emitted-calls';
import { CALLS } from './families';
import { copied, faultsOf, same } from './rules';

/** Fewer rows are no catalogue. */
const FEWEST = 250;

/** How long one call may take on a busy machine; Google Sheets gives it 30 seconds. */
const SLOWEST = 10_000;

const wrong: string[] = [];
let tried = 0;

/** Counts a row, and holds what is wrong with it against it. */
function judge(row: string, faults: readonly string[]): void {
  tried++;
  if (faults.length > 0) wrong.push(`${row}: ${faults.join('; ')}`);
  expect(faults).toEqual([]);
}

/** Rows are told by their place: arguments of a million cells are no part of a title. */
function rowAt<Row>(rows: readonly Row[], index: number): Row {
  const row = rows[index];
  if (row === undefined) throw new Error(`There is no row ${String(index)}.`);
  return row;
}

const named = CALLS.map(({ family }, index) => [family, index] as const);

describe.each(named)('%s', (_family, place) => {
  const { rows } = rowAt(CALLS, place);
  let script: EmittedCalls;
  beforeAll(async () => {
    await ensurePushedSet();
    script = openEmittedCalls();
  });

  test.each(rows.map((row, index) => [row[0], index] as const))('%s', (given, index) => {
    const [, name, args, outcome, zone] = rowAt(rows, index);
    const [before, builtIns] = [copied(args), script.builtIns()];
    const start = performance.now();
    const shown = script.call(name, args, zone);
    const took = performance.now() - start;
    judge(given, [
      ...(same(shown, outcome) ? [] : [`gives ${JSON.stringify(shown).slice(0, 400)}`]),
      ...faultsOf(shown),
      ...(same(script.call(name, args, zone), shown) ? [] : ['gives something else the second time']),
      ...(same(args, before) ? [] : ['changes its arguments']),
      ...(script.builtIns() === builtIns ? [] : ['changes what the language brings along']),
      ...(took < SLOWEST ? [] : [`takes ${took.toFixed(0)} ms`]),
    ]);
  });
});

test('all of the catalogue was tried', () => {
  expect(tried).toBeGreaterThanOrEqual(FEWEST);
  goal('bad inputs', tried, wrong);
});
