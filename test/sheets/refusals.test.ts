import { LAYOUT } from '../../src/funnel/stamp';
import { shape } from '../../src/funnel/shape';
import { workedBook } from '../../samples/worked';
import { openAddOn } from './add-on';
import type { AddOn } from './add-on';
import { BUILD } from './with-funnel';

/** A person's edits between two builds, what a build then says, and how the edit is taken back. */
type Case = {
  readonly name: string;
  readonly edit: (addOn: AddOn) => void;
  readonly settings?: Readonly<Record<string, string>>;
  readonly code: string;
  readonly where: string | RegExp;
  readonly back: (addOn: AddOn) => void;
};

const nothing = (): void => undefined;

const CASES: Case[] = [
  {
    name: 'a source with a header and no rows',
    edit: (addOn) => {
      addOn.ask('forget', { table: 'nps' });
      addOn.ask('use-range', { table: 'nps', range: 'NPS!A1:D1' });
    },
    code: 'DATA',
    where: 'NPS, cell A1',
    back: (addOn) => {
      addOn.ask('use-range', { table: 'nps', range: 'NPS' });
    },
  },
  {
    name: 'a source on the wrong tab',
    edit: (addOn) => {
      addOn.ask('forget', { table: 'spend' });
      addOn.ask('use-range', { table: 'spend', range: 'Contacts' });
    },
    code: 'DATA',
    where: 'Contacts, cell A1',
    back: (addOn) => {
      addOn.ask('use-range', { table: 'spend', range: 'Spend' });
    },
  },
  {
    name: 'an unknown setting',
    edit: nothing,
    settings: { periodstart: '2024-01-01' },
    code: 'DATA',
    where: 'Setting "periodstart"',
    back: nothing,
  },
  {
    name: 'a setting that cannot be read',
    edit: nothing,
    settings: { period_end: 'soon' },
    code: 'DATA',
    where: 'Setting Period to',
    back: nothing,
  },
  {
    name: 'a setting on the definitions tab that cannot be read',
    edit: (addOn) => {
      addOn.type('ABM Definitions', 'B8', [['one day']]);
    },
    code: 'DATA',
    where: 'ABM Definitions, cell B8',
    back: (addOn) => {
      addOn.type('ABM Definitions', 'B8', [['']]);
    },
  },
  {
    name: 'a definitions tab without its keys',
    edit: (addOn) => {
      addOn.type('ABM Definitions', 'J8', [['']]);
    },
    code: 'LAYOUT',
    where: 'ABM Definitions',
    back: (addOn) => {
      addOn.type('ABM Definitions', 'J8', [['period_start']]);
    },
  },
  {
    name: 'a stamp that somebody typed over',
    edit: (addOn) => {
      addOn.type('ABM Accounts', 'A1', [['My accounts']]);
    },
    code: 'LAYOUT',
    where: 'ABM Accounts, cell A1',
    back: (addOn) => {
      addOn.type('ABM Accounts', 'A1', [[`ABM accounts · layout ${String(LAYOUT)} ${shape()} · build 1 · 00000000`]]);
    },
  },
  {
    name: 'a tab of a later layout',
    edit: (addOn) => {
      addOn.type('ABM Accounts', 'A1', [['ABM accounts · layout 99 0000 · build 1 · 00000000']]);
    },
    code: 'LAYOUT',
    where: 'ABM Accounts',
    back: (addOn) => {
      addOn.type('ABM Accounts', 'A1', [[`ABM accounts · layout ${String(LAYOUT)} ${shape()} · build 1 · 00000000`]]);
    },
  },
  {
    name: 'a build that somebody else is at',
    edit: (addOn) => {
      addOn.services.LockService.getDocumentLock().tryLock(1);
    },
    code: 'BUSY',
    where: '',
    back: (addOn) => {
      addOn.services.LockService.getDocumentLock().releaseLock();
      addOn.endRun();
    },
  },
  {
    name: 'a record of a newer release',
    edit: (addOn) => {
      const properties = addOn.services.PropertiesService.getDocumentProperties();
      const text = properties.getProperty('abm-funnel') ?? '';
      properties.setProperty('abm-funnel', text.replace('"version":1', '"version":2'));
      addOn.endRun();
    },
    code: 'VERSION',
    where: '',
    back: (addOn) => {
      const properties = addOn.services.PropertiesService.getDocumentProperties();
      const text = properties.getProperty('abm-funnel') ?? '';
      properties.setProperty('abm-funnel', text.replace('"version":2', '"version":1'));
      addOn.endRun();
    },
  },
];

describe('a build that cannot be done', () => {
  let addOn: AddOn;
  beforeAll(async () => {
    addOn = await openAddOn(workedBook());
    addOn.ask('find', {});
    addOn.ask('build', BUILD);
  });
  afterAll(async () => addOn.close());

  it.each(CASES)('says where and what for $name, and changes nothing', ({ edit, settings, code, where, back }) => {
    edit(addOn);
    const before = addOn.everything();
    const trouble = addOn.trouble('build', { settings: settings ?? {} });
    const after = addOn.everything();
    back(addOn);
    expect([trouble.code, trouble.changed]).toEqual([code, 'no']);
    expect([trouble.what, trouble.fix].filter((sentence) => !/^\S.*\.$/.test(sentence))).toEqual([]);
    expect(trouble.where).toMatch(where instanceof RegExp ? where : new RegExp(`^${where}$`));
    expect(after).toEqual(before);
    expect(addOn.ask('build', BUILD)).toMatchObject({ first: false });
  });

  it('names the nearest settings for an unknown one', () => {
    const { fix } = addOn.trouble('build', { settings: { periodstart: '' } });
    expect(fix).toContain('period_start');
  });
});

describe('a build without a list of accounts', () => {
  it('says so, and leaves the workbook as it was', async () => {
    const addOn = await openAddOn(workedBook());
    addOn.ask('use-range', { table: 'opportunities', range: 'Opportunities' });
    const before = addOn.everything();
    expect(addOn.trouble('build', BUILD)).toMatchObject({ code: 'DATA', where: 'Accounts', changed: 'no' });
    expect(addOn.everything()).toEqual(before);
    await addOn.close();
  });
});
