// What a look at a workbook does where a build was cut off, and where none was.
import { readRecord } from '../../src/sheets/record';
import { openSettled, repaired } from '../../src/sheets/repair';
import { NOW, open } from './after-repair';
import { complete, cutOff, endRun, engine, INTENT, LAST, names, staged, stamped } from './cut-off';
import type { Left } from './cut-off';

describe('a look at a workbook in which a build was cut off', () => {
  beforeEach(() => {
    cutOff([complete('accounts')]);
  });
  afterEach(() => {
    engine.operations.unlock('another run');
    endRun();
  });

  test('puts it right first', () => {
    const { record } = openSettled(SpreadsheetApp.getActive(), NOW);
    expect([record, names()]).toEqual([readRecord(), ['Deals', 'ABM Accounts']]);
    expect(record.intent).toBeUndefined();
  });

  test('changes nothing while another run holds the lock: its build may still be at work', () => {
    engine.operations.lock('another run');
    const { record } = openSettled(SpreadsheetApp.getActive(), NOW);
    expect([record.intent, names()]).toEqual([INTENT, ['Deals', staged('accounts')]]);
  });
});

test('a workbook in which nothing is under way is left as it is', () => {
  const left: Left = { name: 'ABM Accounts', mark: 'accounts', cells: stamped('accounts', LAST + 1) };
  cutOff([left, { name: 'undefined accounts' }], { intent: undefined });
  const [book, before] = [open(), engine.state()];
  expect(repaired(book)).toEqual({ book, remarks: [], isChanged: false });
  expect(openSettled(SpreadsheetApp.getActive(), NOW).record).toEqual(book.record);
  expect(engine.state()).toEqual(before);
});
