import { workedBook } from '../../samples/worked';
import { workedSettings } from '../../samples/worked-answers';
import { accountOrder } from '../../src/funnel/account-order';
import { accountColumnReference, accountsTab, ACCOUNT_HEAD_ROWS, totalReference } from '../../src/funnel/accounts-tab';
import type { SheetCell } from '../../src/funnel/sheet-cell';
import { cellsOf } from '../../src/funnel/tab';
import { ACCOUNT_COLUMNS, columnNeeds, columnPosition } from '../../src/metrics/account-columns';
import { TOTALS } from '../../src/metrics/totals';
import { columnLetters, columnNumber } from '../../src/model/a1';
import { day, buildFrom, buildYear } from '../support/core';
import { factsOf } from '../support/facts';
import { shown } from './tab-cells';

const worked = buildFrom(workedBook(), workedSettings);
const tab = accountsTab(factsOf(worked));
const cells = cellsOf(tab);
const column = (id: Parameters<typeof columnPosition>[0]): (SheetCell | undefined)[] =>
  cells.map((row) => row[columnPosition(id)]);

describe('the accounts tab', () => {
  test('has a header per column and a row per account, those to act on first', () => {
    expect(cells[1]?.slice(0, ACCOUNT_COLUMNS.length).map(shown)).toEqual(ACCOUNT_COLUMNS.map(({ name }) => name));
    expect(
      column('account')
        .slice(ACCOUNT_HEAD_ROWS)
        .map(shown)
        .filter((name) => name !== ''),
    ).toEqual([
      ...['Cyan Ltd', 'Acme Corp', 'Beta GmbH', 'Delta AG', 'Echo Inc', 'Fox LLC'],
      ...['Gamma SA', 'Helix', 'Iris', 'Juno'],
      ...['Corva', 'Delmo', 'Ferro', 'Gresta', 'Kilo', 'Elvar'],
      'End of build 7',
    ]);
  });

  test('holds one account in full', () => {
    const acme = cells[ACCOUNT_HEAD_ROWS + 1] ?? [];
    const row = Object.fromEntries(ACCOUNT_COLUMNS.map(({ id }, index) => [id, acme[index]]));
    expect(row).toMatchSnapshot();
    expect(row['first_touch']).toBe(day('2024-01-20') + 25_569);
  });

  test('has columns of equal length, and nothing but its own number under the header of a number', () => {
    expect(new Set(cells.map((row) => row.length)).size).toBe(1);
    const numbers = ACCOUNT_COLUMNS.filter(({ kind }) => kind !== 'text');
    const under = numbers.flatMap(({ id }) => column(id).slice(ACCOUNT_HEAD_ROWS));
    expect(under.filter((cell) => typeof cell === 'string' && cell !== '')).toEqual([]);
  });

  test('has the totals in columns of their own, where formulas look for them', () => {
    const found = TOTALS.map(({ id }) => {
      const [, letters = '', row = ''] =
        /^'ABM Accounts'!\$([A-Z]+)\$(\d+)$/.exec(totalReference('ABM Accounts', id)) ?? [];
      return [id, cells[Number(row) - 1]?.[columnNumber(letters) - 1]];
    });
    const { totals } = worked.table;
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(TOTALS.map(({ id }) => [id, totals[id] ?? ''])));
  });

  test('is pointed at by whole columns, its name in quotes', () => {
    const letters = columnLetters(columnPosition('engaged') + 1);
    expect(accountColumnReference("O'Neil's", 'engaged')).toBe(`'O''Neil''s'!${letters}:${letters}`);
  });

  test('leaves columns blank whose table is missing, and hides them where they stand', () => {
    const bare = accountsTab(
      factsOf(
        buildYear({
          Accounts: [
            ['Account', 'Tier'],
            ['Acme', 'A'],
          ],
        }),
      ),
    );
    const [, , acme = []] = cellsOf(bare);
    const filled = ACCOUNT_COLUMNS.filter((_, index) => acme[index] !== '').map(({ id }) => id);
    const held = ACCOUNT_COLUMNS.filter((column) => columnNeeds(column).every((need) => need === 'accounts.tier'));
    const blankTexts = new Set(['health']);
    expect(filled).toEqual(held.map(({ id }) => id).filter((id) => !blankTexts.has(id)));
    expect(filled).not.toContain('engaged');
    const hidden = bare.hiddenColumns.flatMap(({ from, count }) =>
      ACCOUNT_COLUMNS.slice(from, from + count).map(({ band }) => band),
    );
    expect([...new Set(hidden)]).toEqual(['engagement', 'people', 'opportunities', 'customers', 'list', 'before']);
  });

  test('lists the accounts that do not count beside the totals, with the reason and the rows', () => {
    const core = buildYear({
      Accounts: [['Account'], ['Acme'], ['Acme']],
      Activities: [
        ['Account', 'Date', 'Type'],
        ['Stranger Ltd', '2024-02-01', 'Call'],
        ['Stranger Ltd', '2024-02-02', 'Call'],
      ],
    });
    const rows = cellsOf(accountsTab(factsOf(core))).map((row) => row.slice(-3).map(shown));
    expect(rows.slice(1, 5)).toEqual([
      ['Not counted', 'Rows', 'Why'],
      ['Stranger Ltd', '2', 'not among the accounts'],
      ['Acme', '1', 'told twice by name, counted once'],
      ['', '', ''],
    ]);
  });

  test('filters the accounts, not the totals and the tail', () => {
    expect(tab.grows).toBe(true);
  });
});

test('accounts stand in order: list, open deal, stage, pipeline, score, name; rows of the sheet decide last', () => {
  const { table } = buildYear({
    Accounts: [
      ['Account', 'Website', 'Target'],
      ['Off', null, 'no'],
      ['Bare B', null, 'yes'],
      ['Bare A', null, 'yes'],
      ['Twin', 'twin2.example', 'yes'],
      ['Twin', 'twin1.example', 'yes'],
      ['Scored', null, 'yes'],
      ['Won', null, 'yes'],
      ['Small', null, 'yes'],
      ['Large', null, 'yes'],
    ],
    Activities: [
      ['Account', 'Date', 'Type'],
      ['Scored', '2024-12-01', 'Demo'],
      ['Bare B', '2024-12-01', 'Email open'],
      ['Bare A', '2024-12-01', 'Email open'],
      ['Off', '2024-12-01', 'Demo'],
    ],
    Opportunities: [
      ['Account', 'Stage', 'Created date', 'Close date', 'Amount', 'Type'],
      ['Won', 'Won', '2024-01-01', '2024-02-01', 500, 'New'],
      ['Small', 'Open', '2024-01-01', null, 1, 'New'],
      ['Large', 'Open', '2024-01-01', null, 2, 'New'],
    ],
  });
  const name = (account: number) => `${table.texts.account[account] ?? ''} ${table.texts.domain[account] ?? ''}`.trim();
  expect(accountOrder(table).map(name)).toEqual([
    ...['Large', 'Small', 'Won', 'Scored', 'Bare A', 'Bare B'],
    ...['Twin twin2.example', 'Twin twin1.example', 'Off'],
  ]);
});
