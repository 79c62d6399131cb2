import type { Cell } from '../../../samples/book';
import { boundTeller } from '../../../src/accounts/health/bounds';
import { metricById } from '../../../src/metrics/registry';
import type { TableId } from '../../../src/model/table-id';
import { buildYear } from '../../support/core';
import type { Core } from '../../support/core';

const LIST: readonly (readonly Cell[])[] = [
  ['Account', 'Target', 'Intent score'],
  ['Acme', 'yes', 80],
  ['Beta', 'yes', 80],
  ['Cyan', 'yes', 10],
  [null, 'yes', 10],
];

/** How far the intent surge could go if the rows of a cause were put right: direction, least, most. */
function surgeBound(core: Core, id: TableId, code: string): unknown {
  const { tables, built, table } = core;
  const source = tables[id];
  const cause = built.health.find((one) => one.table === id)?.causes.find((one) => one.code === code);
  if (source === undefined || cause === undefined) throw new Error(`Nothing is told of ${code}.`);
  const [bound] = boundTeller(table, { ...core, currency: '' })(cause, source, [metricById('intent_surge')]);
  return bound && [bound.direction, bound.low, bound.high];
}

describe('how far rows that do not count could move the intent surge', () => {
  test('one that names no account is one account, be it new or one whose intent surges', () => {
    expect(surgeBound(buildYear({ Accounts: LIST }), 'accounts', 'row-incomplete')).toEqual(['either', 1, 3]);
  });

  test.each<[string, unknown, type: string, rule: string]>([
    ['signals of intent', ['either', 1, 3], 'Intent', 'either'],
    ['signals of intent where the score alone counts', undefined, 'Intent', 'score'],
    ['other touches', undefined, 'Website visit', 'either'],
  ])('%s of a company that is not listed', (_words, expected, type, rule) => {
    const touches = [
      ['Account', 'Date', 'Type'],
      ['Nobody Ltd', '2024-12-30', type],
    ];
    const core = buildYear({ Accounts: LIST, Activities: touches }, { surge_rule: rule });
    expect(surgeBound(core, 'activities', 'unknown-account')).toEqual(expected);
  });
});
