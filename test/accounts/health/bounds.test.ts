import fc from 'fast-check';
import type { Book, Cell } from '../../../samples/book';
import { MOVES } from '../../../src/accounts/health/reaches';
import { ACCOUNT_COLUMNS } from '../../../src/metrics/account-columns';
import { metricById } from '../../../src/metrics/registry';
import { TOTALS } from '../../../src/metrics/totals';
import type { TableId } from '../../../src/model/table-id';
import { movedBeyond } from '../../support/bounds';
import { buildFrom } from '../../support/core';
import type { Core } from '../../support/core';
import { LAW } from '../../support/laws';
import { choices } from '../../support/rearranged';
import { anyCase } from '../../support/workbooks';

type Damage = {
  readonly table: TableId;
  readonly sheet: string;
  readonly columns: readonly string[];
  /** What stands in the cells instead; undefined for a blank. */
  readonly spoilt: (row: number) => Cell;
  readonly codes: readonly string[];
};

const blank = (): Cell => null;
const typo = (): Cell => 'soon';

type DamageRow = readonly [TableId, string, Damage['columns'], Damage['spoilt'], Damage['codes']];

const DAMAGED: readonly DamageRow[] = [
  ['activities', 'Activities', ['Account', 'Contact'], (row: number) => `Unknown ${String(row)}`, ['unknown-account']],
  ['activities', 'Activities', ['Date'], typo, ['no-date']],
  ['activities', 'Activities', ['Quantity'], typo, ['not-a-number']],
  ['activities', 'Activities', ['Seconds'], typo, ['not-a-number']],
  ['opportunities', 'Opportunities', ['Account'], blank, ['no-account']],
  ['opportunities', 'Opportunities', ['Amount'], blank, ['no-amount']],
  ['opportunities', 'Opportunities', ['Currency'], () => 'XXX', ['other-currency']],
  ['opportunities', 'Opportunities', ['Created date'], typo, ['not-a-date', 'no-created-date']],
  ['opportunities', 'Opportunities', ['Close date'], typo, ['not-a-date', 'closed-without-date']],
  ['opportunities', 'Opportunities', ['Probability'], typo, ['not-a-number', 'no-probability']],
  ['customers', 'Customers', ['Account'], blank, ['row-incomplete']],
  ['customers', 'Customers', ['Start date'], typo, ['no-start']],
  ['customers', 'Customers', ['End date'], typo, ['not-a-date']],
  ['customers', 'Customers', ['Contract value'], blank, ['no-amount']],
  ['customers', 'Customers', ['Renewed'], typo, ['not-a-flag']],
  ['customers', 'Customers', ['Renewal value'], typo, ['not-a-number']],
  ['spend', 'Spend', ['Amount'], blank, ['row-incomplete', 'no-amount']],
  ['spend', 'Spend', ['Date', 'Month'], typo, ['no-date']],
  ['spend', 'Spend', ['Currency'], () => 'XXX', ['other-currency']],
  ['nps', 'NPS', ['Score'], () => 42, ['score-out-of-range']],
  ['contacts', 'Contacts', ['Email'], (row: number) => `x@unknown${String(row)}.example`, ['unknown-account']],
  ['contacts', 'Contacts', ['Score'], typo, ['not-a-number']],
  ['contacts', 'Contacts', ['Create date'], typo, ['not-a-date']],
  ['accounts', 'Accounts', ['Target'], typo, ['not-a-flag']],
  ['accounts', 'Accounts', ['Target since'], typo, ['not-a-date']],
  ['accounts', 'Accounts', ['Customer since'], typo, ['not-a-date']],
  ['accounts', 'Accounts', ['Intent score'], typo, ['not-a-number']],
  ['accounts', 'Accounts', ['Relationship score'], typo, ['not-a-number']],
  ['accounts', 'Accounts', ['Matched'], typo, ['not-a-flag']],
];

const DAMAGES = DAMAGED.map(([table, sheet, columns, spoilt, codes]): readonly [string, Damage] => [
  `${table}: ${codes.join(', ')} (${columns.join(', ')})`,
  { table, sheet, columns, spoilt, codes },
]);

/** The same book with some filled cells of a column spoilt; undefined where there is none. */
function damaged(book: Book, { sheet, columns, spoilt }: Damage, picks: readonly number[]): Book | undefined {
  const [head = [], ...rows] = book.sheets[sheet] ?? [];
  const places = columns.map((column) => head.indexOf(column)).filter((place) => place >= 0);
  const isBelowZero = (row: readonly Cell[]): boolean => row.some((cell) => typeof cell === 'number' && cell < 0);
  const isHit = (row: readonly Cell[], index: number): boolean =>
    (picks[index % picks.length] ?? 0) % 3 === 0 && !isBelowZero(row) && places.every((place) => row[place] !== null);
  if (places.length === 0 || !rows.some(isHit)) return undefined;
  const spoiltRows = rows.map((row, index) =>
    isHit(row, index) ? row.map((cell, place) => (places.includes(place) ? spoilt(index) : cell)) : row,
  );
  return { ...book, sheets: { ...book.sheets, [sheet]: [head, ...spoiltRows] } };
}

/** Whether reading leaves nothing of the sheet: then there is no table to say anything of. */
function isEmpty({ sheets }: Book, { sheet, columns: [name = ''], spoilt }: Damage): boolean {
  const [head = [], ...rows] = sheets[sheet] ?? [];
  return spoilt === blank && rows.every((row) => row[head.indexOf(name)] === null);
}

const builtSound = new Map<string, Core>();

/** The workbook as it should be, built once: the law tries every damage on the same workbooks. */
function sound(book: Book, settings: Readonly<Record<string, string>>): Core {
  const name = JSON.stringify([book, settings]);
  const built = builtSound.get(name) ?? buildFrom(book, settings);
  builtSound.set(name, built);
  return built;
}

describe.each(DAMAGES)('%s', (_name, damage) => {
  test('put right moves no KPI further than was said', () => {
    fc.assert(
      fc.property(anyCase, choices, ({ book, settings }, picks) => {
        const spoilt = damaged(book, damage, picks);
        if (spoilt === undefined || isEmpty(spoilt, damage)) return;
        const agreed = { ...settings, currency: 'USD' };
        const [before, after] = [buildFrom(spoilt, agreed), sound(book, agreed)];
        // A company that only the rows put right name is another list of accounts.
        if (before.table.size !== after.table.size) return;
        expect(movedBeyond(before, after, damage)).toEqual([]);
      }),
      { ...LAW, numRuns: 40, endOnFailure: true },
    );
  });
});

describe('what is moved', () => {
  const moves = Object.values(MOVES).flatMap(({ row, cells }) => [...row, ...Object.values(cells).flat()]);

  test('is told of every column and total that holds numbers of the tables', () => {
    const told = new Set<string>(moves.flatMap(({ columns, totals }) => [...columns, ...totals]));
    const numbers = ACCOUNT_COLUMNS.filter(({ kind }) => kind !== 'text' && kind !== 'date');
    const untold = [...numbers, ...TOTALS].map(({ id }) => id).filter((id) => !told.has(id));
    expect(untold).toEqual(['group', 'by_name', 'market_accounts', 'margin']);
  });

  test('is told by KPIs there are', () => {
    expect(Object.values(MOVES).flatMap(({ telling }) => telling.map((id) => metricById(id).id))).not.toEqual([]);
  });
});
