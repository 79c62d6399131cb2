import { workedBook } from '../../samples/worked';
import { openAddOn, OUR_TABS } from './add-on';
import type { AddOn } from './add-on';
import { BUILD, kpi, kpiRow } from './with-funnel';

describe('a first build', () => {
  let addOn: AddOn;
  let before: unknown;
  beforeAll(async () => {
    addOn = await openAddOn(workedBook());
    before = addOn.everything();
    addOn.ask('find', {});
  });
  afterAll(async () => addOn.close());

  it('makes three tabs, shows the funnel and leaves the rest of the workbook as it was', () => {
    const answer = addOn.ask('build', BUILD);
    expect(answer).toMatchObject({ build: 1, first: true });
    expect(addOn.sheets().filter(({ name }) => OUR_TABS.includes(name))).toHaveLength(3);
    expect(addOn.sheets().find(({ active }) => active)?.name).toBe('ABM Funnel');
    expect(addOn.sheets().filter(({ hidden }) => hidden)).toEqual([]);
    expect(addOn.everything(...OUR_TABS)).toEqual(before);
  });

  it('writes formulas that give the numbers of the answer', () => {
    expect(kpi(addOn, 'Target accounts')).toBe(10);
    expect(addOn.formulas('ABM Funnel', `B${String(kpiRow(addOn, 'Target accounts'))}`)[0]?.[0]).toMatch(/^=SUMIFS?\(/);
  });

  it('lets the workbook itself tell that the data did not change', () => {
    expect(addOn.values('ABM Funnel', 'A3')[0]?.[0]).toMatch(/^● No change seen/);
    addOn.type('Opportunities', 'G2', [['x']]);
    expect(addOn.values('ABM Funnel', 'A3')[0]?.[0]).toMatch(/^● Source data changed/);
  });

  it('draws a chart of the stages beside them', () => {
    expect(addOn.charts()).toMatchObject([
      {
        type: 'BAR',
        ranges: [
          { column: 1, rows: 7 },
          { column: 2, rows: 7 },
        ],
      },
    ]);
  });

  it('gives dates and percentages their formats', () => {
    const sheet = addOn.services.SpreadsheetApp.getActive().getSheetByName('ABM Accounts');
    const column = addOn.values('ABM Accounts', 'A2:Z2')[0]?.indexOf('First touch') ?? -1;
    expect(sheet?.getRange(3, column + 1).getDisplayValue()).toMatch(/^2024-\d\d-\d\d$/);
    expect(addOn.display('ABM Funnel', `B${String(kpiRow(addOn, 'Ad match rate'))}`)).toEqual([['80.0%']]);
  });
});
