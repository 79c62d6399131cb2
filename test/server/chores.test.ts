import { bookOf } from '../../samples/book';
import { workedBook } from '../../samples/worked';
import type { UiEvent } from '../../workbench/bridge/operations';
import { madeTabs, openAddOn } from '../sheets/add-on';
import type { AddOn } from '../sheets/add-on';

const messages = (addOn: AddOn): readonly string[] =>
  addOn.ui().flatMap((event: UiEvent) => (event.kind === 'alert' ? [event.message] : []));

describe('replacing ABM formulas by their values', () => {
  const book = bookOf({
    Deals: [
      ['Won', 'Base', 'Rate', 'Sum', 'Text'],
      [1, 10, '=ABM_WINRATE(A2:A4;B2:B4)', '=SUM(A2:A4)', '=ABM_ACCOUNT_KEY("2-1 GmbH")'],
      [2, 10, '', '', ''],
      [5, 10, '', 'mine', '=ABM_WINRATE("x";2)'],
    ],
    Other: [['=IFERROR(ABM_ACV(500000;5);0)']],
  });

  test('asks with the number of cells on each tab, and leaves all other cells as they are', async () => {
    const addOn = await openAddOn(book);
    addOn.press('YES');
    addOn.run('replaceFormulas');
    expect(messages(addOn)).toEqual([
      expect.stringMatching(/Deals: 2 cells\nOther: 1 cell\nReplace them\?\n\nDeals!E4 shows an error/),
      '3 formulas are replaced.',
    ]);
    expect(addOn.formulas('Deals', 'A1:E4')).toEqual([
      ['', '', '', '', ''],
      ['', '', '', '=SUM(A2:A4)', ''],
      ['', '', '', '', ''],
      ['', '', '', '', '=ABM_WINRATE("x";2)'],
    ]);
    expect(addOn.values('Deals', 'C2:E3')).toEqual([
      [0.1, 8, '2 1'],
      [0.2, '', ''],
    ]);
    expect(addOn.values('Deals', 'C4:D4')).toEqual([[0.5, 'mine']]);
    expect(addOn.values('Other', 'A1')).toEqual([[100000]]);
  });

  test('names the first cells that stay formulas, and counts the others', async () => {
    const failing = Array.from({ length: 10 }, () => ['=ABM_WINRATE("x";2)']);
    const addOn = await openAddOn(bookOf({ 'My deals': failing }));
    addOn.run('replaceFormulas');
    const named = failing.slice(0, 8).map((_, row) => `'My deals'!A${String(row + 1)}`);
    expect(messages(addOn)).toEqual([
      `${named.join(', ')} and 2 more show an error or are still loading, so they stay formulas.`,
    ]);
  });

  test('writes a column that was filled down in one go, however long it is', async () => {
    const rows = Array.from({ length: 60 }, (_, row) => [
      row,
      100,
      `=ABM_WINRATE(A${String(row + 1)};B${String(row + 1)})`,
    ]);
    const addOn = await openAddOn(bookOf({ Deals: rows }));
    addOn.press('YES');
    addOn.resetCalls();
    addOn.run('replaceFormulas');
    expect(addOn.calls().calls['Range.setValues']).toBe(1);
    expect(addOn.values('Deals', 'C1:C60')).toEqual(rows.map(([won]) => [Number(won) / 100]));
  });

  test('leaves alone what stands below a formula that does not fill it', async () => {
    const addOn = await openAddOn(
      bookOf({
        Deals: [
          ['Won', 'Base', 'All'],
          [1, 10, '=SUM(ABM_WINRATE(A2:A5;B2:B5))'],
          [2, 10, '=TRANSPOSE({7;8})'],
          [3, 10, 'note'],
        ],
      }),
    );
    const before = addOn.values('Deals', 'A3:E5');
    addOn.press('YES');
    addOn.run('replaceFormulas');
    expect(addOn.values('Deals', 'C2')[0]?.[0]).toBeCloseTo(0.6);
    expect(addOn.formulas('Deals', 'C3:C4')).toEqual([['=TRANSPOSE({7;8})'], ['']]);
    expect(addOn.values('Deals', 'A3:E5')).toEqual(before);
  });

  test('does nothing unless the person agrees', async () => {
    const addOn = await openAddOn(book);
    const before = addOn.everything();
    addOn.press('NO');
    addOn.run('replaceFormulas');
    expect(addOn.everything()).toEqual(before);
    expect(messages(addOn)).toHaveLength(1);
  });

  test('says when there is nothing to replace', async () => {
    const addOn = await openAddOn(workedBook());
    addOn.run('replaceFormulas');
    expect(messages(addOn)).toEqual(['No cell of your tabs holds a formula with an ABM_ function.']);
  });
});

describe('removing add-on data', () => {
  async function built(): Promise<AddOn> {
    const addOn = await openAddOn(workedBook());
    addOn.ask('find', {});
    addOn.ask('build', { settings: {} });
    return addOn;
  }
  const names = (addOn: AddOn): readonly string[] =>
    addOn.services.SpreadsheetApp.getActive()
      .getNamedRanges()
      .map((range) => range.getName());

  test('takes tabs, named ranges and memory out, and leaves the cells of the user; the next build is a first one', async () => {
    const addOn = await built();
    const sources = addOn.everything(...madeTabs(addOn));
    addOn.press('YES');
    addOn.run('removeAddOnData');
    expect([madeTabs(addOn), names(addOn)]).toEqual([[], []]);
    expect(addOn.everything()).toEqual(sources);
    expect(addOn.ask('state', {}).funnel).toBeUndefined();
    addOn.ask('find', {});
    expect(addOn.ask('build', { settings: {} })).toMatchObject({ first: true, build: 1 });
  });

  test('keeps the tabs as ordinary ones where the person wants them; a build makes new tabs beside them', async () => {
    const addOn = await built();
    const kept = madeTabs(addOn);
    const everything = addOn.everything('ABM Funnel');
    addOn.press('NO');
    addOn.run('removeAddOnData');
    expect(addOn.everything('ABM Funnel')).toEqual(everything);
    expect(names(addOn)).toEqual([]);
    addOn.ask('find', {});
    addOn.ask('build', { settings: {} });
    expect(madeTabs(addOn).length).toBe(kept.length * 2);
  });

  test('changes nothing when it is cancelled, or when there is nothing', async () => {
    const addOn = await built();
    const before = addOn.everything();
    addOn.press('CANCEL');
    addOn.run('removeAddOnData');
    expect([addOn.everything(), names(addOn).length > 0]).toEqual([before, true]);
    const fresh = await openAddOn(workedBook());
    fresh.run('removeAddOnData');
    expect(messages(fresh)).toEqual(['The add-on has put nothing into this workbook.']);
  });
});

test('help names both permissions and says that nothing leaves the workbook', async () => {
  const addOn = await openAddOn(workedBook());
  addOn.run('showHelp');
  expect(messages(addOn)).toEqual([expect.stringMatching(/Nothing leaves this workbook.*two permissions/s)]);
});
