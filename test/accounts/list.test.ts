import { account, buildYear, groupScope, kpi, NON_TARGETS, told } from '../support/core';

describe('E04: what is told twice is counted once', () => {
  test('accounts: the same id, else the same domain, else the same name', () => {
    const core = buildYear({
      Accounts: [
        ['Account Name', 'Account ID', 'Website', 'Tier'],
        ['Acme Corp', '001A', 'acme.com', 'A'],
        ['ACME (old record)', '001a', 'acme.example', 'B'],
        ['Acme Germany', '001B', 'https://www.ACME.com/de', 'B'],
        ['Beta, Inc.', '002A', null, 'A'],
        ['BETA GmbH', null, null, 'A'],
        ['Acme Corp', '003A', 'other.example', 'A'],
      ],
    });
    expect(core.table.texts.account).toEqual(['Acme Corp', 'Beta, Inc.', 'Acme Corp']);
    expect(core.table.texts.tier).toEqual(['A', 'A', 'A']);
    expect(kpi(core, 'target_accounts')).toBe(3);
    expect(told(core.built.issues)).toEqual([
      'duplicate at Accounts!A3',
      'duplicate at Accounts!A4',
      'duplicate at Accounts!A6',
      'no-target-column about accounts',
    ]);
    expect(core.built.health).toEqual([
      expect.objectContaining({ table: 'accounts', given: 6, used: 3, merged: 3, leftOut: 0 }),
    ]);
  });

  test('contacts: the same e-mail, whatever its case and spaces; the same name only at the same account', () => {
    const core = buildYear({
      Accounts: [['Account'], ['Acme'], ['Beta']],
      Contacts: [
        ['Full name', 'Account'],
        ['Ann.Lee@acme.com', 'Acme'],
        [' ann.lee @ACME.com', 'Acme'],
        ['Sam Fox', 'Acme'],
        ['sam  fox', 'Acme'],
        ['Sam Fox', 'Beta'],
      ],
      Activities: [
        ['Account', 'Date', 'Type', 'Person'],
        ['Acme', '2024-02-01', 'Call', 'ANN.LEE@acme.com'],
        ['Acme', '2024-02-02', 'Call', 'Sam Fox'],
        ['Acme', '2024-02-03', 'Call', 'Sam Fox'],
      ],
    });
    expect(account(core, 'Acme', 'contacts', 'engaged_contacts')).toEqual({ contacts: 2, engaged_contacts: 2 });
    expect(account(core, 'Beta', 'contacts', 'engaged_contacts')).toEqual({ contacts: 1, engaged_contacts: 0 });
    expect(told(core.built.issues)).toContain('duplicate at Contacts!A3');
  });
});

