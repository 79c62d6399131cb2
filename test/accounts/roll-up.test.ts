import { account, buildYear, kpis } from '../support/core';

const rows = {
  Accounts: [
    ['Account', 'Website', 'Target', 'Tier', 'Parent account'],
    ['Acme France', 'acme.fr', 'no', 'Tier 3', 'Acme'],
    ['Acme', 'acme.com', 'yes', 'Tier 1', null],
    ['Acme Paris', 'acme-paris.fr', 'yes', 'Tier 3', 'acme.fr'],
    ['Beta', 'beta.de', 'yes', 'Tier 2', 'Holding that nobody lists'],
  ],
  Activities: [
    ['Account', 'Date', 'Type'],
    ['acme.fr', '2024-12-01', 'Call'],
    ['Acme Paris', '2024-12-01', 'Call'],
    ['Acme', '2024-12-01', 'Call'],
    ['Beta', '2024-12-01', 'Call'],
  ],
  Opportunities: [
    ['Account', 'Stage', 'Created date', 'Amount'],
    ['Acme France', 'Open', '2024-02-01', 10],
    ['Somebody else', 'Open', '2024-02-01', 5],
  ],
};

describe('E23: parents and subsidiaries', () => {
  test('are accounts of their own, even with a parent column', () => {
    const core = buildYear(rows);
    expect(core.table.texts.account).toEqual(['Acme France', 'Acme', 'Acme Paris', 'Beta', 'Somebody else']);
    expect(kpis(core, 'target_accounts', 'target_pipeline')).toEqual({ target_accounts: 3, target_pipeline: 0 });
  });

  test('count as the topmost parent on the list, if the team agreed so', () => {
    const core = buildYear(rows, { roll_up_parents: 'parent' });
    expect(core.table.texts.account).toEqual(['Acme', 'Beta', 'Somebody else']);
    expect(kpis(core, 'target_accounts', 'target_pipeline')).toEqual({ target_accounts: 2, target_pipeline: 10 });
    expect(account(core, 'Acme', 'touches', 'tier', 'domain')).toEqual({
      touches: 3,
      tier: 'Tier 1',
      domain: 'acme.com',
    });
    expect(account(core, 'Somebody else', 'open_pipeline')).toEqual({ open_pipeline: 5 });
  });

  test('that are each other’s parents are one account, the first of the list', () => {
    const circle = [
      ['Account', 'Parent account'],
      ['Acme', 'Beta'],
      ['Beta', 'Acme'],
      ['Cyan', 'Beta'],
      ['Delta', 'Delta'],
    ];
    const core = buildYear({ Accounts: circle }, { roll_up_parents: 'parent' });
    expect(core.table.size).toBe(2);
  });
});
