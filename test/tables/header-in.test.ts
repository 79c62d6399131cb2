import { readGrid } from '../support/core';

const PRICES = [
  ['Product', 'Plan', 'Price a month', 'Valid from'],
  ['Platform', 'Team', 1200, '2024-01-01'],
  ['Platform', 'Company', 4800, '2024-01-01'],
];

test.each(['opportunities', 'spend'] as const)(
  'the header of a list that lacks columns of %s is no row with numbers in which one word happens to be a heading',
  (id) => {
    expect(readGrid(id, PRICES)).toMatchObject({ ok: false, issue: { at: { kind: 'cell', table: id, a1: 'A1' } } });
  },
);