describe('E05: a row means an account by its id, else its domain, else its name', () => {
  const accounts = [
    ['Account Name', 'Account ID', 'Website', 'Target'],
    ['Acme Corp', '001A', 'acme.com', 'yes'],
    ['Beta GmbH', '002B', 'beta.de', 'yes'],
    ['Gmail Fans', '003C', 'gmail.com', 'yes'],
  ];
  const touched = (...names: (string | null)[]) =>
    buildYear({
      Accounts: accounts,
      Activities: [
        ['Account', 'Date', 'Type', 'Email'],
        ...names.map((name) => [name, '2024-02-01', 'Call', null]),
        ['', '2024-03-01', 'Meeting', 'ann@acme.com'],
        ['', '2024-03-01', 'Meeting', 'ann@gmail.com'],
      ],
    });

  test('and the domain of an e-mail when no account is named, but never of a free mail provider', () => {
    const core = touched('001a', 'www.beta.de', 'ACME, Inc.', 'Nobody Ltd', null);
    expect(account(core, 'Acme Corp', 'calls_demos')).toEqual({ calls_demos: 3 });
    expect(account(core, 'Beta GmbH', 'calls_demos')).toEqual({ calls_demos: 1 });
    expect(account(core, 'Gmail Fans', 'calls_demos')).toEqual({ calls_demos: 0 });
    expect(core.built.issues.map(({ code, received }) => [code, received])).toEqual([
      ['unknown-account', 'Nobody Ltd'],
      ['no-account', ''],
      ['unknown-account', ''],
    ]);
  });

  test('a domain beats a name that says otherwise', () => {
    const core = buildYear({
      Accounts: accounts,
      Contacts: [
        ['Email', 'Account'],
        ['joe@beta.de', 'Acme Corp'],
      ],
      Opportunities: [
        ['Account', 'Stage', 'Created date'],
        ['https://beta.de/acme-corp', 'Open', '2024-02-01'],
      ],
    });
    expect(account(core, 'Beta GmbH', 'opportunities')).toEqual({ opportunities: 1 });
    expect(account(core, 'Acme Corp', 'contacts', 'opportunities')).toEqual({ contacts: 1, opportunities: 0 });
  });

  test('deals of companies that no list names become accounts off the list, one per company', () => {
    const core = buildYear({
      Accounts: accounts,
      Opportunities: [
        ['Account', 'Stage', 'Created date', 'Close date', 'Amount', 'Type'],
        ['Kilo Ltd', 'Closed Won', '2024-02-01', '2024-03-01', 100, 'New'],
        ['KILO', 'Closed Won', '2024-04-01', '2024-05-01', 200, 'New'],
        ['Unknown', 'Closed Won', '2024-04-01', '2024-05-01', 300, 'New'],
        ['???', 'Closed Won', '2024-04-01', '2024-05-01', 400, 'New'],
        ['', 'Closed Won', '2024-04-01', '2024-05-01', 500, 'New'],
      ],
    });
    expect(core.table.texts.account.slice(3)).toEqual(['Kilo Ltd']);
    expect(account(core, 'Kilo Ltd', 'new_revenue', 'non_target')).toEqual({ new_revenue: 300, non_target: 1 });
    expect(told(core.built.issues)).toEqual([
      'no-account at Opportunities!A4',
      'no-account at Opportunities!A5',
      'no-account at Opportunities!A6',
    ]);
  });
});

describe('E11: who is not a target', () => {
  const core = buildYear({
    Accounts: [
      ['Account', 'Target account', 'Tier'],
      ['Acme', 'yes', 'A'],
      ['Kilo', 'no', 'A'],
      ['Lima', null, 'A'],
    ],
    Activities: [
      ['Account', 'Date', 'Type'],
      ['Acme', '2024-02-01', 'Call'],
      ['Kilo', '2024-02-01', 'Call'],
      ['Kilo', '2024-02-02', 'Call'],
    ],
  });

  test('is out of every KPI of the list and of its tiers, and stands in a column of its own', () => {
    expect(kpi(core, 'calls_demos_scheduled')).toBe(1);
    expect(kpi(core, 'calls_demos_scheduled', groupScope(core, 'A'))).toBe(1);
    expect(kpi(core, 'calls_demos_scheduled', NON_TARGETS)).toBe(2);
    expect(kpi(core, 'engaged_rate', NON_TARGETS)).toBe(0.5);
  });
});

describe('E14, C19: a customer before being targeted', () => {
  const core = buildYear({
    Accounts: [
      ['Account', 'Target account', 'Target since', 'Customer since'],
      ['Fresh', 'yes', '2024-02-01', '2024-06-01'],
      ['Same day', 'yes', '2024-02-01', '2024-02-01'],
      ['Before', 'yes', '2024-02-01', '2024-01-31'],
      ['Old', 'yes', null, '2023-12-31'],
      ['New', 'yes', null, '2024-01-01'],
      ['By contract', 'yes', '2024-02-01', null],
      ['Listed later', 'yes', '2025-02-01', null],
      ['Off, old', 'no', null, '2020-01-01'],
      ['Off, new', 'no', null, '2024-05-01'],
    ],
    Customers: [
      ['Account', 'Start date'],
      ['By contract', '2024-01-15'],
      ['Not listed, old', '2022-01-01'],
      ['Not listed, new', '2024-04-01'],
    ],
  });
  const standing = (name: string) => Object.values(account(core, name, 'target', 'already_customer', 'non_target'));

  test.each([
    ['Fresh', 'became one later', [1, 0, 0]],
    ['Same day', 'became one on the day of listing', [1, 0, 0]],
    ['Before', 'was one the day before it was listed', [0, 1, 0]],
    ['Old', 'was one before the period; no day of listing is given', [0, 1, 0]],
    ['New', 'became one in the period', [1, 0, 0]],
    ['By contract', 'its contract began before it was listed', [0, 1, 0]],
    ['Listed later', 'is no target yet on the as-of date', [0, 0, 0]],
    ['Off, old', 'is not on the list and was one before', [0, 1, 0]],
    ['Off, new', 'is not on the list and became one in the period', [0, 0, 1]],
    ['Not listed, old', 'is in no list, contract from before', [0, 1, 0]],
    ['Not listed, new', 'is in no list, contract of the period', [0, 0, 1]],
  ])('%s: %s', (name, _why, expected) => {
    expect(standing(name)).toEqual(expected);
  });

  test('is out of the target accounts', () => {
    expect(kpi(core, 'target_accounts')).toBe(3);
  });

  test('is a customer on the as-of date, as everybody with a day or a contract', () => {
    const customers = ['Fresh', 'Old', 'By contract', 'Listed later', 'Off, old'];
    expect(customers.map((name) => account(core, name, 'customer').customer)).toEqual([1, 1, 1, 0, 1]);
  });
});

