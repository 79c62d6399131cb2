import { ACCOUNTS_WIDTH } from '../../src/funnel/accounts-tab';
import { COLUMN } from '../../src/funnel/funnel-layout';
import { columnLetters } from '../../src/model/a1';
import { openLightAddOn } from './light-add-on';
import { BUILD, typeInto, withFunnel } from './with-funnel';

const addOn = withFunnel(openLightAddOn);

describe('nobody is asked', () => {
  const row = (of: string, column: string, key: string): number =>
    addOn().values(of, `${column}1:${column}220`).flat().indexOf(key) + 1;
  const keyRow = (key: string): string => String(row('ABM Definitions', 'J', key));
  const yours = (column: number): string =>
    `${columnLetters(column + 1)}${String(row('ABM Funnel', columnLetters(COLUMN.key + 1), 'target_accounts'))}`;

  it.each<readonly [what: string, act: () => void]>([
    [
      'where cells were only cleared',
      () => {
        typeInto(addOn(), [
          ['ABM Funnel', 'B17', ''],
          ['ABM Definitions', 'C12', ''],
        ]);
      },
    ],
    [
      'what was agreed, and who did',
      () => {
        typeInto(addOn(), [
          ['ABM Definitions', `B${keyRow('look_back_days')}`, 45],
          ['ABM Definitions', `B${keyRow('agreed_by')}`, 'Ann'],
        ]);
      },
    ],
    [
      'what stands beside a KPI',
      () => {
        typeInto(addOn(), [
          ['ABM Funnel', yours(COLUMN.baseline), 5],
          ['ABM Funnel', yours(COLUMN.note), 'ours'],
          ['ABM Funnel', yours(COLUMN.owner), 'Bo'],
        ]);
      },
    ],
    [
      'what stands beside and below the tabs',
      () => {
        typeInto(addOn(), [
          ['ABM Definitions', 'L5', 'x'],
          ['ABM Funnel', 'A400', 'x'],
          ['ABM Accounts', 'A400', 'x'],
        ]);
      },
    ],
    [
      'the source data',
      () => {
        typeInto(addOn(), [
          ['Accounts', 'E2', 'Tier 3'],
          ['Opportunities', 'C2', 77],
        ]);
      },
    ],
    [
      'the names of tabs',
      () => {
        addOn().rename('ABM Funnel', 'Trichter');
        addOn().ask('build', BUILD);
        addOn().rename('Trichter', 'ABM Funnel');
      },
    ],
    [
      'rows of accounts in another order',
      () => {
        const last = addOn()
          .values('ABM Accounts', 'A1:A60')
          .flat()
          .findIndex((cell) => String(cell).startsWith('End of'));
        const area = `A3:${columnLetters(ACCOUNTS_WIDTH)}${String(last)}`;
        addOn().type('ABM Accounts', area, [...addOn().values('ABM Accounts', area)].reverse());
      },
    ],
    [
      'rows of accounts in which cells were only cleared',
      () => {
        typeInto(addOn(), [
          ['ABM Accounts', 'A5', ''],
          ['ABM Accounts', 'E4', ''],
          ['ABM Accounts', 'C4', ''],
        ]);
      },
    ],
    [
      'an account that stands there twice',
      () => {
        addOn().insertRows('ABM Accounts', 5, 1);
        addOn().type('ABM Accounts', 'A6:AZ6', addOn().values('ABM Accounts', 'A5:AZ5'));
      },
    ],
  ])('for %s', (_what, act) => {
    act();
    addOn().ask('build', BUILD);
    addOn().ask('build', BUILD);
  });

  it('for an account as the next build is to write it, and only where it is', () => {
    const theirs = `E${String(row('Accounts', 'A', 'Acme Corp'))}`;
    const built = (tier: string): string => {
      typeInto(addOn(), [['Accounts', theirs, tier]]);
      addOn().ask('build', BUILD);
      const ours = String(row('ABM Accounts', 'A', 'Acme Corp'));
      return `A${ours}:${columnLetters(ACCOUNTS_WIDTH)}${ours}`;
    };
    const due = addOn().values('ABM Accounts', built('Tier 9'));
    const area = built('Tier 1');
    addOn().type('ABM Accounts', area, due);
    expect(addOn().trouble('build', BUILD).where).toBe(`ABM Accounts, row ${area.slice(1, 2)}`);
    expect(addOn().values('ABM Accounts', built('Tier 9'))).toEqual(due);
  });

  it('for words of the funnel as the next build is to write them, and only where it is', () => {
    const words = String(addOn().values('ABM Funnel', 'A2').flat()[0]).replace(' · Engaged', ' · EUR · Engaged');
    typeInto(addOn(), [['ABM Funnel', 'A2', words]]);
    expect(addOn().trouble('build', BUILD).where).toBe('ABM Funnel, cell A2');
    typeInto(addOn(), [['ABM Definitions', `B${keyRow('currency')}`, 'EUR']]);
    addOn().ask('build', BUILD);
    expect([words, addOn().values('ABM Funnel', 'A2')]).toEqual([expect.stringContaining('EUR'), [[words]]]);
  });

  it('where the tab was sorted with its last line, but told to undo that', () => {
    const area = 'A3:FF60';
    const rows = addOn().values('ABM Accounts', area);
    const filled = rows.filter(([name]) => name !== '');
    const sorted = [...filled].sort(([one], [other]) => String(one).localeCompare(String(other)));
    addOn().type('ABM Accounts', area, [...sorted, ...rows.filter(([name]) => name === '')]);
    const { code, fix } = addOn().trouble('build', BUILD);
    expect([code, fix.slice(0, 31)]).toEqual(['LAYOUT', 'Undo it if the tab was sorted. ']);
    addOn().type('ABM Accounts', area, rows);
    addOn().ask('build', BUILD);
  });

  it('where what was written is not known any more', () => {
    const properties = addOn().services.PropertiesService.getDocumentProperties();
    for (const key of properties.getKeys()) if (key.startsWith('abm-checks-')) properties.deleteProperty(key);
    addOn().endRun();
    addOn().type('ABM Funnel', 'B17', [[99]]);
    addOn().ask('build', BUILD);
    addOn().type('ABM Funnel', 'B17', [[99]]);
    addOn().ask('build', { ...BUILD, over: addOn().trouble('build', BUILD).over });
  });
});
