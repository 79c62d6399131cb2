import { dressed } from '../../src/funnel/tab';
import type { Look, Tab } from '../../src/funnel/tab';
import { paintedFormats } from '../../src/sheets/painted-formats';

const tab = (rows: readonly (readonly Look[])[]): Tab => ({
  rows: rows.map((row) => row.map((look) => dressed('', look))),
  owned: 3,
  widths: [],
  frozenRows: 1,
  frozenColumns: 0,
  hiddenColumns: [],
});

describe('the number formats of a list', () => {
  it('go down their columns to the end of the sheet, neighbours together', () => {
    const body = [{ format: '#,##0' }, { format: '#,##0' }, { format: 'yyyy-mm-dd' }];
    expect(paintedFormats(tab([[{}, {}, {}], body, body, [{}, {}, {}]]), 1000)).toEqual([
      { format: '#,##0', addresses: ['A2:B1000'] },
      { format: 'yyyy-mm-dd', addresses: ['C2:C1000'] },
    ]);
  });

  it('stop where another format begins', () => {
    const rows = [[{}], [{ format: '0%' }], [{ format: '#,##0' }], [{}], [{}]];
    expect(paintedFormats(tab(rows), 9)).toEqual([
      { format: '0%', addresses: ['A2'] },
      { format: '#,##0', addresses: ['A3'] },
    ]);
  });

  it('leave out plain text, because a text is forced by the apostrophe in front of it', () => {
    expect(paintedFormats(tab([[{}], [{ format: '@' }], [{}]]), 9)).toEqual([]);
  });
});
