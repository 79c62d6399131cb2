import fc from 'fast-check';

import { callFunction } from '../../src/functions/call-function';
import { FUNCTIONS } from '../../src/functions/registry';

const run = { seed: 7, numRuns: 200 };

const blank = fc.constantFrom<unknown>('', undefined, null, ' ', '\u00a0', '\u200b');
const count = fc.oneof(fc.nat({ max: 1000 }), fc.double({ min: 0, max: 1e9, noNaN: true }));
const good = fc.oneof({ weight: 4, arbitrary: count }, { weight: 1, arbitrary: blank });
const bad = fc.oneof(
  fc.constantFrom<unknown>(true, false, new Date(0), '#N/A', 'Loading...', '1,5', '12%', -1, NaN, Infinity),
  fc.stringMatching(/^[a-z]{1,60}$/),
);
const anything = fc.oneof(good, bad, fc.string({ unit: 'binary' }));

/** A call's result, or the sentence it ends with. */
function outcome(name: string, args: readonly unknown[]): { result: unknown } | { sentence: string } {
  try {
    return { result: callFunction(name, args) };
  } catch (thrown) {
    if (!(thrown instanceof Error) || thrown.constructor !== Error) throw thrown;
    return { sentence: thrown.message };
  }
}

const isValue = (value: unknown) => value === '' || (typeof value === 'number' && Number.isFinite(value));

describe.each(FUNCTIONS)('$name', ({ name, parameters }) => {
  const names = parameters.map((parameter) => parameter.name);
  const rowsOf = (cell: fc.Arbitrary<unknown>) =>
    fc.array(fc.tuple(...names.map(() => cell)), { minLength: 2, maxLength: 8 });
  const columnsOf = (rows: readonly (readonly unknown[])[]) => names.map((_, index) => rows.map((row) => [row[index]]));

  test('gives a column what it gives its cells one by one', () => {
    fc.assert(
      fc.property(rowsOf(good), (rows) => {
        const singles = rows.map((row) => outcome(name, row));
        const whole = outcome(name, columnsOf(rows));
        if (singles.every((single) => 'result' in single)) {
          expect(whole).toEqual({ result: singles.map((single) => ['result' in single ? single.result : undefined]) });
        } else {
          expect(whole).toHaveProperty('sentence');
        }
      }),
      run,
    );
  });

  test('gives a finite number, a blank or one sentence of at most 300 characters', () => {
    fc.assert(
      fc.property(
        fc.tuple(...names.map(() => fc.oneof(anything, fc.array(fc.tuple(anything), { maxLength: 4 })))),
        (args) => {
          const ended = outcome(name, args);
          if ('result' in ended) expect([ended.result].flat(2).every(isValue)).toBe(true);
          else {
            expect(ended.sentence.length).toBeLessThanOrEqual(300);
            expect(ended.sentence).toMatch(/^[a-z_]+(, row \d+)?: .+\.$/su);
            expect(ended.sentence).not.toMatch(/NaN|Infinity|undefined|\[object|TypeError|[\p{Cc}]/u);
          }
        },
      ),
      run,
    );
  });

  test('names the argument that cannot be used', () => {
    fc.assert(
      fc.property(fc.nat({ max: names.length - 1 }), bad, fc.integer({ min: 1, max: 9 }), (index, wrong, fine) => {
        const args = names.map((_, other) => (other === index ? wrong : fine / 10));
        const ended = outcome(name, args);
        expect(ended).toHaveProperty('sentence', expect.stringMatching(new RegExp(`^${names[index] ?? ''}: `)));
      }),
      run,
    );
  });

  test('leaves its arguments as they were and answers the same again', () => {
    fc.assert(
      fc.property(rowsOf(anything), (rows) => {
        const args = columnsOf(rows);
        const before = structuredClone(args);
        const first = outcome(name, args);
        expect(args).toEqual(before);
        expect(outcome(name, args)).toEqual(first);
      }),
      run,
    );
  });
});

describe.each(['ABM_WINRATE', 'ABM_ENGAGED_PCT'])('%s', (name) => {
  test('stays between 0 and 1 and does not change when both numbers double', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (a, b) => {
        const [part, whole] = [Math.min(a, b), Math.max(a, b)];
        const share = callFunction(name, [part, whole]);
        expect(callFunction(name, [part * 2, whole * 2])).toBe(share);
        expect(whole === 0 ? share === '' : Number(share) >= 0 && Number(share) <= 1).toBe(true);
      }),
      run,
    );
  });
});

describe.each(['ABM_ACV', 'ABM_CLV', 'ABM_CAC'])('%s', (name) => {
  test('doubles when the money doubles', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e9 }), fc.integer({ min: 1, max: 50 }), (money, divisor) => {
        expect(callFunction(name, [money * 2, divisor])).toBe(Number(callFunction(name, [money, divisor])) * 2);
      }),
      run,
    );
  });
});

test('the order and the spelling of accounts do not change the engaged share', () => {
  const accounts = fc.uniqueArray(fc.stringMatching(/^[a-z]{4,9}\.com$/), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(accounts, fc.nat(), (domains, cut) => {
      const engaged = domains.slice(0, 1 + (cut % domains.length));
      const lists = [
        engaged.map((domain) => [`Sales@WWW.${domain.toUpperCase()}`.replace('WWW.', '')]),
        domains.map((domain) => [domain]),
      ];
      const mixed = [
        [...engaged].reverse().map((domain) => [`https://www.${domain}/x`]),
        [...domains].reverse().map((domain) => [` ${domain} `]),
      ];
      const share = engaged.length / domains.length;
      expect(callFunction('ABM_ENGAGED_PCT', lists)).toBe(share);
      expect(callFunction('ABM_ENGAGED_PCT', mixed)).toBe(share);
    }),
    run,
  );
});
