import { believableBook } from '../../samples/believable';
import type { Cell } from '../../samples/book';
import { messyBook } from '../../samples/dialects/messy-book';
import { workedBook } from '../../samples/worked';
import type { CheckedTable, DataCheck } from '../../src/protocol/answers';
import { openAddOn, OUR_TABS } from './add-on';
import type { AddOn } from './add-on';

const NOW = { settings: {} };

/** The balance of each table, with the count of each of its reasons. */
const balanceOf = ({ tables }: DataCheck): Record<string, unknown> =>
  Object.fromEntries(
    tables.map(({ table, rows, used, merged, leftOut, unreadable, reasons }) => {
      const counts = reasons.map(({ code, effect, count, moved }) => [code, effect, count, moved].join(' '));
      return [table, { rows, used, merged, leftOut, unreadable, counts: counts.sort() }];
    }),
  );

/** The same as a build tells it. */
const balanceOfBuild = (addOn: AddOn): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(addOn.ask('build', { ...NOW, detail: true }).detail?.health ?? {}).map(([table, health]) => {
      const { rows, used, merged, skipped: leftOut, unreadable, causes } = health;
      const counts = causes.map(({ code, effect, count, bounds }) => [code, effect, count, bounds.length].join(' '));
      return [table, { rows, used, merged, leftOut, unreadable, counts: counts.sort() }];
    }),
  );

const tableOf = ({ tables }: DataCheck, id: string): CheckedTable | undefined =>
  tables.find(({ table }) => table === id);

const marked = (addOn: AddOn): readonly [string | undefined, string | undefined] => {
  const range = addOn.services.SpreadsheetApp.getActive().getActiveRange();
  return [range?.getSheet().getName(), range?.getA1Notation()];
};

describe('the health of the data', () => {
  test('is what a build tells, before there is one and after it, and writes nothing', async () => {
    const addOn = await openAddOn(messyBook().book);
    addOn.ask('find', {});
    const before = addOn.everything();
    const check = addOn.ask('check', NOW);
    expect(addOn.everything()).toEqual(before);
    expect(addOn.sheets().filter(({ name }) => OUR_TABS.includes(name))).toEqual([]);
    expect(check.tables.flatMap(({ reasons }) => reasons).length).toBeGreaterThan(5);
    expect(balanceOf(check)).toEqual(balanceOfBuild(addOn));
    const built = addOn.everything();
    expect(addOn.ask('check', NOW)).toEqual(check);
    expect(addOn.everything()).toEqual(built);
    await addOn.close();
  });

  test('goes by settings as they are typed, and names one that cannot be read', async () => {
    const addOn = await openAddOn(workedBook());
    addOn.ask('find', {});
    const [usual, early] = [NOW, { settings: { as_of: '2024-02-28', agreed_by: 'Both heads' } }].map((asked) =>
      addOn.ask('check', asked),
    );
    const lateIn = (check: DataCheck | undefined): unknown =>
      check && tableOf(check, 'activities')?.reasons.find(({ code }) => code === 'after-as-of')?.moved;
    expect([lateIn(usual), lateIn(early)]).toEqual([undefined, 0]);
    expect(addOn.trouble('check', { settings: { as_of: 'soon' } })).toMatchObject({ code: 'DATA', changed: 'no' });
    await addOn.close();
  });

  test('says without accounts what to choose first', async () => {
    const addOn = await openAddOn(workedBook());
    expect(addOn.trouble('check', NOW)).toMatchObject({ code: 'DATA', where: 'Accounts', changed: 'no' });
    await addOn.close();
  });

  test('names cells with what they hold and the nearest account, and what waits for which table', async () => {
    const touches: Cell[][] = [
      ['Account', 'Date', 'Type'],
      ['Some Other Company', '2024-02-01', 'Meeting'],
      ['Acme Heating', '2024-02-01', 'Meeting'],
      ['Acme Heatin', '2024-02-01', 'Meeting'],
      ['Acme Heating', 'one day', 'Handshake'],
    ];
    const companies: Cell[][] = [
      ['Company', 'Target'],
      ['Acme Heating', 'yes'],
    ];
    const addOn = await openAddOn({ sheets: { Companies: companies, Touches: touches } });
    addOn.ask('use-range', { table: 'accounts', range: 'Companies' });
    addOn.ask('use-range', { table: 'activities', range: 'Touches' });
    const check = addOn.ask('check', NOW);
    expect(check.tables.map(({ table }) => table)).toEqual(['activities', 'accounts']);
    expect(tableOf(check, 'activities')).toMatchObject({
      reasons: [
        {
          text: '2 of 4 rows belong to companies that are not among the accounts.',
          fix: 'Add the account to the list, or correct its name or domain.',
          cells: [
            { cell: 'A2', received: 'Some Other Company', nearest: '' },
            { cell: 'A4', received: 'Acme Heatin', nearest: 'Acme Heating' },
          ],
          bounds: ['Calls and demos scheduled: up to 2 more.', 'Engaged, agreed threshold: up to 100.0%.'],
        },
        { text: '1 of 4 rows has no date that could be read.', cells: [{ cell: 'B5', received: 'one day' }] },
      ],
      notes: [],
    });
    expect(check.waiting.slice(0, 3).map(({ things }) => things)).toEqual([
      ['Opportunities'],
      ['Customers'],
      ['Opportunities', 'Spend'],
    ]);
    expect(check.waiting.find(({ things }) => things.includes('the column Tier in Accounts'))?.kpis).toHaveLength(1);
    await addOn.close();
  });

  test('costs as many calls for 60 accounts as for 600', async () => {
    const callsOver = async (times: number): Promise<unknown> => {
      const addOn = await openAddOn(believableBook(times).book);
      addOn.ask('find', {});
      addOn.resetCalls();
      addOn.ask('check', NOW);
      const { calls } = addOn.calls();
      await addOn.close();
      return calls;
    };
    expect(await callsOver(10)).toEqual(await callsOver(1));
  }, 60_000);
});

