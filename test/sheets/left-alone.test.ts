// Which tabs repair leaves as they are.
import { openSettled, repaired } from '../../src/sheets/repair';
import { cutOff, endRun, engine, LAST, names } from './cut-off';
import { oneRowMore, staged, stamped } from './cut-off';
import type { Left } from './cut-off';
import { afterRepair, NOW, open, settled } from './after-repair';

const typed = { C3: 'mine' };

describe('a tab is left alone', () => {
  test.each<[string, Left, Record<string, string>]>([
    [
      'that is on record',
      { name: 'Ours', mark: 'accounts', onRecord: 'accounts', cells: stamped('accounts', LAST + 1) },
      { accounts: 'Ours' },
    ],
    [
      'that is on record, blank though it is',
      { name: 'Ours', mark: 'accounts', onRecord: 'accounts' },
      { accounts: 'Ours' },
    ],
    [
      'that is of a build on record, or a copy of it under a name that builds give',
      { name: 'ABM Accounts 2', mark: 'accounts', cells: stamped('accounts', LAST) },
      {},
    ],
    [
      'that is a copy of one of a build that is not on record',
      { name: 'Copy of ABM Accounts', mark: 'accounts', cells: stamped('accounts', LAST + 1) },
      {},
    ],
    ['with our mark in which there are only somebody’s words', { name: 'Copy', mark: 'accounts', cells: typed }, {}],
    ['with a list that somebody asked for', { name: 'List', mark: 'list', cells: stamped('accounts', LAST + 1) }, {}],
    ['with a list that is blank', { name: 'List', mark: 'list' }, {}],
    ['of another name without our mark', { name: 'ABM build 0000abce accounts' }, {}],
  ])('%s', (_, left, onRecord) => {
    expect(afterRepair([left])).toEqual({ names: [left.name], onRecord, remarks: [], record: settled(LAST) });
  });
});

test('a copy of a tab of ours stays without a word, though its cells were cleared', () => {
  const copy: Left = { name: 'Copy of ABM Accounts', mark: 'accounts', change: oneRowMore };
  expect(afterRepair([copy])).toEqual({ names: [copy.name], onRecord: {}, remarks: [], record: settled(LAST) });
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

test('a workbook in which nothing is under way is left as it is', () => {
  cutOff([{ name: staged('accounts'), mark: 'accounts' }], { intent: undefined });
  const [book, before] = [open(), engine.state()];
  expect(repaired(book)).toEqual({ book, remarks: [], isChanged: false });
  expect(openSettled(SpreadsheetApp.getActive(), NOW).record).toEqual(book.record);
  expect(engine.state()).toEqual(before);
});
