// What becomes of each tab that a cut off build may leave behind, one by one; test/reliability cuts real builds off.
import { stampText, TAB_IDS } from '../../src/funnel/stamp';
import { BUILD_REMARKS } from '../../src/messages/build-remarks';
import type { StoredRecord } from '../../src/protocol/stored-record';
import { repaired } from '../../src/sheets/repair';
import { afterRepair, open, settled } from './after-repair';
import { aChart, aNote, complete, cutOff, EARLIER, endRun, LAST, names } from './cut-off';
import { oneColumnMore, oneRowMore, opened, seenAtRecord, staged, stamped, typed } from './cut-off';
import type { Left } from './cut-off';

describe('a tab that a cut off build left becomes ours', () => {
  test.each<[string, Left[], string[], Record<string, string>]>([
    ['under its own name when it is complete', [complete('accounts')], ['ABM Accounts'], { accounts: 'ABM Accounts' }],
    [
      'together with the others of its build',
      TAB_IDS.map((tab) => complete(tab)),
      ['ABM Accounts', 'ABM Funnel', 'ABM Definitions'],
      { accounts: 'ABM Accounts', funnel: 'ABM Funnel', definitions: 'ABM Definitions' },
    ],
    [
      'under a name with a number when the name is taken',
      [{ name: 'abm accounts' }, complete('accounts')],
      ['abm accounts', 'ABM Accounts 2'],
      { accounts: 'ABM Accounts 2' },
    ],
    [
      'under the name that it had already',
      [{ ...complete('funnel'), name: 'ABM Funnel 2' }],
      ['ABM Funnel 2'],
      { funnel: 'ABM Funnel 2' },
    ],
    [
      'before a copy of it',
      [{ ...complete('accounts'), name: 'Copy' }, complete('accounts')],
      ['Copy', 'ABM Accounts'],
      { accounts: 'ABM Accounts' },
    ],
    [
      'in place of one on record',
      [
        { name: 'Old', mark: 'accounts', by: EARLIER, onRecord: 'accounts', cells: stamped('accounts', LAST) },
        complete('accounts'),
      ],
      ['Old', 'ABM Accounts'],
      { accounts: 'ABM Accounts' },
    ],
  ])('%s', (_, tabs, after, onRecord) => {
    expect(afterRepair(tabs)).toEqual({ names: after, onRecord, remarks: [], record: settled(LAST + 1) });
  });

  test.each<[string, Left[], StoredRecord['mode'], StoredRecord['mode']]>([
    ['holds formulas', [complete('funnel')], 'values', 'formulas'],
    ['shows formulas that are not taken', [complete('funnel', { B20: '#NAME?' })], 'formulas', 'values'],
    ['is not among them', [complete('accounts')], 'values', 'values'],
  ])('and the next build writes what the workbook takes, when the funnel %s', (_, tabs, before, after) => {
    expect(afterRepair(tabs, { mode: before }).record.mode).toBe(after);
  });

  test('with the highest number of a build that any of them has', () => {
    const older = { ...complete('definitions'), cells: stamped('definitions', LAST + 2) };
    expect(afterRepair([complete('accounts'), older, complete('funnel')]).record.build).toBe(LAST + 2);
  });
});

describe('a tab that a cut off build left goes', () => {
  test.each<[string, Left]>([
    ['when it is blank and marked', { name: staged('accounts'), mark: 'accounts' }],
    ['when it is blank and marked, with more rows', { name: staged('accounts'), mark: 'accounts', change: oneRowMore }],
    ['when it is blank and marked, with a chart', { name: staged('funnel'), mark: 'funnel', change: aChart }],
    ['when it is blank and as it was inserted', { name: staged('definitions') }],
    [
      'when it is blank and marked, under the name it was to get',
      { name: 'ABM Accounts', mark: 'accounts', change: oneRowMore },
    ],
  ])('%s', (_, left) => {
    expect(afterRepair([left])).toEqual({ names: [], onRecord: {}, remarks: [], record: settled(LAST) });
  });

  test.each<[string, Left]>([
    ['somebody typed in it', { name: staged('accounts'), mark: 'accounts', cells: typed }],
    ['somebody typed in it before it was marked', { name: staged('accounts'), cells: typed }],
    ['it has more rows than a new one', { name: staged('accounts'), change: oneRowMore }],
    ['it has more columns than a new one', { name: staged('accounts'), change: oneColumnMore }],
    ['it has a chart', { name: staged('accounts'), change: aChart }],
    ['it has a note', { name: staged('accounts'), change: aNote }],
    ['it is marked and has a note', { name: staged('accounts'), mark: 'accounts', change: aNote }],
    ...TAB_IDS.map((tab): [string, Left] => [
      `only the first rows of its table arrived (${tab})`,
      { name: staged(tab), mark: tab, cells: opened(tab, LAST + 1) },
    ]),
    [
      'its table ends as one of another build',
      {
        name: staged('accounts'),
        mark: 'accounts',
        cells: { ...stamped('accounts', LAST), ...opened('accounts', LAST + 1) },
      },
    ],
    [
      'its stamp was typed into a tab that is not marked',
      { name: staged('accounts'), cells: stamped('accounts', LAST + 1) },
    ],
    [
      'its stamp is that of another tab',
      { name: staged('accounts'), mark: 'accounts', cells: stamped('definitions', LAST + 1) },
    ],
    [
      'its stamp is where another tab has it',
      {
        name: staged('funnel'),
        mark: 'funnel',
        cells: { ...stamped('accounts', LAST + 1), A1: stampText('funnel', LAST + 1, []) },
      },
    ],
  ])('unless %s: then it stays, and a sentence says so', (_, left) => {
    const remarks = [BUILD_REMARKS.keptTab(left.name)];
    expect(afterRepair([left])).toEqual({ names: [left.name], onRecord: {}, remarks, record: settled(LAST) });
  });
});

