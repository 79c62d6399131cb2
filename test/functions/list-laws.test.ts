import fc from 'fast-check';
import { call, cellsOf, OF_LISTS, orBlank, outcome, run, WEIGHTS } from './calls';

describe.each(OF_LISTS)('$name', ({ name, parameters }) => {
  const cells = parameters.map(cellsOf);
  const listed = parameters.filter((one) => cellsOf(one) !== WEIGHTS);
  const usable = fc
    .array(fc.tuple(...listed.map((one) => orBlank(cellsOf(one).good))), { minLength: 2, maxLength: 8 })
    .map((rows) => rows.filter((row) => 'result' in outcome(name, row)))
    .filter((rows) => rows.length > 1);
  const over = (rows: readonly (readonly unknown[])[]) =>
    call(
      name,
      listed.map((_, index) => rows.map((row) => [row[index]])),
    );
  const expectSame = (one: unknown, other: unknown) => {
    if (typeof other === 'number') expect(one).toBeCloseTo(other, 6 - Math.round(Math.log10(1 + Math.abs(other))));
    else expect(one).toBe(other);
  };

  test('does not depend on the order of the rows, nor on blank rows among them', () => {
    fc.assert(
      fc.property(usable, (rows) => {
        expectSame(over([...rows].reverse()), over(rows));
        expect(over([...rows, cells.map(() => '')])).toBe(over(rows));
        expect(over([cells.map(() => ' '), ...rows])).toBe(over(rows));
      }),
      run,
    );
  });

  test('of a single cell is that of a list of one', () => {
    fc.assert(
      fc.property(usable, ([row = []]) => {
        expect(call(name, row)).toBe(over([row, listed.map(() => '')]));
      }),
      run,
    );
  });

  test('stays the same when every row stands twice, unless it adds up', () => {
    fc.assert(
      fc.property(usable, (rows) => {
        const once = over(rows);
        const twice = over([...rows, ...rows]);
        expectSame(twice, name === 'ABM_SCORE' && typeof once === 'number' ? once * 2 : once);
      }),
      run,
    );
  });
});

test('the gross retention is at most the net one and 100%', () => {
  const values = fc.array(fc.tuple(fc.nat({ max: 9999 }), fc.nat({ max: 9999 })), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(values, (rows) => {
      const args = [rows.map(([old]) => [old]), rows.map(([, now]) => [now])];
      const [gross, net] = [call('ABM_GRR', args), call('ABM_NRR', args)];
      if (gross === '') expect(net).toBe('');
      else expect(Number(gross)).toBeLessThanOrEqual(Math.min(1, Number(net)));
    }),
    run,
  );
});
