import { boundWords } from '../../src/messages/bound-words';
import type { BoundNumbers } from '../../src/messages/bound-words';
import { COUNTED } from '../../src/metrics/metric';

type Row = [
  BoundNumbers['unit'],
  BoundNumbers['direction'],
  number | undefined,
  number | undefined,
  number | undefined,
];

const said = ([unit, direction, now, low, high]: Row) =>
  boundWords({ name: 'It', unit, counted: COUNTED.has(unit), direction, now, low, high });

test.each<[string, Row]>([
  ['It: up to 9 more.', ['accounts', 'up', 3, 3, 12]],
  ['It: at least 3.', ['accounts', 'up', 3, 3, undefined]],
  ['It: up to 2 fewer.', ['accounts', 'down', 3, 1, 3]],
  ['It: up to 2 more or fewer.', ['touches', 'either', 3, 1, 5]],
  ['It: up to 1,200 more or 2 fewer.', ['count', 'either', 3, 1, 1203]],
  ['It: at least 1.', ['people', 'either', 3, 1, undefined]],
  ['It: at least 75,000.', ['money', 'up', 75_000, 75_000, undefined]],
  ['It: up to 80,000.', ['money', 'up', 75_000, 75_000, 80_000]],
  ['It: at most 75,000.', ['money', 'down', 75_000, undefined, 75_000]],
  ['It: down to 10.5.', ['days', 'down', 12, 10.5, 12]],
  ['It: from 40.0% to 66.7%.', ['percent', 'either', 0.5, 0.4, 2 / 3]],
  ['It: up to 0.013%.', ['fine-percent', 'up', 0.0001, 0.0001, 0.000125]],
  ['It: could be any other value.', ['multiple', 'either', undefined, undefined, undefined]],
])('%s', (sentence, row) => {
  expect(said(row)).toBe(sentence);
});
