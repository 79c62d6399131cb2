import { account, buildYear, kpis, told } from '../support/core';

describe('people', () => {
  const build = (settings = {}) =>
    buildYear(
      {
        Accounts: [['Account'], ['Acme'], ['Beta'], ['Cyan']],
        Contacts: [
          ['Email', 'Account', 'Champion'],
          ['a1@acme.com', 'Acme', 'Champion'],
          ['a2@acme.com', 'Acme', 'Blocker'],
          ['a3@acme.com', 'Acme', 'Supporter'],
          ['b1@beta.de', 'Beta', null],
          ['x@nowhere.example', 'Nobody', null],
          ['y@nowhere.example', null, null],
        ],
        Activities: [
          ['Account', 'Date', 'Type', 'Email'],
          ['Acme', '2024-02-01', 'Call', 'a1@acme.com'],
          ['Acme', '2024-02-02', 'Call', 'A1@acme.com'],
          ['Acme', '2024-02-03', 'Email open', 'a2@acme.com'],
          ['Acme', '2024-02-03', 'Ad impression', 'a3@acme.com'],
          ['Acme', '2023-02-03', 'Call', 'a3@acme.com'],
          ['Beta', '2024-02-04', 'Call', 'stranger@beta.de'],
        ],
        Opportunities: [
          ['Account', 'Stage', 'Created date'],
          ['Acme', 'Open', '2024-03-01'],
          ['Beta', 'Open', '2024-03-01'],
        ],
      },
      settings,
    );

  test('C12: are known and engaged, as a number and as a share, multi-threaded and champions by account', () => {
    expect(
      kpis(
        build(),
        ...['stakeholders', 'account_penetration', 'account_penetration_rate', 'multithreaded_rate'],
        ...['champions_blockers', 'account_coverage'],
      ),
    ).toEqual({
      stakeholders: 2,
      account_penetration: 1,
      account_penetration_rate: 0.5,
      multithreaded_rate: 0.5,
      champions_blockers: 0.5,
      account_coverage: 1 / 3,
    });
  });

  test('at two accounts count at the one further up, and that is told', () => {
    const core = buildYear({
      Accounts: [['Account'], ['Acme'], ['Beta']],
      Contacts: [
        ['Email', 'Account'],
        ['ann@acme.com', 'Acme'],
        ['ANN@acme.com ', 'Acme'],
        ['ann@acme.com', 'Beta'],
        ['Bob', 'Acme'],
        ['Bob', 'Beta'],
      ],
    });
    const known = ['Acme', 'Beta'].map((name) => Object.values(account(core, name, 'contacts')));
    expect(known).toEqual([[2], [1]]);
    expect(told(core.built.issues())).toEqual([
      'no-target-column about accounts',
      ...['duplicate at Contacts!A3', 'person-elsewhere at Contacts!A4'],
    ]);
    expect(core.built.health[1]).toMatchObject({ given: 5, used: 3, merged: 2, leftOut: 0 });
  });

  test('how many make coverage and multi-threading is a setting', () => {
    const agreed = { coverage_contacts: '1', multithread_contacts: '3' };
    expect(kpis(build(agreed), 'account_coverage', 'multithreaded_rate')).toEqual({
      account_coverage: 2 / 3,
      multithreaded_rate: 0,
    });
  });

  test('are champions when any of their rows says so, and count once', () => {
    const core = buildYear({
      Accounts: [['Account'], ['Acme']],
      Contacts: [
        ['Email', 'Account', 'Champion'],
        ['ann@acme.com', 'Acme', null],
        ['ANN@acme.com', 'Acme', 'yes'],
        ['ann@acme.com', 'Acme', 'Supporter'],
      ],
    });
    expect(Object.values(account(core, 'Acme', 'contacts', 'champions', 'has_champion'))).toEqual([1, 1, 1]);
  });

  test('are leads when first known in the period, and qualified from the agreed score', () => {
    const core = (settings = {}) =>
      buildYear(
        {
          Accounts: [['Account'], ['Acme']],
          Contacts: [
            ['Email', 'Account', 'Score', 'Create date'],
            ['a@acme.com', 'Acme', 50, '2024-01-01'],
            ['A@acme.com', 'Acme', 20, '2025-01-01'],
            ['b@acme.com', 'Acme', 49, '2023-12-31'],
            ['c@acme.com', 'Acme', null, '2024-12-31'],
          ],
        },
        settings,
      );
    expect(kpis(core(), 'mql_count', 'lead_count')).toEqual({ mql_count: 1, lead_count: 2 });
    expect(kpis(core({ mql_score: '49' }), 'mql_count')).toEqual({ mql_count: 2 });
  });

  test('E22: first known after the as-of date are ignored and counted, unless an earlier row tells of them', () => {
    const core = buildYear(
      {
        Accounts: [['Account'], ['Acme']],
        Contacts: [
          ['Email', 'Account', 'First known'],
          ['a@acme.com', 'Acme', '2024-07-01'],
          ['b@acme.com', 'Acme', '2024-06-30'],
          ['B@acme.com', 'Acme', '2024-07-01'],
          ['c@acme.com', 'Acme', null],
        ],
        Activities: [
          ['Account', 'Date', 'Type', 'Email'],
          ['Acme', '2024-06-01', 'Call', 'a@acme.com'],
          ['Acme', '2024-06-01', 'Call', 'b@acme.com'],
        ],
      },
      { as_of: '2024-06-30' },
    );
    expect(account(core, 'Acme', 'contacts', 'engaged_contacts')).toEqual({ contacts: 2, engaged_contacts: 1 });
    const contacts = core.built.health.find(({ table }) => table === 'contacts');
    expect(contacts).toMatchObject({ used: 2, leftOut: 2, reasons: new Map([['after-as-of', 2]]) });
  });

  test('stand for us or against us', () => {
    expect(kpis(build(), 'champions', 'blockers')).toEqual({ champions: 2, blockers: 1 });
  });

  test('of companies that are not among the accounts are left out and counted', () => {
    const contacts = build().built.health.find(({ table }) => table === 'contacts');
    expect(contacts).toMatchObject({ given: 6, used: 4, leftOut: 2, reasons: new Map([['unknown-account', 2]]) });
  });
});
