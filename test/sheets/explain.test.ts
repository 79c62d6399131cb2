import { accountsIn } from '../../src/protocol/account-lists';
import { kpi, kpiRow, withFunnel } from './with-funnel';

const addOn = withFunnel();

const markKpi = (name: string, column = 'B'): void => {
  addOn().select('ABM Funnel', `${column}${String(kpiRow(addOn(), name))}`);
};

describe('the accounts behind a number', () => {
  it('are those of the marked cell, and add up to what it shows, for every KPI of the tab', () => {
    const { kpis } = addOn().ask('kpis', {});
    const wrong = kpis
      .map(({ id, shown }) => ({ id, shown, told: addOn().ask('explain', { subject: { kpi: id, column: 0 } }) }))
      .filter(({ shown, told }) => told.shown !== shown || told.remarks.some((remark) => remark.includes('tab shows')))
      .map(({ id }) => id);
    expect(kpis.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
    markKpi('New customers won');
    const marked = addOn().ask('explain', {});
    expect(marked.subject).toEqual({ kpi: 'won_accounts', column: 0 });
    expect(accountsIn(marked, 0)).toHaveLength(Number(kpi(addOn(), 'New customers won')));
  });

  it('are told for a stage, and asked of a cell without a number nothing is told', () => {
    addOn().select('ABM Funnel', 'B8');
    expect(addOn().ask('explain', {}).subject).toEqual({ kpi: 'engaged_accounts', column: 0 });
    addOn().select('ABM Funnel', 'A1');
    expect(addOn().trouble('explain', {})).toMatchObject({ code: 'DATA', where: 'ABM Funnel, cell A1', changed: 'no' });
    addOn().select('Accounts', 'A1');
    expect(addOn().trouble('explain', {})).toMatchObject({ code: 'DATA', where: 'Accounts, cell A1', changed: 'no' });
  });

  it('are written to a new tab each time, with their sum, and nothing else is touched', () => {
    const subject = { kpi: 'new_revenue_won', column: 0 };
    const before = addOn().everything();
    const told = addOn().ask('explain', { subject });
    const made = [0, 0].map((list) => addOn().ask('list-to-tab', { subject, list }));
    expect(made.map(({ tab }) => tab)).toEqual(['List, New revenue won', 'List, New revenue won 2']);
    expect(addOn().everything(...made.map(({ tab }) => tab))).toEqual(before);
    const cells = addOn().values('List, New revenue won', 'A1:F30');
    const sum = cells.find(([first]) => first === 'Sum')?.filter((cell) => typeof cell === 'number');
    expect(sum).toEqual([kpi(addOn(), 'New revenue won')]);
    const head = cells.findIndex(([first]) => first === 'Account');
    const named = cells.slice(head + 1).flatMap(([first]) => (first === '' ? [] : [first]));
    expect(named).toEqual(accountsIn(told, 0).map(({ account }) => told.names[account]));
  });
});
