import fc from 'fast-check';
import { FUNCTIONS } from '../../src/functions/registry';
import { anythingFor, cellsOf, OF_CELLS, OF_LISTS, orBlank, outcome, run, type Cells } from './calls';

/** Whether a cell can show the result; a text stands for an account. */
const isValue = (value: unknown) =>
  (typeof value === 'number' && Number.isFinite(value)) || (typeof value === 'string' && !/\p{Cc}/u.test(value));

describe.each(FUNCTIONS)('$name', ({ name, parameters }) => {
  const cells = parameters.map(cellsOf);
  const anyRow = fc.tuple(...cells.map(anythingFor));

  test('gives a finite number, a text, a blank or one sentence of at most 300 characters', () => {
    const anyArgument = (kind: Cells) =>
      fc.oneof(anythingFor(kind), fc.array(fc.tuple(anythingFor(kind)), { maxLength: 4 }));
    fc.assert(
      fc.property(fc.tuple(...cells.map(anyArgument)), (args) => {
        const ended = outcome(name, args);
        if ('result' in ended) expect([ended.result].flat(2).every(isValue)).toBe(true);
        else {
          expect(ended.sentence.length).toBeLessThanOrEqual(300);
          expect(ended.sentence).toMatch(/^[a-z_]+((, row \d+)?:| is missing\.) .+\.$/su);
          expect(ended.sentence).not.toMatch(/NaN|Infinity|undefined|\[object|TypeError|[\p{Cc}]/u);
        }
      }),
      run,
    );
  });

  test('names the argument that cannot be used', () => {
    const wrongs = fc.oneof(...cells.map(({ bad }, index) => fc.tuple(fc.constant(index), bad)));
    fc.assert(
      fc.property(wrongs, ([index, wrong]) => {
        const args = cells.map(({ fine }, other) => (other === index ? wrong : fine));
        const place = new RegExp(`^${parameters[index]?.name ?? ''}: `);
        expect(outcome(name, args)).toHaveProperty('sentence', expect.stringMatching(place));
      }),
      run,
    );
  });

  test('names the first argument that is missing, if it is needed', () => {
    for (const given of parameters.keys()) {
      const args = cells.slice(0, given).map(({ fine }) => fine);
      const { name: first = '', optional = true } = parameters[given] ?? {};
      const words = new RegExp(`^${first} is missing\\. Add it, as in =${name}\\(`);
      if (!optional) expect(outcome(name, args)).toHaveProperty('sentence', expect.stringMatching(words));
    }
  });

  test('leaves its arguments as they were and answers the same again', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 2, maxLength: 8 }), (rows) => {
        const args = cells.map((_, index) => rows.map((row) => [row[index]]));
        const before = structuredClone(args);
        const first = outcome(name, args);
        expect(args).toEqual(before);
        expect(outcome(name, args)).toEqual(first);
      }),
      run,
    );
  });
});

test('there are functions of both kinds', () => {
  expect(OF_LISTS.map(({ name }) => name)).toEqual(['ABM_DAYS', 'ABM_SCORE', 'ABM_GRR', 'ABM_NRR', 'ABM_NPS']);
});

describe.each(OF_CELLS)('$name', ({ name, parameters }) => {
  const LIST = [['acme.com'], ['beta.de'], ['Acme']];

  test('gives a column what it gives its cells one by one', () => {
    const row = fc.tuple(
      ...parameters.map((one) => (one.list === true ? fc.constant(LIST) : orBlank(cellsOf(one).good))),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 8 }), (rows) => {
        const singles = rows.map((args) => outcome(name, args));
        const columns = parameters.map(({ list }, index) => (list === true ? LIST : rows.map((args) => [args[index]])));
        const whole = outcome(name, columns);
        if (singles.every((single) => 'result' in single)) {
          expect(whole).toEqual({ result: singles.map((single) => ['result' in single ? single.result : undefined]) });
        } else {
          expect(whole).toHaveProperty('sentence');
        }
      }),
      run,
    );
  });
});