describe('going to a cell', () => {
  const HEADER = ['Account', 'Stage', 'Created Date'];
  const BOOK = {
    sheets: {
      Companies: [['Company'], ['Acme'], ['Beta']],
      Deals: [HEADER, ['Acme', 'Open', '2024-02-01'], [null, null, null], ['Notes of a colleague', null, null]],
      "Team's deals": [['From the other team'], HEADER, ['Beta', 'Open', 'soon']],
      Private: [['Salaries']],
    },
  };
  let addOn: AddOn;
  beforeAll(async () => {
    addOn = await openAddOn(BOOK);
    addOn.ask('use-range', { table: 'accounts', range: 'Companies' });
    addOn.ask('use-range', { table: 'opportunities', range: "Deals!A1:C2, 'Team''s deals'" });
  });
  afterAll(async () => addOn.close());

  test.each([
    ['B2', 'Deals', 'B2'],
    ["'Team''s deals'!C3", "Team's deals", 'C3'],
    ["'Deals'!A1", 'Deals', 'A1'],
  ])('selects %s where it stands, and changes nothing', (cell, sheet, a1) => {
    const before = addOn.everything();
    addOn.ask('go-to', { table: 'opportunities', cell });
    expect(marked(addOn)).toEqual([sheet, a1]);
    expect(addOn.everything()).toEqual(before);
  });

  test('finds every cell that a check names', () => {
    const check = addOn.ask('check', NOW);
    const cells = check.tables.flatMap(({ table, reasons }) =>
      reasons.flatMap((reason) => reason.cells.map(({ cell }) => ({ table, cell }))),
    );
    expect(cells.some(({ cell }) => cell === "'Team''s deals'!C3")).toBe(true);
    for (const cell of cells) expect(addOn.send('go-to', cell)).toEqual({ ok: true, data: null });
  });

  test.each(['A4', 'D1', "'Team''s deals'!A99999", "'Private'!A1", "'Companies'!A1", "'No such tab'!A1"])(
    'does not go to %s, which the table does not hold',
    (cell) => {
      addOn.select('Companies', 'A2');
      expect(addOn.trouble('go-to', { table: 'opportunities', cell })).toMatchObject({
        ...{ code: 'DATA', where: 'Opportunities', changed: 'no' },
      });
      expect(addOn.trouble('go-to', { table: 'spend', cell })).toMatchObject({ code: 'DATA', where: 'Spend' });
      expect(marked(addOn)).toEqual(['Companies', 'A2']);
    },
  );

  test.each(['A1:B9', 'Private!A1', '=A1', 'A0', '$A$1', 'named_range', `'${'x'.repeat(300)}'!A1`])(
    'takes %s for no cell at all',
    (cell) => {
      expect(addOn.trouble('go-to', { table: 'opportunities', cell }).code).toBe('VERSION');
    },
  );

  test('leaves a hidden tab hidden, and says how to show it', () => {
    const sheet = addOn.services.SpreadsheetApp.getActive().getSheetByName("Team's deals");
    sheet?.hideSheet();
    addOn.endRun();
    expect(addOn.trouble('go-to', { table: 'opportunities', cell: "'Team''s deals'!C3" })).toMatchObject({
      where: "Team's deals",
      fix: 'Show it with the menu View, Hidden sheets, then try again.',
    });
    expect(sheet?.isSheetHidden()).toBe(true);
  });
});
