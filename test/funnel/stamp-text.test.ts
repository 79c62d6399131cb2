import fc from 'fast-check';
import { hashOf, newHash } from '../../src/funnel/hash';
import { formulaCell, numberCell, textCell } from '../../src/funnel/sheet-cell';
import type { SheetCell } from '../../src/funnel/sheet-cell';
import { shape } from '../../src/funnel/shape';
import {
  ageOf,
  builtText,
  checksum,
  isOfBuild,
  LAYOUT,
  parseStamp,
  parseTail,
  stampCell,
  stampText,
  TAB_IDS,
  tailText,
} from '../../src/funnel/stamp';
import { stampedRows } from '../../src/funnel/stamped-rows';
import { dressed } from '../../src/funnel/tab';
import { LAW } from '../support/laws';

describe('a stamp', () => {
  const word = fc.string({ maxLength: 12 });
  const cell = fc.oneof(fc.double({ noNaN: true }).map(numberCell), word.map(textCell), fc.constant<SheetCell>(''));
  const grid = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 5 });

  test('is read back as it was written (P17)', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TAB_IDS), fc.nat(), grid, (tab, build, cells) => {
        expect(parseStamp(stampText(tab, build, cells))).toEqual({ tab, layout: LAYOUT, shape: shape(), build });
        expect(parseTail(tailText(build))).toBe(build);
      }),
      LAW,
    );
  });

  test('tells layout, shape and build, however many digits they have', () => {
    expect(parseStamp('ABM definitions · layout 12 0abc · build 345 · 01234567')).toEqual({
      ...{ tab: 'definitions', layout: 12, shape: '0abc', build: 345 },
    });
    expect(parseStamp('ABM accounts · layout 1 0abc · build 2 · 01234567')).toMatchObject({ layout: 1, build: 2 });
  });

  test('is a cell that stays the text it is', () => {
    expect(stampCell('funnel', 7, [[1]])).toBe(`'${stampText('funnel', 7, [[1]])}`);
  });

  test.each([
    '',
    'ABM funnel',
    'ABM funnel · layout 1 0abc · build 2 · 012345678',
    'ABM funnel · layout 1 0abc · build 2 · 01234567 ',
    'ABM fun nel · layout 1 0abc · build 2 · 01234567',
    'ABM funnel · layout 1 0abc · build 2',
    'ABM funnel · layout 1 · build 2 · 01234567',
    'ABM funnel · layout 1 0abc · build 2 · 0123456g',
    'ABM funnel · layout 1 0abc · build 2 · 0123456',
    'ABM Funnel · layout 1 0abc · build 2 · 01234567',
    'ABM deals · layout 1 0abc · build 2 · 01234567',
    ' ABM funnel · layout 1 0abc · build 2 · 01234567',
    'ABM funnel · layout -1 · build 2 · 01234567',
    null,
    undefined,
    42,
  ])('is none: %j', (text) => {
    expect(parseStamp(text)).toBeUndefined();
  });

  test.each([
    '',
    'The End of build 1',
    'End of build 1 ',
    'End of build',
    'End of build x',
    'end of build 1',
    'End of build 1.5',
    null,
    3,
  ])('is no tail: %j', (text) => {
    expect(parseTail(text)).toBeUndefined();
  });
});

describe('the age of a tab', () => {
  test.each([
    [LAYOUT, shape(), 'current'],
    [LAYOUT, '0000', 'outgrown'],
    [LAYOUT - 1, shape(), 'outgrown'],
    [LAYOUT + 1, shape(), 'later'],
    [LAYOUT + 1, '0000', 'later'],
  ])('of layout %d and shape %s is %s', (layout, then, age) => {
    expect(ageOf({ tab: 'funnel', layout, shape: then, build: 1 })).toBe(age);
  });
});

describe('the checksum', () => {
  const [one, two] = [textCell('1'), textCell('2')];

  test('tells number from text, order from order and blank from nothing', () => {
    const grids: SheetCell[][][] = [
      [],
      [['']],
      [['', '']],
      [[1]],
      [[one]],
      [[one, two]],
      [[two, one]],
      [[12]],
      [[1, 2]],
    ];
    expect(new Set(grids.map(checksum)).size).toBe(grids.length);
  });

  test('does not look at formulas, only that they are there', () => {
    expect(checksum([[formulaCell('A1')]])).toBe(checksum([[formulaCell('SUM(B1;C1)')]]));
    expect(checksum([[formulaCell('A1')]])).not.toBe(checksum([[textCell('A1')]]));
    expect(checksum([[formulaCell('A1')]])).not.toBe(checksum([['']]));
  });
});

describe('a hash', () => {
  // 32-bit FNV-1a over a byte 1 before each text and then its characters.
  test.each([
    [[], '811c9dc5'],
    [[''], '040c5b8c'],
    [['a'], '4c74b617'],
    [['ab'], 'd0bb3a2f'],
    [['a', 'b'], 'c8d15a40'],
  ])('of %j is %s', (texts, expected) => {
    expect(hashOf(texts)).toBe(expected);
  });

  test('is eight digits, and can be asked for on the way', () => {
    const hash = newHash();
    const seen = Array.from({ length: 300 }, (_, index) => {
      hash.take(String(index));
      return hash.digits();
    });
    expect(seen.filter((digits) => !/^[0-9a-f]{8}$/.test(digits))).toEqual([]);
    expect(seen.some((digits) => digits.startsWith('0'))).toBe(true);
    expect(new Set(seen).size).toBe(300);
    expect(hash.bits() >>> 0).toBe(parseInt(hash.digits(), 16));
  });
});

describe('rows that are stamped', () => {
  const rows = [
    [dressed(textCell('head')), dressed(1)],
    [dressed('', { bold: true }), dressed(2), dressed(textCell('theirs'))],
    [dressed(textCell('tail')), dressed(3)],
  ];

  test('hold the stamp in its place and look, over the cells that are owned', () => {
    const owned = [
      [textCell('head'), 1],
      ['', 2],
      [textCell('tail'), 3],
    ] as const;
    expect(stampedRows('accounts', 7, rows, 2, { row: 1, column: 0 })).toEqual([
      rows[0],
      [{ cell: stampCell('accounts', 7, owned), look: { bold: true } }, ...(rows[1] ?? []).slice(1)],
      rows[2],
    ]);
  });

  test('have the same stamp whatever stood in its place and whatever is not owned', () => {
    const stamped = (cell: SheetCell, theirs: SheetCell): unknown =>
      stampedRows('funnel', 7, [[dressed(1), dressed(cell), dressed(theirs)]], 2, { row: 0, column: 1 })[0]?.[1];
    expect(stamped(textCell('x'), 5)).toEqual(stamped('', textCell('y')));
  });
});

describe('what changes with every build', () => {
  it.each([
    [stampText('funnel', 7, [[1]]), true],
    [tailText(7), true],
    [builtText(7, '2 Jan 2026 10:40'), true],
    ['Build 12, 23 Nov 2026 10:40', true],
    ['Our Build 7, 2 Jan 2026 10:40', false],
    ['Build 7, 2 Jan 2026 10:40 by Ann', false],
    ['Build x, 2 Jan 2026 10:40', false],
    ['Build 7, 12 2 Jan 2026 10:40', false],
    ['Build 7', false],
    ['End of the table', false],
  ])('%s: %s', (text, isSo) => {
    expect(isOfBuild(text)).toBe(isSo);
  });
});
