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

async function marked(cell: string): Promise<AddOn> {
  const addOn = await openAddOn(book);
  addOn.select('Deals', cell);
  return addOn;
}

describe('inserting a function', () => {
  test('puts the formula into the marked cell and tells where', async () => {
    const addOn = await marked('C2');
    expect(addOn.ask('insert', { formula: '=ABM_WINRATE(10;100)' })).toEqual({ where: 'Deals, cell C2' });
    expect(addOn.values('Deals', 'C2')).toEqual([[0.1]]);
  });

  test.each([
    ['a value', 'A1'],
    ['a formula', 'A3'],
  ])('leaves %s where it stands', async (_, cell) => {
    const addOn = await marked(cell);
    const before = addOn.everything();
    expect(addOn.trouble('insert', { formula: '=ABM_WINRATE(10;100)' })).toEqual({
      code: 'DATA',
      where: `Deals, cell ${cell}`,
      what: 'The marked cell is not empty, so nothing was put there.',
      fix: 'Mark an empty cell, then try again.',
      changed: 'no',
    });
    expect(addOn.everything()).toEqual(before);
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
});

test.each(['=IMPORTXML("a";"b")', '=ABM_WINRATE(IMPORTXML("a";"b"))', 'ABM_WINRATE(1;2)', '=ABM_WINRATE(1;2)+1'])(
  'refuses %s, which the sidebar never sends',
  async (formula) => {
    const addOn = await marked('C2');
    expect(addOn.trouble('insert', { formula }).code).toBe('VERSION');
  },
);
