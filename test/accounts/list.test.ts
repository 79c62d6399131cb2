import { account, buildYear, cellOf, groupScope, kpi, NON_TARGETS } from '../support/core';

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

test('a web address is shown as the domain it stands for, any other text as it was typed', () => {
  const typed = ['https://www.acme.com/de', 'www.Beta.co.uk', 'cyan.io; cyan.de', 'linkedin.com/company/dune', ''];
  const core = buildYear({
    Accounts: [['Account ID', 'Website'], ...typed.map((text, index) => [`A${String(index)}`, text])],
  });
  const shown = ['acme.com', 'beta.co.uk', 'cyan.io; cyan.de', 'linkedin.com/company/dune', ''];
  expect(core.table.texts.domain).toEqual(shown);
  expect(core.table.texts.account).toEqual([...shown.slice(0, 4), 'A4']);
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
    expect(customers.map((name) => cellOf(core, name, 'customer'))).toEqual([1, 1, 1, 0, 1]);
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

  test('is told as a tier where the list has bare numbers', () => {
    const core = tiers('2', '1', 'Tier 1', '10', 'A1');
    expect(core.table.groups).toEqual(['A1', 'Tier 1', 'Tier 2', 'Tier 10']);
    expect(kpi(core, 'target_accounts', groupScope(core, 'Tier 1'))).toBe(2);
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

describe('C19: customers on the list', () => {
  const listed = (settings = {}) =>
    buildYear(
      {
        Accounts: [
          ['Account', 'Target account', 'Customer since'],
          ['Acme', 'yes', '2020-01-01'],
          ['Beta', 'yes', null],
          ['Kilo', 'no', '2020-01-01'],
        ],
      },
      settings,
    );

  test('stand apart, or are targets like the rest', () => {
    expect(kpi(listed(), 'target_accounts')).toBe(1);
    const together = listed({ customers_on_list: 'targets' });
    expect(kpi(together, 'target_accounts')).toBe(2);
    expect(['Acme', 'Kilo'].map((name) => cellOf(together, name, 'already_customer'))).toEqual([0, 1]);
    expect(cellOf(together, 'Acme', 'customer')).toBe(1);
  });
});

describe('the split', () => {
  test('by company size makes bands of numbers of employees, and keeps words as they are', () => {
    const sizes = ['49', 50, '1,200', 249, 250, 'Mid-market', null];
    const sized = (cells: typeof sizes) =>
      buildYear(
        { Accounts: [['Account', 'Employees'], ...cells.map((size, index) => [`Company ${String(index)}`, size])] },
        { split: 'size' },
      ).table;
    const bands = sized(sizes.filter((size) => size !== 'Mid-market'));
    expect(bands.groups).toEqual(['1–49', '50–249', '250–999', '1000+', '(none)']);
    expect(sized(sizes).texts.size).toEqual(['1–49', '50–249', '1000+', '50–249', '250–999', 'Mid-market', '']);
  });

  test('by deal type needs a type column in the deals', () => {
    const book = (...type: string[]) => ({
      Accounts: [['Account'], ['Acme'], ['Beta']],
      Opportunities: [
        ['Account', 'Stage', 'Created date', ...(type.length > 0 ? ['Type'] : [])],
        ['Acme', 'Open', '2024-02-01', ...type],
      ],
    });
    expect(buildYear(book('New Business'), { split: 'deal_type' }).table.groups).toContain('(none)');
    expect(buildYear(book('New Business'), { split: 'deal_type' }).table.groups).toHaveLength(2);
    expect(buildYear(book(), { split: 'deal_type' }).table.groups).toEqual([]);
  });
});

test('E18: a blank tier is not among the tiered accounts', () => {
  const core = buildYear({
    Accounts: [
      ['Account', 'Tier'],
      ['Acme', 'A'],
      ['Beta', 'B'],
      ['Cyan', null],
    ],
  });
  const parts = core.table.groups.map((label) => kpi(core, 'target_accounts_by_tier', groupScope(core, label)));
  expect([kpi(core, 'target_accounts_by_tier'), ...parts]).toEqual([2, 1, 1, 0]);
});
