import { foundContent } from '../../src/funnel/cell-checks';
import type { Content } from '../../src/funnel/cell-checks';
import { editsInList } from '../../src/funnel/list-edits';
import { formulaCell, textCell } from '../../src/funnel/sheet-cell';
import type { SheetCell } from '../../src/funnel/sheet-cell';
import { checksOf } from '../../src/funnel/tab-checks';
import { ACCOUNT_COLUMNS } from '../../src/metrics/account-columns';
import type { CellValue } from '../../src/model/cell';

/** The cells of an account, and what stands beside it. */
function row<Cell>(account: readonly Cell[], beside: readonly Cell[] = []): readonly (Cell | '')[] {
  const gap = Array.from({ length: ACCOUNT_COLUMNS.length - account.length }, () => '' as const);
  return [...account, ...gap, ...beside];
}

const [acme, beta, cyan] = [textCell('Acme'), textCell('Beta'), textCell('Cyan')];
const [total, count] = [textCell('Accounts'), formulaCell('COUNTA(A:A)')];

const WRITTEN = [row([acme, 3, 1], [total, count]), row([beta, 5, 2]), row<SheetCell>([]), row([cyan, 7, 3])];

/** Two deals more of Beta, and the list is in another order. */
const DUE = [row([beta, 7, 2], [total, count]), row([acme, 3, 1]), row([cyan, 7, 3])];

const known = checksOf('accounts', WRITTEN);

const found = (rows: readonly (readonly CellValue[])[]): readonly (readonly Content[])[] =>
  rows.map((cells) => cells.map((cell) => foundContent(cell, cell === 'SUM' ? '=SUM()' : '', Number)));

const edited = (rows: readonly (readonly CellValue[])[], wanted: typeof DUE = DUE): unknown =>
  editsInList({ found: found(rows), wanted, known }).map(({ row: at }) => at);

type Rows = readonly (readonly CellValue[])[];

const TOP = row(['Acme', 3, 1], ['Accounts', 'SUM']);
const SECOND = row(['Beta', 5, 2]);
const LAST = row(['Cyan', 7, 3]);

describe('what was typed over in a list', () => {
  it.each<readonly [what: string, rows: Rows, lost: readonly number[]]>([
    ['nothing', [TOP, SECOND, row([]), LAST], []],
    ['rows in another order', [LAST, TOP, SECOND], []],
    ['rows that were deleted', [TOP], []],
    ['blank rows between', [TOP, row([]), row([]), SECOND], []],
    ['a number', [TOP, row(['Beta', 6, 2])], [1]],
    ['a name', [TOP, row(['Betty', 5, 2])], [1]],
    ['a row of their own', [TOP, row(['ours', '', '']), SECOND], [1]],
    ['a cell that was blank', [TOP, row(['Beta', 5, 2, 'ours'])], [1]],
    ['a total in place of its formula', [row(['Acme', 3, 1], ['Accounts', 9])], [0]],
    ['an account and a total', [row(['Acme', 4, 1], ['Accounts', 9])], [0]],
    ['a row twice that is to be written otherwise', [TOP, SECOND, SECOND], [2]],
    ['a row twice that is to be written so', [TOP, LAST, LAST], []],
    ['a row that holds what is to be written', [TOP, row(['Beta', 7, 2])], []],
    ['one of the next order', [row(['Beta', 7, 2], ['Accounts', 'SUM']), row(['Acme', 3, 1])], []],
    ['a number that was cleared', [TOP, SECOND, row([]), row(['Cyan', '', 3])], []],
    ['a number that was cleared in a row that is to be another', [TOP, row(['Beta', 5, ''])], []],
    ['numbers that were cleared, but for the name', [row(['Cyan', '', ''])], []],
    ['a total that was cleared', [row(['Acme', 3, 1], ['Accounts', ''])], []],
    ['a number typed beside one that was cleared', [TOP, row(['Cyan', '', 4])], [1]],
  ])('%s', (_what, rows, lost) => {
    expect(edited(rows)).toEqual(lost);
  });

  it('is nothing where the name was cleared and the row is in its place', () => {
    expect(edited([row(['Acme', 3, 1]), row(['', 5, 2])], WRITTEN)).toEqual([]);
  });

  it('is told with everything in the row, once', () => {
    const cells = found([row(['Acme', 4, 1], ['Accounts', 9])]);
    expect(editsInList({ found: cells, wanted: DUE, known })).toEqual([{ row: 0, content: cells[0]?.join('\t') }]);
  });

  it('is told where the list becomes shorter, too', () => {
    expect(edited([TOP, row(['Beta', 6, 2]), row(['ours', 1])], [])).toEqual([1, 2]);
  });
});