test('others see the tabs put right before the record forgets what was being done', () => {
  afterRepair([complete('accounts'), { name: staged('funnel'), mark: 'funnel' }]);
  expect(seenAtRecord()).toEqual(['Deals', 'ABM Accounts']);
});

describe('a tab is left alone', () => {
  test.each<[string, Left, Record<string, string>]>([
    [
      'that is on record',
      {
        name: 'ABM Accounts',
        mark: 'accounts',
        by: EARLIER,
        onRecord: 'accounts',
        cells: stamped('accounts', LAST + 1),
      },
      { accounts: 'ABM Accounts' },
    ],
    [
      'that is on record, blank though it is',
      { name: 'ABM Accounts', mark: 'accounts', by: EARLIER, onRecord: 'accounts' },
      { accounts: 'ABM Accounts' },
    ],
    [
      'that is of a build on record, or a copy of it under a name that builds give',
      { name: 'ABM Accounts 2', mark: 'accounts', cells: stamped('accounts', LAST) },
      {},
    ],
    [
      'that an earlier build made, though the record of it was lost',
      { ...complete('funnel'), name: 'ABM Funnel', by: EARLIER },
      {},
    ],
    [
      'that is a copy of one of a build that is not on record',
      { name: 'Copy of ABM Accounts', mark: 'accounts', cells: stamped('accounts', LAST + 1) },
      {},
    ],
    ['with our mark in which there are only somebody’s words', { name: 'Copy', mark: 'accounts', cells: typed }, {}],
    ['with a list that is blank, called as a tab of ours', { name: 'ABM Accounts', mark: 'list' }, {}],
    ['of another name without our mark', { name: 'ABM build 0000abce accounts' }, {}],
  ])('%s', (_, left, onRecord) => {
    expect(afterRepair([left])).toEqual({ names: [left.name], onRecord, remarks: [], record: settled(LAST) });
  });
});

test('a copy of a tab of ours stays without a word, though its cells were cleared', () => {
  const copy: Left = { name: 'Copy of ABM Accounts', mark: 'accounts', change: oneRowMore };
  expect(afterRepair([copy])).toEqual({ names: [copy.name], onRecord: {}, remarks: [], record: settled(LAST) });
});

test('a tab that only has the name of one that was being made stays beside the one that was made', () => {
  const theirs: Left = { name: staged('accounts'), cells: complete('accounts').cells ?? {} };
  expect(afterRepair([theirs, { ...complete('accounts'), name: 'ABM Accounts' }])).toEqual({
    names: [theirs.name, 'ABM Accounts'],
    onRecord: { accounts: 'ABM Accounts' },
    remarks: [BUILD_REMARKS.keptTab(theirs.name)],
    record: settled(LAST + 1),
  });
});

test.each(['getImages', 'getDrawings'] as const)('a blank tab over which there is anything stays: %s', (member) => {
  cutOff([{ name: staged('accounts'), mark: 'accounts' }]);
  const book = open();
  const left = SpreadsheetApp.getActive().getSheetByName(staged('accounts'));
  const covered = { ...left, getSheetId: () => left?.getSheetId(), [member]: () => [{}] };
  const spreadsheet = { ...book.spreadsheet, getSheetByName: () => covered };
  repaired(Object.assign({}, book, { spreadsheet }));
  endRun();
  expect(names()).toContain(staged('accounts'));
});