describe('E18: a blank tier', () => {
  const tiers = (...labels: (string | null)[]) =>
    buildYear({
      Accounts: [['Account', 'Tier'], ...labels.map((label, index) => [`Company ${String(index)}`, label])],
    });

  test('is a column of its own, behind the others, so that the parts add up', () => {
    const core = tiers('B', null, 'A', ' ', 'B');
    expect(core.table.groups).toEqual(['A', 'B', '(none)']);
    expect(['A', 'B', '(none)'].map((label) => kpi(core, 'target_accounts', groupScope(core, label)))).toEqual([
      1, 2, 2,
    ]);
  });

  test('makes no split when the list has no such column', () => {
    expect(buildYear({ Accounts: [['Account'], ['Acme']] }).table.groups).toEqual([]);
  });

  test('goes with the smallest into one column when there are too many', () => {
    const core = tiers('A', 'A', 'A', 'B', 'B', 'Tier 10', 'Tier 10', 'Tier 2', 'Tier 2', 'C', null);
    expect(core.table.groups).toEqual(['A', 'B', 'Tier 2', 'Tier 10', 'Other']);
    expect(kpi(core, 'target_accounts', groupScope(core, 'Other'))).toBe(2);
  });

  test('never makes two columns called Other', () => {
    const core = tiers('Other', 'Other', 'Other', 'A', 'A', 'B', 'B', 'C', 'C', 'D', 'D', 'E');
    expect(core.table.groups).toEqual(['A', 'B', 'C', 'D', 'Other']);
    expect(kpi(core, 'target_accounts', groupScope(core, 'Other'))).toBe(4);
  });

  test('counts the answers of companies that are neither targets nor customers, too', () => {
    const core = buildYear({
      Accounts: [
        ['Account', 'Tier', 'Target'],
        ['Acme', 'A', 'yes'],
      ],
      NPS: [
        ['Score', 'Company'],
        [10, 'Acme'],
        [9, 'Somebody else'],
        [0, null],
      ],
    });
    const parts = core.table.groups.map((label) => kpi(core, 'nps', groupScope(core, label)));
    expect(core.table.groups).toEqual(['A', '(none)']);
    expect([kpi(core, 'nps'), ...parts]).toEqual([expect.closeTo(100 / 3, 9), 100, 0]);
  });
});

describe('labels that a program could trip over', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    '%s is a tier and a name like any other',
    (word) => {
      const core = buildYear({
        Accounts: [
          ['Account', 'Tier'],
          [word, word],
          ['Acme', word],
        ],
        Activities: [
          ['Account', 'Date', 'Type', 'Person'],
          [word, '2024-02-01', word, word],
        ],
      });
      expect(core.table.groups).toEqual([word]);
      expect(kpi(core, 'target_accounts', groupScope(core, word))).toBe(2);
      expect(account(core, word, 'touches', 'tier')).toEqual({ touches: 1, tier: word });
      expect(Object.keys({})).toEqual([]);
    },
  );
});

test('an account without a name goes by its domain, else its id', () => {
  const core = buildYear({
    Accounts: [
      ['Account', 'Website', 'Account ID'],
      [null, 'acme.com', '001'],
      [null, null, '002'],
    ],
  });
  expect(core.table.texts.account).toEqual(['acme.com', '002']);
});
