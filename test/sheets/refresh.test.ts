import { OUR_TABS } from './add-on';
import { BUILD, kpi, kpiRow, withFunnel } from './with-funnel';

describe('a refresh', () => {
  const opened = withFunnel();

  it('follows the data, in place, and leaves the person where they are', () => {
    const addOn = opened();
    addOn.select('Accounts', 'A1');
    addOn.type('Accounts', 'A13:F13', [['New Account Ltd', 'X1', 'new-account.example', 'yes', 'Tier 1', 'yes']]);
    expect(addOn.ask('build', BUILD)).toMatchObject({ build: 2, first: false });
    expect(kpi(addOn, 'Target accounts')).toBe(11);
    expect(addOn.sheets().find(({ active }) => active)?.name).toBe('Accounts');
    expect(addOn.sheets().filter(({ name }) => name.startsWith('ABM'))).toHaveLength(3);
    addOn.type('Accounts', 'A13:F13', [['', '', '', '', '', '']]);
  });

  it('leaves nothing of an earlier, longer list of accounts', () => {
    const addOn = opened();
    const more = Array.from({ length: 30 }, (_, row) => [`Company ${String(row)}`, `X${String(row)}`]);
    addOn.type('Accounts', 'A13:B42', more);
    const { build } = addOn.ask('build', BUILD);
    const long = addOn.values('ABM Accounts', 'A1:A100').flat();
    expect(long.filter((cell) => String(cell).startsWith('Company '))).toHaveLength(30);
    addOn.type(
      'Accounts',
      'A13:B42',
      more.map(() => ['', '']),
    );
    addOn.ask('build', BUILD);
    const short = addOn.values('ABM Accounts', 'A1:Z100').map((row) => row.filter((cell) => cell !== ''));
    const tail = short.findIndex(([cell]) => cell === `End of build ${String(build + 1)}`);
    expect(tail).toBeGreaterThan(10);
    expect(short.slice(tail + 1).flat()).toEqual([]);
    expect(short.flat()).not.toContain(`End of build ${String(build)}`);
  });

  it('keeps what people typed beside the table and on the definitions tab', () => {
    const addOn = opened();
    const row = String(kpiRow(addOn, 'Target accounts'));
    const header = String(kpiRow(addOn, 'KPI'));
    const [headers = []] = addOn.values('ABM Funnel', `A${header}:Z${header}`);
    const letters = (label: string): string => String.fromCharCode(65 + headers.indexOf(label));
    const yours = `${letters('Your baseline')}${row}:${letters('Owner')}${row}`;
    addOn.type('ABM Funnel', yours, [[8, 'as planned', 'Sales']]);
    addOn.type('ABM Definitions', 'L5', [['agreed on Monday']]);
    addOn.ask('build', BUILD);
    expect(addOn.values('ABM Funnel', yours)).toEqual([[8, 'as planned', 'Sales']]);
    expect(addOn.values('ABM Funnel', `${letters('Gap')}${row}`)[0]?.[0]).toBeCloseTo(0.25, 9);
    expect(addOn.values('ABM Definitions', 'L5')).toEqual([['agreed on Monday']]);
  });

  it('shows the columns of a table that was added later', () => {
    const addOn = opened();
    addOn.ask('forget', { table: 'contacts' });
    addOn.ask('build', BUILD);
    expect(addOn.hiddenColumns('ABM Accounts')).not.toEqual([]);
    addOn.ask('use-range', { table: 'contacts', range: 'Contacts' });
    addOn.ask('build', BUILD);
    expect(addOn.hiddenColumns('ABM Accounts')).toEqual([]);
  });

  it('goes down with rows that were inserted above the funnel', () => {
    const addOn = opened();
    const stages = addOn.display('ABM Funnel', 'A6:M12');
    addOn.insertRows('ABM Funnel', 0, 2);
    addOn.type('ABM Funnel', 'A1', [['Our own headline']]);
    addOn.type('Accounts', 'D2', [['no']]);
    addOn.ask('build', BUILD);
    expect(addOn.values('ABM Funnel', 'A1:A3').flat()).toEqual(['Our own headline', '', 'ABM funnel']);
    expect(kpi(addOn, 'Target accounts')).toBe(9);
    expect(addOn.display('ABM Funnel', 'A9:B9')).toEqual([[stages[1]?.[0], '9']]);
    addOn.type('Accounts', 'D2', [['yes']]);
    addOn.ask('build', BUILD);
    expect(addOn.display('ABM Funnel', 'A8:M14')).toEqual(stages);
  });

  it('finds its tabs under any name', () => {
    const addOn = opened();
    addOn.rename('ABM Funnel', 'Trichter');
    addOn.rename('ABM Accounts', "Sales' list");
    addOn.type('Accounts', 'D2', [['no']]);
    expect(addOn.ask('build', BUILD)).toMatchObject({ first: false });
    expect(addOn.values('Trichter', 'B9')).toEqual([[9]]);
    expect(addOn.sheets().filter(({ name }) => OUR_TABS.includes(name))).toHaveLength(1);
  });

  it('has room for more accounts than a new sheet has rows', () => {
    const addOn = opened();
    const names = Array.from({ length: 1400 }, (_, row) => [`Company ${String(row)}`, `X${String(row)}`]);
    addOn.services.SpreadsheetApp.getActive().getSheetByName('Accounts')?.insertRowsAfter(1000, 500);
    addOn.endRun();
    addOn.ask('use-range', { table: 'accounts', range: 'Accounts' });
    addOn.type('Accounts', 'A13:B1412', names);
    addOn.ask('build', BUILD);
    const rows = addOn.sheets().find(({ name }) => name === "Sales' list")?.rows ?? 0;
    const listed = addOn.values("Sales' list", `A1:A${String(rows)}`).flat();
    expect(listed.filter((cell) => String(cell).startsWith('Company '))).toHaveLength(1400);
  });
});
