import { workedBook } from '../../samples/worked';
import { workedSettings } from '../../samples/worked-answers';
import type { Fingerprint, SourceFact } from '../../src/funnel/build-facts';
import { freshnessCell } from '../../src/funnel/freshness';
import { LIVE_TAIL } from '../../src/funnel/live-accounts-tab';
import { a1Of } from '../../src/model/a1';
import { TABLE_IDS } from '../../src/model/table-id';
import { fingerprintOf } from '../../src/sheets/fingerprint';
import { TABLES } from '../../src/tables/registry';
import type { Host } from '../../workbench/node/open-host';
import { buildFrom } from '../support/core';
import { factsOf } from '../support/facts';
import { openTestHost } from '../support/host';
import { evaluateWithIronCalc } from '../support/ironcalc';

const core = buildFrom(workedBook(), workedSettings);
const NAMES = new Map(TABLE_IDS.map((id) => [id, id === 'nps' ? 'NPS' : TABLES[id].name]));
const FRESH = '● No change seen in the source data';
const STALE = '● Source data changed since this build: refresh the funnel';
/** The accounts tab as wide as it is. */
const ACCOUNTS = [Array.from({ length: LIVE_TAIL.column + 1 }, () => null)];
const serialOf = (instant: number): number => instant / 86_400_000 + 25_569;

/** The sources as the add-on reads them from the sheet, each under its name; of deals only some columns where they are told. */
function sourcesIn(host: Host, runs?: Fingerprint['runs']): SourceFact[] {
  const book = host.services.SpreadsheetApp.getActiveSpreadsheet();
  return [...NAMES].map(([table, sheet]) => {
    const range = book.getSheetByName(sheet)?.getDataRange();
    if (range === undefined) throw new Error(`No sheet ${sheet}.`);
    const name = `ABM_data_${table}`;
    book.setNamedRange(name, range);
    const read = table === 'opportunities' ? runs : undefined;
    const fingerprint = { table, name, ...fingerprintOf(range.getValues(), serialOf, read) };
    return { table, range: '', fingerprints: [fingerprint], lastDay: undefined };
  });
}

describe('the freshness formula', () => {
  const typed = workedBook();
  const failing = { ...typed.sheets, Spend: [...(typed.sheets['Spend'] ?? []), ['2024-12-31', '=1/0', '', 1.5]] };
  let host: Host;
  beforeEach(() => {
    host = openTestHost({ ...typed, sheets: { ...failing, Funnel: [[null]], 'ABM Accounts': ACCOUNTS } });
    const sources = sourcesIn(host);
    host.endRun();
    host.type('Funnel', 'A1', [[freshnessCell({ ...factsOf(core), sources }, 'formulas')]]);
  });
  afterEach(() => host.close());

  const shown = () => host.values('Funnel', 'A1')[0]?.[0];
  const cellOf = (sheet: string, text: string): string => {
    const rows = host.values(sheet, 'A1:H40');
    const row = rows.findIndex((cells) => cells.includes(text));
    return a1Of(row + 1, (rows[row]?.indexOf(text) ?? 0) + 1);
  };

  test('says that all is up to date right after a build, though a cell of the sources shows a failure', () => {
    expect(shown()).toBe(FRESH);
  });

  test.each<[string, string, () => string, unknown]>([
    ['an amount', 'Opportunities', () => 'E2', 120_001],
    ['a date', 'Activities', () => 'B3', '2024-01-22'],
    ['a stage', 'Opportunities', () => cellOf('Opportunities', 'Negotiation'), 'Closed Won'],
    ['a cell that was blank', 'Accounts', () => 'E12', 'x'],
    ['a cell that is blanked', 'NPS', () => 'D2', ''],
    ['a header', 'Contacts', () => 'A1', 'Mail'],
    ['a failure that is repaired', 'Spend', () => 'B10', 'Late'],
  ])('notices %s', (_words, sheet, where, value) => {
    host.type(sheet, where(), [[value]]);
    expect(shown()).toBe(STALE);
  });

  test('is fresh again when the edit is taken back, and stays so when the tab is renamed', () => {
    host.type('Opportunities', 'E2', [[1]]);
    expect(shown()).toBe(STALE);
    host.type('Opportunities', 'E2', [[120_000]]);
    expect(shown()).toBe(FRESH);
    host.services.SpreadsheetApp.getActive().getSheetByName('Opportunities')?.setName('Deals of 2024');
    host.endRun();
    expect(shown()).toBe(FRESH);
    host.type('Deals of 2024', 'E2', [[1]]);
    expect(shown()).toBe(STALE);
  });

  test('tells a live accounts tab, and one whose formula shows a failure', () => {
    host.type('ABM Accounts', a1Of(LIVE_TAIL.row + 1, LIVE_TAIL.column + 1), [['End of build 7']]);
    host.type('ABM Accounts', 'A3', [['Acme Corp']]);
    expect(shown()).toMatch(/^● Live: /);
    host.type('ABM Accounts', 'A3', [['=ABM_NOT_THERE()']]);
    expect(shown()).toMatch(/^● The live table shows an error/);
  });

  test('looks at no other columns than those that were read', () => {
    const runs = [
      { from: 0, to: 0 },
      { from: 2, to: 4 },
    ];
    const sources = sourcesIn(host, runs);
    host.type('Funnel', 'A1', [[freshnessCell({ ...factsOf(core), sources }, 'formulas')]]);
    expect(shown()).toBe(FRESH);
    host.type('Opportunities', 'B2', [['Another name']]);
    host.type('Opportunities', 'F2', [['2019-01-01']]);
    expect(shown()).toBe(FRESH);
    host.type('Opportunities', 'D2', [['Another stage']]);
    expect(shown()).toBe(STALE);
  });

  test('says so when nothing is left to watch, and only then', () => {
    const book = host.services.SpreadsheetApp.getActiveSpreadsheet();
    const [first, ...others] = [...NAMES.keys()].map((table) => `ABM_data_${table}`);
    const letGo = (name: string): void => {
      book.removeNamedRange(name);
    };
    others.forEach(letGo);
    host.endRun();
    expect(shown()).toBe(STALE);
    letGo(first ?? '');
    host.endRun();
    expect(shown()).toBe('● Source ranges removed since this build: these are its numbers');
  });

  test('stays fresh when the tab of a source is renamed', () => {
    host.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Activities')?.setName("Q1's touches");
    host.endRun();
    expect(shown()).toBe(FRESH);
  });
});

test('IronCalc counts cells and sums as the formula does; lengths of many texts at once it cannot count', () => {
  const rows = workedBook().sheets['Opportunities'] ?? [];
  const formulas = [
    [
      '=COUNTA(Deals!A1:G8)',
      '=SUMIF(Deals!E1:E8;">0")+SUMIF(Deals!E1:E8;"<0")',
      '=SUMPRODUCT(ISTEXT(Deals!A1:B2)*LEN(Deals!A1:B2))',
    ],
  ];
  expect(evaluateWithIronCalc({ Deals: rows, Sum: formulas })['Sum']).toEqual([[54, 375_000, '#N/IMPL!']]);
});
