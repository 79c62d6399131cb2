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
    expect(told(core.built.issues())).toEqual([
      'duplicate at Accounts!A3',
      'duplicate at Accounts!A4',
      'duplicate-by-name at Accounts!A6',
      'no-target-column about accounts',
    ]);
    expect(core.built.health).toEqual([
      expect.objectContaining({ table: 'accounts', given: 6, used: 3, merged: 3, leftOut: 0 }),
    ]);
  });

  test('contacts: the same email, whatever its case and spaces; the same name only at the same account', () => {
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
    expect(told(core.built.issues())).toContain('duplicate at Contacts!A3');
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

  test('and the domain of an email when no account is named, but never of a free mail provider', () => {
    const core = touched('001a', 'www.beta.de', 'ACME, Inc.', 'Nobody Ltd', null);
    expect(account(core, 'Acme Corp', 'calls_demos')).toEqual({ calls_demos: 3 });
    expect(account(core, 'Beta GmbH', 'calls_demos')).toEqual({ calls_demos: 1 });
    expect(account(core, 'Gmail Fans', 'calls_demos')).toEqual({ calls_demos: 0 });
    expect(core.built.issues().map(({ code, received }) => [code, received])).toEqual([
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
    expect(told(core.built.issues())).toEqual([
      'no-account at Opportunities!A4',
      'no-account at Opportunities!A5',
      'no-account at Opportunities!A6',
    ]);
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

test('without a list, companies with deals and contracts are accounts off the list', () => {
  const core = buildYear({
    Opportunities: [
      ['Account', 'Stage', 'Created date'],
      ['Kilo', 'Open', '2024-02-01'],
    ],
    Contacts: [['Email'], ['ann@kilo.com'], ['bob@nowhere.example']],
  });
  expect(core.table.texts.account).toEqual(['Kilo']);
  expect([kpi(core, 'target_accounts'), kpi(core, 'opportunity_accounts', NON_TARGETS)]).toEqual([0, 1]);
  expect(told(core.built.issues())).toEqual([
    'unknown-account at Contacts!A2',
    'unknown-account at Contacts!A3',
    'no-type-column about opportunities',
  ]);
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

test('E05: an account that rows mean by its name alone is marked so', () => {
  const core = buildYear({
    Accounts: [
      ['Account', 'Website'],
      ['Acme Inc', 'acme.com'],
      ['Beta', 'beta.de'],
    ],
    Activities: [
      ['Account', 'Date', 'Type'],
      ['ACME', '2024-02-01', 'Call'],
      ['beta.de', '2024-02-01', 'Call'],
    ],
  });
  expect([...core.table.numbers.by_name]).toEqual([1, 0]);
});
