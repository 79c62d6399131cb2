import { openTestHost } from '../support/host';

const CODE = `
function describe(value) {
  if (Array.isArray(value)) return '[' + value.map(describe).join(' ') + ']';
  if (value instanceof Date) return 'date ' + value.toISOString();
  return value === '' ? 'blank' : typeof value + ' ' + value;
}
function ABM_SEEN() { return Array.prototype.map.call(arguments, describe).join(', '); }
function ABM_RATE(won, base) {
  if (typeof won !== 'number') throw new Error('won is "' + won + '"');
  return won / base;
}
function ABM_GIVE(what) {
  return {
    grid: [[1, 'a'], [true, new Date(Date.UTC(2024, 0, 5))]],
    list: [1, 2, 3],
    ragged: [[1], [2, 3]],
    nothing: undefined,
    text: '#N/A',
    endless: Infinity,
  }[what];
}
function ABM_PEEK() { return SpreadsheetApp.getActive().getRange('Data!A1').getValue(); }
function ABM_POKE() { SpreadsheetApp.getActive().getRange('Data!A1').setValue(1); SpreadsheetApp.flush(); return 1; }
function helper() { return 1; }
`;

describe('custom functions', () => {
  const host = openTestHost(
    { sheets: { Data: [['2024-01-05', 10, true, '', 'text', '=1/0'], ['50%']] } },
    { code: CODE },
  );
  const result = (formula: string) => {
    host.type('Data', 'J1', [[formula]]);
    return host.values('Data', 'J1')[0]?.[0];
  };
  afterAll(host.close);

  it.each([
    ['a number', '=ABM_SEEN(B1;2.5)', 'number 10, number 2.5'],
    ['a percentage', '=ABM_SEEN(A2)', 'number 0.5'],
    ['a date', '=ABM_SEEN(A1)', 'date 2024-01-05T00:00:00.000Z'],
    ['a truth value', '=ABM_SEEN(C1;FALSE)', 'boolean true, boolean false'],
    ['a blank cell', '=ABM_SEEN(D1)', 'blank'],
    ['a text', '=ABM_SEEN(E1;"b;c")', 'string text, string b;c'],
    [
      'texts that look like something else',
      '=ABM_SEEN("1,000";"1.000,5";"50%";"2024-01-05";"TRUE")',
      'string 1,000, string 1.000,5, string 50%, string 2024-01-05, string TRUE',
    ],
    ['an error', '=ABM_SEEN(F1)', 'string #DIV/0!'],
    ['a skipped argument', '=ABM_SEEN(1;;3)', 'number 1, blank, number 3'],
    ['a range of one cell', '=ABM_SEEN(B1:B1)', 'number 10'],
    ['a range of several', '=ABM_SEEN(B1:C2)', '[[number 10 boolean true] [blank blank]]'],
    ['a calculated list', '=ABM_SEEN(B1:B2>5)', '[[boolean true] [boolean false]]'],
    ['no arguments', '=ABM_SEEN()', ''],
  ])('get %s as Apps Script hands it over', (_what, formula, seen) => {
    expect(result(formula)).toBe(seen);
  });

  it('work with commas as well, and inside other functions', () => {
    expect(result('=ABM_RATE(10,100)')).toBe(0.1);
    expect(result('=ROUND(100*ABM_RATE(1;3);1)&"%"')).toBe('33.3%');
  });

  it('spill a grid, and shape a list as one column', () => {
    host.type('Data', 'A5', [['=ABM_GIVE("grid")', '', '=ABM_GIVE("list")', '=ABM_GIVE("ragged")']]);
    expect(host.values('Data', 'A5:E7')).toEqual([
      [1, 'a', 1, 1, ''],
      [true, expect.anything(), 2, 2, 3],
      ['', '', 3, '', ''],
    ]);
  });

  it.each([
    ['nothing is blank', '=ABM_GIVE("nothing")', ''],
    ['an error text is the error', '=ISNA(ABM_GIVE("text"))', true],
    ['an endless number is refused', '=ABM_GIVE("endless")', '#NUM!'],
  ])('give back: %s', (_what, formula, value) => {
    expect(result(formula)).toBe(value);
  });

  it('show #ERROR! for what they throw, and keep their words for the note', () => {
    expect(result('=ABM_RATE("x";1)')).toBe('#ERROR!');
    expect(host.refusal('Data', 'J1')).toBe('won is "x"');
    expect(result('=IFERROR(ABM_RATE("x";1);"none")')).toBe('none');
    expect(result('=ABM_RATE(1;2)')).toBe(0.5);
    expect(host.refusal('Data', 'J1')).toBe('');
  });

  it('calculate again when a cell they are given changes', () => {
    host.type('Data', 'H1', [[1, 4, '=ABM_RATE(H1;I1)']]);
    expect(host.values('Data', 'J1')).toEqual([[0.25]]);
    host.type('Data', 'H1', [[2]]);
    expect(host.values('Data', 'J1')).toEqual([[0.5]]);
  });

  it('may read the sheet and never write it', () => {
    expect(result('=ABM_PEEK()')).toEqual(new Date('2024-01-05T00:00:00Z'));
    expect(result('=ABM_POKE()')).toBe('#ERROR!');
    expect(host.refusal('Data', 'J1')).toContain('You do not have permission');
  });

  it('are only those in capital letters', () => {
    expect(result('=helper()')).toBe('#NAME?');
  });
});
