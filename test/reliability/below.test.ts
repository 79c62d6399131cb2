import type { TabId } from '../../src/funnel/stamp';
import { TAB_IDS } from '../../src/funnel/stamp';
import type { LightBook, LightSheet } from '../../workbench/light/light-book';
import { openBench, scenarioOf } from './scenarios';
import { brought, copyTab, ourSheet } from './steps';
import type { Bench } from './steps';
import { recordIn } from './tabs';

const NOTES = [
  ['Our call list', 'Ann'],
  ['Ring Acme on Monday', 'Bo'],
];

let bench: Bench;
let built: LightBook;
beforeAll(async () => {
  bench = await openBench();
  built = scenarioOf(bench, 'refresh').after;
});
beforeEach(() => {
  bench.engine.restore(built);
});

const accounts = (): LightSheet => ourSheet(bench.engine.state(), 'accounts');

const write = (sheet: number, row: number, cells: readonly (readonly (string | number)[])[]): void => {
  const box = { sheet, row, column: 1, rows: cells.length, columns: cells[0]?.length ?? 0 };
  bench.engine.operations.write(
    box,
    cells.map((row) => [...row]),
  );
};

/** The one-based row of the tail. */
const tailRow = (): number =>
  accounts().cells.findIndex((row) => String(row?.[0]?.value ?? '').startsWith('End of build')) + 1;

const valuesAt = (row: number, count = 2): unknown[][] =>
  accounts()
    .cells.slice(row - 1, row - 1 + count)
    .map((cells) => [cells?.[0]?.value ?? '', cells?.[1]?.value ?? '']);

const send = (live?: boolean) =>
  live === undefined ? bench.ann.send('build', { settings: {} }) : bench.ann.send('live', { on: live });

/** Makes the list of accounts longer by so many. */
function grow(by: number): void {
  const { engine, ann } = bench;
  const list = engine.state().sheets.find(({ name }) => name === 'Accounts');
  if (list === undefined) throw new Error('There is no list.');
  const rows = 3 + by;
  if (rows > list.rows) engine.operations.insertRows(list.id, list.rows, rows - list.rows);
  write(
    list.id,
    4,
    Array.from({ length: by }, (_, at) => [`Co${String(at)} Widgets`, `co${String(at)}.example`, 'yes']),
  );
  ann.send('use-range', { table: 'accounts', range: `Accounts!A1:C${String(rows)}` });
}

