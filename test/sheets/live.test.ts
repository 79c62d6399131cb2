import { believableBook } from '../../samples/believable';
import type { Book } from '../../samples/book';
import { workedBook } from '../../samples/worked';
import { columnLetters } from '../../src/model/a1';
import { openAddOn } from './add-on';
import type { AddOn } from './add-on';
import { FAULT_SCRIPT } from './fault-script';
import { body, formulasOf, freshness, funnelOf, kpi, OFF, ON, opened, settingCell } from './live-tab';
import { BUILD } from './with-funnel';

const BOOKS: readonly (readonly [string, Book])[] = [
  ['the worked workbook in another time zone', { ...workedBook(), timeZone: 'Pacific/Auckland' }],
  ['the believable sample', believableBook().book],
];

describe.each(BOOKS)('live mode over %s', (_name, book) => {
  it('shows the same table, cell by cell, and leaves the funnel tab as it is', async () => {
    const addOn = await opened(book);
    const before = { body: body(addOn), values: funnelOf(addOn, 'values'), formulas: funnelOf(addOn, 'formulas') };
    addOn.ask('live', ON);
    expect(formulasOf(addOn, 'ABM Accounts')).toEqual([expect.stringMatching(/^=ABM_ACCOUNTS\(ABM_data_accounts;/)]);
    expect(addOn.refusal('ABM Accounts', 'A3')).toBe('');
    expect(body(addOn)).toEqual(before.body);
    expect(funnelOf(addOn, 'formulas')).toBe(before.formulas);
    expect(freshness(addOn)).toBe('● Live: these numbers follow the source data');
    addOn.ask('live', OFF);
    expect(formulasOf(addOn, 'ABM Accounts')).toEqual([]);
    expect(body(addOn)).toEqual(before.body);
    expect(funnelOf(addOn, 'values')).toBe(before.values);
    await addOn.close();
  });
});

describe('live mode', () => {
  let addOn: AddOn;
  beforeAll(async () => {
    addOn = await opened(workedBook());
    addOn.ask('live', ON);
  });
  afterAll(async () => addOn.close());

  const winADeal = (): void => {
    const deals = addOn.values('Opportunities', 'A1:H20');
    const stage = deals[0]?.indexOf('Stage') ?? -1;
    const row = deals.findIndex((cells) => cells[stage] === 'Closed Lost');
    addOn.type('Opportunities', `${columnLetters(stage + 1)}${String(row + 1)}`, [['Closed Won']]);
  };

  const liveState = (): unknown => addOn.ask('state', {}).live;

  it('moves the funnel when a deal is won, and keeps the numbers when it is replaced by values', () => {
    const before = addOn.values('ABM Funnel', 'A6:P400');
    winADeal();
    const after = addOn.values('ABM Funnel', 'A6:P400');
    expect(after).not.toEqual(before);
    expect(kpi(addOn, 'win_rate_closed')).toBeGreaterThan(0.5);
    addOn.ask('live', OFF);
    expect(freshness(addOn)).toBe('● No change seen in the source data');
    expect(formulasOf(addOn, 'ABM Accounts')).toEqual([]);
    const kept = addOn.values('ABM Funnel', 'A6:P400');
    expect(kept.slice(0, -1).filter(([name]) => !String(name).startsWith('End of build'))).toEqual(
      after.slice(0, -1).filter(([name]) => !String(name).startsWith('End of build')),
    );
    addOn.ask('live', ON);
  });

  it('follows the definitions tab and a longer list, and stays live when the funnel is refreshed', () => {
    const before = kpi(addOn, 'target_accounts');
    addOn.type('Accounts', 'A13:F13', [['New Account Ltd', 'X1', 'new-account.example', 'yes', 'Tier 1', 'yes']]);
    expect(kpi(addOn, 'target_accounts')).toBe(Number(before) + 1);
    const engaged = kpi(addOn, 'engaged_accounts');
    addOn.type('ABM Definitions', settingCell(addOn, 'stages'), [['evidence']]);
    addOn.type('ABM Definitions', settingCell(addOn, 'engagement_model'), [['threshold']]);
    expect(kpi(addOn, 'engaged_accounts')).toBeLessThan(Number(engaged));
    const shown = kpi(addOn, 'engaged_accounts');
    addOn.resetCalls();
    addOn.ask('build', BUILD);
    // Three of them are for the definitions tab, which is written where something was typed on it.
    expect(Object.values(addOn.calls().calls).reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(31);
    expect(formulasOf(addOn, 'ABM Accounts')).toHaveLength(1);
    expect(kpi(addOn, 'engaged_accounts')).toBe(shown);
    expect(liveState()).toEqual({ on: true });
  });

  it('says so when something stands in its way, names it on a refresh, and goes on when it is gone', () => {
    addOn.type('ABM Accounts', 'C5', [['my own note']]);
    expect(addOn.values('ABM Accounts', 'A3')).toEqual([['#REF!']]);
    expect(freshness(addOn)).toMatch(/^● The live table shows an error/);
    expect(liveState()).toMatchObject({ on: true, trouble: { where: 'ABM Accounts, cell A3' } });
    expect(addOn.trouble('build', BUILD)).toMatchObject({ where: 'ABM Accounts, cells C5', changed: 'no' });
    expect(addOn.values('ABM Accounts', 'C5')).toEqual([['my own note']]);
    addOn.type('ABM Accounts', 'C5', [['']]);
    addOn.type('ABM Accounts', 'C3', [['my own note']]);
    expect(addOn.trouble('build', BUILD)).toMatchObject({ code: 'EDITED', where: 'ABM Accounts, row 3' });
    addOn.type('ABM Accounts', 'C3', [['']]);
    addOn.ask('build', BUILD);
    expect(liveState()).toEqual({ on: true });
    expect(freshness(addOn)).toMatch(/^● Live/);
  });

  it('grows on a refresh, and keeps what people typed below it', () => {
    const more = Array.from({ length: 60 }, (_, row) => [`Company ${String(row)}`, `X9${String(row)}`]);
    addOn.type('ABM Accounts', 'A90', [['Our call list']]);
    addOn.type('Accounts', 'A14:B73', more);
    addOn.ask('build', BUILD);
    expect(addOn.values('ABM Accounts', 'A72:A90').flat().map(String)).toContain('Our call list');
    addOn.type(
      'Accounts',
      'A14:B73',
      more.map(() => ['', '']),
    );
    addOn.type('ABM Accounts', 'A90', [['']]);
    addOn.type('ABM Accounts', 'A60', [['Our call list']]);
    addOn.ask('build', BUILD);
    addOn.type('Accounts', 'A14:B73', more);
    expect(addOn.values('ABM Accounts', 'A3')).toEqual([['#REF!']]);
    expect(addOn.trouble('build', BUILD)).toMatchObject({ where: 'ABM Accounts, cells A60', changed: 'no' });
    addOn.type('ABM Accounts', 'A60', [['']]);
    addOn.ask('build', BUILD);
    expect(liveState()).toEqual({ on: true });
    addOn.type(
      'Accounts',
      'A14:B73',
      more.map(() => ['', '']),
    );
    addOn.ask('build', BUILD);
  });

  it('is refused in words where a setting cannot be read', () => {
    const cell = settingCell(addOn, 'as_of');
    addOn.type('ABM Definitions', cell, [['soon']]);
    expect(addOn.values('ABM Accounts', 'A3')).toEqual([['#ERROR!']]);
    expect(addOn.refusal('ABM Accounts', 'A3')).toBe(
      `definitions, cell ${cell} of its range: "soon" is not a date for As of. Type it as 2024-12-31, or leave it blank.`,
    );
    expect(liveState()).toMatchObject({ on: true, trouble: { what: 'The live tab cannot be calculated.' } });
    addOn.type('ABM Definitions', cell, [['2024-12-31']]);
    expect(liveState()).toEqual({ on: true });
  });

  it('gives way to values when the data outgrows it, and cannot be switched on again', () => {
    const words = /Your ranges hold 6\d\d,\d+ cells, and a live tab can follow 500,000/;
    addOn.insertColumns('NPS', 10, 600);
    addOn.ask('use-range', { table: 'nps', range: 'NPS!A1:WA1000' });
    expect(addOn.ask('build', BUILD).notes[0]).toMatch(words);
    expect(formulasOf(addOn, 'ABM Accounts')).toEqual([]);
    const { live } = addOn.ask('state', {});
    expect(live?.on).toBe(false);
    expect(live?.trouble?.what).toMatch(words);
    const before = addOn.everything();
    const trouble = addOn.trouble('live', ON);
    expect(trouble).toMatchObject({ code: 'LIVE', changed: 'no' });
    expect(trouble.what).toMatch(words);
    expect(addOn.everything()).toEqual(before);
  });
});

describe('what stands in the way of live mode', () => {
  it('is a workbook without a funnel', async () => {
    const addOn = await openAddOn(workedBook());
    addOn.ask('find', {});
    expect(addOn.trouble('live', ON)).toMatchObject({ code: 'DATA', changed: 'no' });
    expect(addOn.trouble('live', OFF)).toMatchObject({ code: 'DATA', changed: 'no' });
    await addOn.close();
  });

  it('is a formula that cannot be calculated: then the tab holds values', async () => {
    const addOn = await openAddOn(workedBook(), "function ABM_ACCOUNTS() { throw new Error('no'); }");
    addOn.ask('find', {});
    addOn.ask('build', BUILD);
    const before = body(addOn);
    expect(addOn.ask('live', ON).notes[0]).toMatch(/^The accounts tab holds values from now on/);
    expect(body(addOn)).toEqual(before);
    expect(formulasOf(addOn, 'ABM Accounts')).toEqual([]);
    expect(addOn.ask('state', {}).live).toEqual({ on: false });
    await addOn.close();
  });

  it('is a workbook that takes no formulas', async () => {
    const addOn = await openAddOn(workedBook(), FAULT_SCRIPT);
    addOn.ask('find', {});
    addOn.run('armed', JSON.stringify({ garbled: true }));
    addOn.ask('build', BUILD);
    expect(addOn.trouble('live', ON)).toMatchObject({ code: 'LIVE', changed: 'no' });
    await addOn.close();
  });
});
