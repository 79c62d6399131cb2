import { bookOf } from '../../samples/book';
import { openAddOn } from './add-on';
import type { AddOn } from './add-on';

const book = bookOf({
  Deals: [
    ['Won', 'Base'],
    [10, 100],
    ['=A2', ''],
  ],
});

/** A call with its own arguments, and how many may stand in their place. */
const WINRATE = { formula: '=ABM_WINRATE(10;100)', least: 1, most: 2 };

let shared: AddOn;

beforeAll(async () => {
  shared = await openAddOn(book);
});

afterAll(() => shared.close());

function marked(...ranges: readonly string[]): AddOn {
  shared.select('Deals', ...ranges);
  return shared;
}

describe('inserting a function', () => {
  test('puts the formula into the marked cell and tells where', () => {
    const addOn = marked('C2');
    expect(addOn.ask('insert', WINRATE)).toEqual({ where: 'Deals, cell C2', given: [] });
    expect(addOn.values('Deals', 'C2')).toEqual([[0.1]]);
  });

  test.each([
    ['a value', 'A1'],
    ['a formula', 'A3'],
  ])('leaves %s where it stands', (_, cell) => {
    const addOn = marked(cell);
    const before = addOn.everything();
    expect(addOn.trouble('insert', WINRATE)).toEqual({
      code: 'DATA',
      where: `Deals, cell ${cell}`,
      what: 'The marked cell is not empty, so nothing was put there.',
      fix: 'Mark an empty cell, then try again.',
      changed: 'no',
    });
    expect(addOn.everything()).toEqual(before);
  });
});

describe('inserting a function over marked ranges', () => {
  test('puts them in the place of its arguments, in the order in which they were marked', () => {
    const addOn = marked('B2', 'A2', 'D2');
    expect(addOn.ask('insert', WINRATE)).toEqual({ where: 'Deals, cell D2', given: ['B2', 'A2'] });
    expect(addOn.formulas('Deals', 'D2')).toEqual([['=ABM_WINRATE(B2;A2)']]);
  });

  test.each([
    ['the last of them is no single cell', ['A2', 'B2:B3'], 'the last of them is not a single cell'],
    ['the formula would read itself', ['E1:E5', 'E2'], 'within the cells that it would read'],
    ['they are too many', ['A2', 'B2', 'A1', 'E2'], 'It takes 1 to 2 arguments, and 3 ranges are marked'],
  ])('is refused where %s', (_, ranges, what) => {
    const addOn = marked(...ranges);
    const before = addOn.everything();
    expect(addOn.trouble('insert', WINRATE)).toMatchObject({ code: 'DATA', changed: 'no' });
    expect(addOn.trouble('insert', WINRATE).what).toContain(what);
    expect(addOn.everything()).toEqual(before);
  });

  test('is refused where one of its arguments has no range', () => {
    const addOn = marked('A2', 'E2');
    const { what } = addOn.trouble('insert', { formula: '=ABM_ACV(500000;5)', least: 2, most: 3 });
    expect(what).toBe('It takes 2 to 3 arguments, and 1 range is marked beside the cell for the formula.');
  });
});

test.each([
  ['en_US', ','],
  ['de_DE', ';'],
  ['pt_BR', ';'],
  ['en_GB', ','],
])('in %s people part arguments with %s', async (locale, separator) => {
  const addOn = await openAddOn({ ...book, locale });
  expect(addOn.ask('functions', {})).toEqual({ separator });
  await addOn.close();
});

test.each(['=IMPORTXML("a";"b")', '=ABM_WINRATE(IMPORTXML("a";"b"))', 'ABM_WINRATE(1;2)', '=ABM_WINRATE(1;2)+1'])(
  'refuses %s, which the sidebar never sends',
  (formula) => {
    const addOn = marked('C2');
    expect(addOn.trouble('insert', { ...WINRATE, formula }).code).toBe('VERSION');
  },
);
