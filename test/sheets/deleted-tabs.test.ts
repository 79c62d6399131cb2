import { BUILD, kpi, withFunnel } from './with-funnel';

describe('a tab that somebody deleted', () => {
  const opened = withFunnel();

  it('is made anew and shown when it is the funnel', () => {
    const addOn = opened();
    addOn.deleteSheet('ABM Funnel');
    expect(addOn.ask('build', BUILD)).toMatchObject({ build: 2, first: true });
    expect(kpi(addOn, 'Target accounts')).toBe(10);
    expect(addOn.sheets().find(({ active }) => active)?.name).toBe('ABM Funnel');
  });

  it.each(['ABM Accounts', 'ABM Definitions'])('is made anew behind what the person looks at when it is %s', (tab) => {
    const addOn = opened();
    addOn.select('Accounts', 'A1');
    addOn.deleteSheet(tab);
    expect(addOn.ask('build', BUILD)).toMatchObject({ first: false });
    expect(addOn.sheets().map(({ name }) => name)).toContain(tab);
    expect(kpi(addOn, 'Target accounts')).toBe(10);
    expect(addOn.sheets().find(({ active }) => active)?.name).toBe('Accounts');
  });

  it('takes another name where its own is taken by a tab of the user', () => {
    const addOn = opened();
    addOn.deleteSheet('ABM Funnel');
    addOn.rename('NPS', 'ABM Funnel');
    const theirs = addOn.values('ABM Funnel', 'A1:C9');
    addOn.ask('build', BUILD);
    expect(addOn.sheets().map(({ name }) => name)).toContain('ABM Funnel 2');
    expect(addOn.values('ABM Funnel', 'A1:C9')).toEqual(theirs);
  });
});

describe('the settings', () => {
  const opened = withFunnel();

  const inForce = (id: string): string | undefined =>
    opened()
      .ask('state', {})
      .settings.find((setting) => setting.id === id)?.value;

  it('of a request are agreed from then on', () => {
    const addOn = opened();
    addOn.ask('build', { settings: { period_end: '2024-06-30', compare: 'last-year', margin: '80%' } });
    addOn.ask('build', BUILD);
    expect([inForce('period_end'), inForce('compare')]).toEqual(['2024-06-30', 'last-year']);
    const agreed = addOn.display('ABM Definitions', 'A4:B80').filter(([name = '']) => /^(Period to|Gross)/.test(name));
    expect(agreed).toEqual([
      ['Period to', '2024-06-30'],
      ['Gross margin', '80%'],
    ]);
  });

  it('go back to what the data says when a request empties them', () => {
    opened().ask('build', { settings: { period_end: '' } });
    expect(inForce('period_end')).not.toBe('2024-06-30');
  });

  it('may be typed on the definitions tab', () => {
    const addOn = opened();
    const row = addOn.values('ABM Definitions', 'A1:A80').findIndex(([cell]) => cell === 'Compare with') + 1;
    addOn.type('ABM Definitions', `B${String(row)}`, [['Nothing']]);
    addOn.ask('build', BUILD);
    expect(inForce('compare')).toBe('none');
  });
});