describe('what people typed under the accounts table', () => {
  it('stays when the line that closes the table was cleared, and the table goes on once it is typed again', () => {
    const [row, build] = [tailRow(), recordIn(built).build];
    write(accounts().id, row + 10, NOTES);
    write(accounts().id, row, [['']]);
    const before = bench.engine.state();
    const { said, code, answer } = send();
    expect([said, code]).toEqual(['no', 'LAYOUT']);
    expect(answer).toContain(`type End of build ${String(build)} into column A`);
    expect(bench.engine.state().sheets).toEqual(before.sheets);
    write(accounts().id, row, [[`End of build ${String(build)}`]]);
    expect(send().said).toBe('done');
    expect(valuesAt(row + 10)).toEqual(NOTES);
  });

  it.each([35, 62])('stays when a longer list needs its rows: row %d', (row) => {
    write(accounts().id, row, NOTES);
    grow(60);
    const before = bench.engine.state();
    const { said, code, answer } = send();
    expect([said, code]).toEqual(['no', 'LAYOUT']);
    expect(answer).toContain(`ABM Accounts, cells A${String(row)}:B${String(row + 1)}`);
    expect(bench.engine.state().sheets).toEqual(before.sheets);
    write(accounts().id, row, [
      ['', ''],
      ['', ''],
    ]);
    expect(send().said).toBe('done');
  });

  it('stays when it is a formula that shows nothing', () => {
    write(accounts().id, 40, [['=""']]);
    grow(60);
    expect(send()).toMatchObject({ said: 'no', code: 'LAYOUT' });
  });

  it('does not matter below the rows that are needed, or to the right', () => {
    write(accounts().id, 70, NOTES);
    grow(60);
    expect(send().said).toBe('done');
    expect(valuesAt(70)).toEqual(NOTES);
  });

  it('stays where a shorter list left its rows free', () => {
    grow(60);
    expect(send().said).toBe('done');
    bench.ann.send('use-range', { table: 'accounts', range: 'Accounts!A1:C3' });
    expect(send().said).toBe('done');
    write(accounts().id, 40, NOTES);
    expect(send().said).toBe('done');
    expect(valuesAt(40)).toEqual(NOTES);
    bench.ann.send('use-range', { table: 'accounts', range: 'Accounts!A1:C63' });
    expect(send()).toMatchObject({ said: 'no', code: 'LAYOUT' });
    expect(valuesAt(40)).toEqual(NOTES);
  });

  it('stays when the table is switched to live and back, also right below it', () => {
    const row = tailRow() + 1;
    write(accounts().id, row, NOTES);
    expect(send(true).said).toBe('done');
    expect(send().said).toBe('done');
    grow(60);
    expect(send()).toMatchObject({ said: 'no', code: 'LAYOUT' });
    expect(valuesAt(row)).toEqual(NOTES);
  });

  it('does not keep a write from being healed of which only the first rows arrived', () => {
    grow(60);
    const before = bench.engine.state();
    const after = brought(bench, before, () => void send());
    const id = ourSheet(after, 'accounts').id;
    const cellsIn = (book: LightBook) => ourSheet(book, 'accounts').cells;
    const whole = JSON.stringify(cellsIn(after).slice(2, -1));
    for (const rows of [1, 2, 3, 20, 30, 40, 60, 63, 64]) {
      const cells = [...cellsIn(after).slice(0, rows), ...cellsIn(before).slice(rows)];
      const sheets = before.sheets.map((sheet) => (sheet.id === id ? { ...sheet, cells } : sheet));
      bench.engine.restore({ ...before, sheets });
      write(id, 80, NOTES);
      expect([rows, send().said]).toEqual([rows, 'done']);
      expect(JSON.stringify(cellsIn(bench.engine.state()).slice(2, cellsIn(after).length - 1))).toBe(whole);
      expect(valuesAt(80)).toEqual(NOTES);
    }
  });
});

it('does not say that nothing was changed when rows were added before the write failed', () => {
  grow(1400);
  const { rows } = accounts();
  const fails = ({ name, perform }: { readonly name: string; readonly perform: () => unknown }): unknown => {
    if (name === 'setValues') throw new Error('Service error');
    return perform();
  };
  const { said } = bench.ann.send('build', { settings: {} }, fails);
  expect(accounts().rows).toBeGreaterThan(rows);
  expect(said).toBe('unknown');
});

describe('a tab whose mark was typed over', () => {
  it.each(TAB_IDS)('can be kept as a copy and made anew, as the trouble says: %s', (tab: TabId) => {
    const { engine } = bench;
    const sheet = ourSheet(engine.state(), tab);
    sheet.cells.forEach((row, down) => {
      const right = (row ?? []).findIndex((cell) => String(cell?.value ?? '').startsWith(`ABM ${tab} · layout`));
      if (right >= 0)
        engine.operations.write({ sheet: sheet.id, row: down + 1, column: right + 1, rows: 1, columns: 1 }, [['mine']]);
    });
    const { said, code, answer } = send();
    expect([said, code]).toEqual(['no', 'LAYOUT']);
    expect(answer).toContain('duplicate the tab to keep what is on it, delete the original, and build again');
    const book = engine.state();
    const copy = copyTab(engine, tab, ourSheet(book, tab));
    engine.operations.deleteSheet(sheet.id);
    expect(send().said).toBe('done');
    expect(send().said).toBe('done');
    const now = engine.state();
    expect(ourSheet(now, tab).name).toBe(sheet.name);
    expect(now.sheets.find(({ id }) => id === copy.id)?.cells).toEqual(copy.cells);
    expect(now.sheets).toHaveLength(book.sheets.length + 1);
  });
});
