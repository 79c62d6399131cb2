import { LAYOUT } from '../../src/funnel/stamp';
import { BUILD, kpi, kpiRow, withFunnel } from './with-funnel';
import type { AddOn } from './add-on';

const TABS = ['ABM Accounts', 'ABM Definitions', 'ABM Funnel'] as const;

/** Makes the tabs look as if an earlier release had made them, with the cells of its layout. */
function asOfEarlierLayout(addOn: AddOn): void {
  const older = (text: unknown): string => String(text).replace(`layout ${String(LAYOUT)}`, 'layout 1');
  for (const tab of ['ABM Accounts', 'ABM Definitions']) {
    addOn.type(tab, 'A1', [[older(addOn.values(tab, 'A1')[0]?.[0])]]);
  }
  const stamp = addOn.values('ABM Funnel', 'A2:Z2')[0] ?? [];
  const column = stamp.findIndex((cell) => String(cell).startsWith('ABM funnel'));
  const letter = String.fromCharCode(65 + column);
  addOn.type('ABM Funnel', `${letter}2`, [[older(stamp[column])]]);
}

describe('a workbook with tabs of an earlier layout', () => {
  const opened = withFunnel();

  it('keeps them as they are, and the new ones carry baseline, note and owner to each KPI', () => {
    const addOn = opened();
    const row = String(kpiRow(addOn, 'Target accounts'));
    addOn.type('ABM Funnel', `P${row}:R${row}`, [[8, 'as planned', 'Sales']]);
    addOn.type('ABM Definitions', 'B5', [['Ann and Bo']]);
    asOfEarlierLayout(addOn);
    const before = addOn.everything();
    const { notes } = addOn.ask('build', BUILD);
    expect(notes[0]).toContain('The new tab is "ABM Funnel 2"');
    expect(addOn.everything(...TABS.map((name) => `${name} 2`))).toEqual(before);
    expect(addOn.values('ABM Funnel 2', `P${row}:R${row}`)).toEqual([[8, 'as planned', 'Sales']]);
    expect(addOn.values('ABM Definitions 2', 'B5')).toEqual([['Ann and Bo']]);
    expect(kpi(addOn, 'Target accounts')).toBe(10);
  });

  it('goes on with the new ones', () => {
    const addOn = opened();
    expect(addOn.ask('build', BUILD)).toMatchObject({ first: false });
    expect(addOn.sheets().filter(({ name }) => name.startsWith('ABM '))).toHaveLength(6);
  });
});

describe('a definitions tab of an earlier release', () => {
  const opened = withFunnel();

  it('that does not tell of a setting yet leaves it its default, and the build says so', () => {
    const addOn = opened();
    const rows = addOn.values('ABM Definitions', 'J1:J140').map(([key]) => key);
    const row = String(rows.indexOf('margin') + 1);
    addOn.type('ABM Definitions', `B${row}`, [['50%']]);
    addOn.type('ABM Definitions', `J${row}`, [['']]);
    asOfEarlierLayout(addOn);
    const { notes } = addOn.ask('build', BUILD);
    expect(notes[1]).toBe('The definitions did not tell of Gross margin, which is new: it has its default.');
    expect(addOn.display('ABM Definitions 2', `A${row}:B${row}`)).toEqual([['Gross margin', '100%']]);
  });
});
