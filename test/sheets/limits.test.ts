import { workedBook } from '../../samples/worked';
import { COLUMN_ANSWERS } from '../../src/model/column-answer';
import { TABLE_IDS } from '../../src/model/table-id';
import { NO_RECORD, parseRecord, recordText } from '../../src/protocol/stored-record';
import type { StoredChoice } from '../../src/protocol/stored-record';
import type { Trouble } from '../../src/protocol/answers';
import { forgetBuilds, OUR_TABS } from './add-on';
import type { AddOn } from './add-on';
import { FAULT_SCRIPT } from './fault-script';
import { openLightAddOn } from './light-add-on';
import { BUILD } from './with-funnel';

const MOST_CELLS = 10_000_000;

jest.setTimeout(120_000);

/** Leaves room for so many cells in the workbook, by a tab of blank cells. */
function fill(addOn: AddOn, room: number): void {
  addOn.services.SpreadsheetApp.getActive().insertSheet('Filler');
  addOn.endRun();
  const cells = addOn.sheets().reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  addOn.insertRows('Filler', 1000, Math.floor((MOST_CELLS - cells - room) / 26));
}

function isToldFull({ code, what, fix }: Trouble): void {
  expect(code).toBe('LIMIT');
  expect(what).toMatch(/^This workbook has (?:9,\d{3},\d{3}|10,000,000) of/);
  expect(fix).toMatch(/^Delete blank rows and columns/);
}

describe('a workbook that is full', () => {
  let addOn: AddOn;
  beforeAll(async () => {
    addOn = await openLightAddOn(workedBook());
    addOn.ask('find', {});
  });
  afterAll(async () => addOn.close());

  it.each([
    ['no tab', 1_000],
    ['an accounts tab that is too narrow', 60_000],
    ['the accounts and nothing else', 185_000],
  ])('and has room for %s says so, and the first build ends well once there is room', (_what, room) => {
    forgetBuilds(addOn);
    const theirs = addOn.everything();
    fill(addOn, room);
    isToldFull(addOn.trouble('build', BUILD));
    addOn.deleteSheet('Filler');
    expect(addOn.ask('build', BUILD).first).toBe(true);
    expect(addOn.everything(...OUR_TABS)).toEqual(theirs);
    expect(addOn.sheets().filter(({ name, hidden }) => hidden || /\d/.test(name))).toEqual([]);
  });

  it('says so when a list is to get a tab of its own', () => {
    fill(addOn, 1_000);
    const before = addOn.everything('Filler');
    const subject = { kpi: 'target_accounts', column: 0 };
    isToldFull(addOn.trouble('list-to-tab', { subject, list: 0 }));
    expect(addOn.everything('Filler')).toEqual(before);
    addOn.deleteSheet('Filler');
  });

  it('keeps the old funnel when the list of accounts has outgrown its tab', () => {
    addOn.insertRows('Accounts', 12, 1_100);
    addOn.type(
      'Accounts',
      'A13',
      Array.from({ length: 1_100 }, (_, row) => [`Company ${String(row)}`, `X${String(row)}`]),
    );
    fill(addOn, 1_000);
    const before = addOn.everything('Filler');
    isToldFull(addOn.trouble('build', BUILD));
    expect(addOn.everything('Filler')).toEqual(before);
    addOn.deleteSheet('Filler');
    expect(addOn.ask('build', BUILD).first).toBe(false);
  });
});

describe('what is remembered', () => {
  const choice = (number: number): StoredChoice => ({
    table: 'opportunities',
    headers: `h${String(number).padStart(7, '0')}`,
    columns: Object.fromEntries(
      Array.from({ length: number % 9 }, (_, field) => [`field_${String(field)}`, 'abcdef01.2']),
    ),
    answers: { amount: COLUMN_ANSWERS[0] },
  });
  const record = {
    ...NO_RECORD,
    tabs: { accounts: 2_147_483_647, funnel: 2_147_483_646, definitions: 2_147_483_645 },
    sources: TABLE_IDS,
    areas: Object.fromEntries(TABLE_IDS.map((table) => [table, 20])),
    hidden: '1+1 '.repeat(100),
    intent: 'x'.repeat(60),
    builtAt: 'y'.repeat(40),
  };

  it.each([0, 50, 99, 100, 101, 250, 1_000])('fits a property of 9 KB with %d decisions, the latest kept', (count) => {
    const choices = Array.from({ length: count }, (_, number) => choice(number));
    const text = recordText({ ...record, sources: [...record.sources], choices });
    const read = parseRecord(text);
    expect(text.length).toBeLessThan(9_000);
    expect(text).toMatch(/^[ -~]*$/);
    if (read === 'newer') throw new Error('The record reads as one of a newer release.');
    const kept = read.choices ?? [];
    expect(kept).toEqual(choices.slice(choices.length - kept.length));
    expect(kept.length).toBeGreaterThanOrEqual(Math.min(count, 40));
    expect(read.tabs).toEqual(record.tabs);
  });

  it('keeps a hundred small decisions and no more, for more would not be read again', () => {
    const choices = Array.from({ length: 300 }, (_, number) => ({ ...choice(0), headers: String(number) }));
    const read = parseRecord(recordText({ ...NO_RECORD, choices: choices.map((one) => ({ ...one, table: 'nps' })) }));
    expect(read).toMatchObject({ choices: { length: 100 } });
  });

  it('is one property, beside letters for what the last build wrote', async () => {
    const addOn = await openLightAddOn(workedBook());
    addOn.ask('find', {});
    addOn.ask('build', BUILD);
    const keys = addOn.services.PropertiesService.getDocumentProperties().getKeys();
    expect(keys.filter((key) => !/^abm-checks-\d+$/.test(key))).toEqual(['abm-funnel']);
    await addOn.close();
  });
});

describe('six minutes', () => {
  it.each([
    ['a first build', []],
    ['a refresh', ['build']],
  ] as const)('%s stops before it writes anything when four are gone', async (_what, before) => {
    const addOn = await openLightAddOn(workedBook(), FAULT_SCRIPT);
    addOn.ask('find', {});
    for (const verb of before) addOn.ask(verb, BUILD);
    const stood = addOn.everything();
    addOn.run('armed', JSON.stringify({ tick: 130_000 }));
    expect(addOn.trouble('build', BUILD)).toMatchObject({ code: 'TIME', changed: 'no' });
    const made: unknown = addOn.run('callsMade');
    expect(
      Array.isArray(made) ? made.filter((name) => /^(?:set|insert|delete|add|hide)/.test(String(name))) : made,
    ).toEqual([]);
    addOn.run('armed', JSON.stringify({}));
    expect(addOn.everything()).toEqual(stood);
    expect(addOn.ask('build', BUILD).build).toBe(before.length + 1);
    await addOn.close();
  });
});
