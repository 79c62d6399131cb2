import type { Cell } from '../../../samples/book';
import type { TableId } from '../../../src/model/table-id';
import { boundsIn } from '../../support/bounds';
import { buildYear } from '../../support/core';
import type { Core } from '../../support/core';

describe('the bound of', () => {
  const list: Cell[][] = [
    ['Account', 'Target'],
    ['Acme', 'yes'],
    ['Beta', 'yes'],
    ['Cyan', 'yes'],
  ];
  const said = (core: Core, table: TableId, code: string, id: string) => {
    const [bound] = boundsIn(core, { table, codes: [code] }).get(id) ?? [];
    return bound === undefined ? undefined : [bound.direction, bound.low, bound.high];
  };
  const dealt = (...rows: Cell[][]) =>
    buildYear({
      Accounts: list,
      Opportunities: [['Account', 'Stage', 'Created date', 'Amount', 'Type', 'Opportunity'], ...rows],
    });

  test('no-amount: the pipeline is at least what is known', () => {
    const core = dealt(
      ['Acme', 'Open', '2024-02-01', 75_000, 'New', 'a'],
      ['Acme', 'Open', '2024-02-01', null, 'New', 'b'],
    );
    expect(said(core, 'opportunities', 'no-amount', 'target_pipeline')).toEqual(['up', 75_000, undefined]);
    expect(said(core, 'opportunities', 'no-amount', 'opportunity_accounts')).toBeUndefined();
  });

  test('no-amount: anything, where no amount of the column could be read', () => {
    const core = dealt(['Acme', 'Open', '2024-02-01', 'much', 'New', 'a']);
    expect(said(core, 'opportunities', 'no-amount', 'target_pipeline')).toEqual(['either', undefined, undefined]);
    expect(said(core, 'opportunities', 'no-amount', 'cost_per_won')).toBeUndefined();
  });

  test('another cell of a row: nothing of a column of which no amount could be read', () => {
    const core = buildYear({
      Accounts: list,
      Opportunities: [
        ['Account', 'Stage', 'Created date', 'Close date', 'Amount'],
        ['Acme', 'Open', '2024-02-01', 'soon', 'much'],
        [null, 'Open', '2024-02-01', '2024-12-01', 'more'],
      ],
    });
    const moved = (code: string) => said(core, 'opportunities', code, 'target_pipeline');
    expect(moved('not-a-date')).toBeUndefined();
    expect(moved('no-account')).toEqual(['either', undefined, undefined]);
  });

  test('no-account: as many accounts as rows, and no more than their amounts', () => {
    const core = dealt(
      ['Acme', 'Open', '2024-02-01', 75_000, 'New', 'a'],
      [null, 'Open', '2024-02-01', 5_000, 'New', 'b'],
    );
    expect(said(core, 'opportunities', 'no-account', 'target_pipeline')).toEqual(['up', 75_000, 80_000]);
    expect(said(core, 'opportunities', 'no-account', 'opportunity_accounts')).toEqual(['up', 1, 2]);
  });

  test('unknown-account: as many accounts as different companies, as many touches as there are', () => {
    const core = buildYear({
      Accounts: list,
      Activities: [
        ['Account', 'Date', 'Type', 'Quantity'],
        ['Acme', '2024-02-01', 'Website visit', 2],
        ['Nobody Ltd', '2024-02-01', 'Website visit', 7],
        ['NOBODY', '2024-02-02', 'Call', null],
      ],
    });
    expect(said(core, 'activities', 'unknown-account', 'engaged_accounts')).toEqual(['up', 1, 2]);
    expect(said(core, 'activities', 'unknown-account', 'engaged_rate')).toEqual(['up', 1 / 3, 2 / 3]);
    expect(said(core, 'activities', 'unknown-account', 'website_visits')).toEqual(['up', 2, 9]);
    expect(said(core, 'activities', 'unknown-account', 'calls_demos_scheduled')).toEqual(['up', 0, 1]);
    expect(said(core, 'activities', 'unknown-account', 'ad_clicks')).toBeUndefined();
    expect(said(core, 'activities', 'unknown-account', 'target_accounts')).toBeUndefined();
  });

  describe('unknown-account: only what touches of their kind and day move', () => {
    const visited = (date: Cell, kind: Cell, settings: Readonly<Record<string, string>> = {}) => {
      const core = buildYear(
        {
          Accounts: list,
          Activities: [
            ['Account', 'Date', 'Type', 'Quantity', 'Page'],
            ['Acme', '2024-06-01', 'Website visit', 2, null],
            ['Acme', '2024-06-01', 'Email delivered', 10, null],
            ['Acme', '2024-06-01', 'Email opened', 5, null],
            ['Acme', '2024-06-01', 'Ad click', 1, null],
            ['Nobody Ltd', date, kind, 7, '/blog'],
          ],
        },
        settings,
      );
      const ids = ['engaged_accounts', 'website_visits', 'high_value_page_visits', 'ad_clicks', 'email_open_rate'];
      return Object.fromEntries(
        ids.flatMap((id) => {
          const bound = said(core, 'activities', 'unknown-account', id);
          return bound === undefined ? [] : [[id, bound]];
        }),
      );
    };
    const engaged = { engaged_accounts: ['up', 1, 2] };
    const visits = { website_visits: ['up', 2, 9] };

    test.each<[string, Cell, Cell, Readonly<Record<string, string>>, unknown]>([
      ['a visit', '2024-06-01', 'Website visit', {}, { ...engaged, ...visits }],
      [
        'a visit, which may be one to an agreed page',
        ...(['2024-06-01', 'Website visit', { high_value_pages: 'pricing' }] as const),
        { ...engaged, ...visits, high_value_page_visits: ['up', 0, 7] },
      ],
      ['a click', '2024-06-01', 'Ad click', {}, { ...engaged, ad_clicks: ['up', 1, 8] }],
      [
        'emails that were opened',
        '2024-06-01',
        'Email opened',
        { opens_engage: 'no' },
        { email_open_rate: ['either', undefined, undefined] },
      ],
      ['an impression', '2024-06-01', 'Ad impression', {}, {}],
      ['a click before the period', '2023-06-01', 'Ad click', {}, {}],
      [
        'a kind that nobody knows',
        ...(['2024-06-01', 'Handshake', {}] as const),
        {
          ...{ ...engaged, ...visits, high_value_page_visits: ['up', 0, 7], ad_clicks: ['up', 1, 8] },
          email_open_rate: ['either', undefined, undefined],
        },
      ],
    ])('%s', (_what, date, kind, settings, moved) => {
      expect(visited(date, kind, settings)).toEqual(moved);
    });
  });

  const contracted = (...endings: Cell[][]) =>
    buildYear({
      Accounts: list,
      Activities: [
        ['Account', 'Date', 'Type'],
        ['Acme', '2024-02-01', 'Call'],
      ],
      Spend: [
        ['Date', 'Amount'],
        ['2024-02-01', 900],
        ['2024-03-01', null],
      ],
      Customers: [
        ['Account', 'Start date', 'End date', 'Renewed'],
        ...endings.map(([account = null, renewed = null]) => [account, '2023-03-01', '2024-02-29', renewed]),
      ],
    });

  test('not-a-flag: what hangs on renewals, within what a share can be, and nothing else', () => {
    const core = contracted(['Old Ltd', 'yes'], ['Past Ltd', 'perhaps'], ['Gone Ltd', 'no']);
    const moved = [...boundsIn(core, { table: 'customers', codes: ['not-a-flag'] })].flatMap(([id, bounds]) =>
      bounds.map(({ low, high }) => [id, low, high]),
    );
    expect(moved).toEqual([
      ['customers_renewed', 0, 2],
      ['terms_renewed', 0, 3],
      ['renewal_rate', 0, 2 / 3],
      ['retention_rate', 0, 1],
      ['churn_rate', 0, 1],
      ['account_health', 0, 1],
    ]);
  });

  test('no-amount: a return on nothing is −100 %, whatever was spent', () => {
    const core = contracted(['Old Ltd', 'yes']);
    expect(said(core, 'spend', 'row-incomplete', 'roi')).toBeUndefined();
    expect(said(core, 'spend', 'row-incomplete', 'cost_per_engaged')).toEqual(['up', 900, undefined]);
  });

  test('after-as-of: nothing, because it is not so yet', () => {
    const core = dealt(['Acme', 'Open', '2025-02-01', 1, 'New', 'a'], ['Acme', 'Open', '2024-02-01', 1, 'New', 'b']);
    expect(said(core, 'opportunities', 'after-as-of', 'target_pipeline')).toBeUndefined();
  });
});
