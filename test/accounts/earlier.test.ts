import { buildAccounts } from '../../src/accounts/build-accounts';
import { earlierFrame } from '../../src/accounts/frame';
import { evaluate } from '../../src/metrics/evaluate';
import { metricById } from '../../src/metrics/registry';
import { withEarlier } from '../../src/metrics/with-earlier';
import { ALL, kpi } from '../support/core';
import type { Core } from '../support/core';
import { deals } from './books';

/** A deal won on some day. */
const won = (name: string, day: string) => [name, 'Closed Won', '2022-03-01', day, 1, 'New'];

/** The change against the period before. */
function change(core: Core): number | undefined {
  const before = earlierFrame(core.frame, 'previous');
  if (before === undefined) throw new Error('Every period has one before it.');
  const earlier = buildAccounts(core.tables, core.settings, before).table;
  return evaluate(metricById('yoy_change'), withEarlier(core.table, earlier), ALL).value;
}

describe('new customers won, against the earlier period', () => {
  test('is now ÷ then − 1', () => {
    const core = deals([
      won('Acme', '2024-02-01'),
      won('Beta', '2024-02-01'),
      won('Cyan', '2024-02-01'),
      won('Delta', '2023-12-31'),
    ]);
    expect(change(core)).toBe(2);
    const fewer = deals([won('Acme', '2024-02-01'), won('Beta', '2023-06-01'), won('Cyan', '2023-01-01')]);
    expect(change(fewer)).toBe(-0.5);
  });

  test('E01: has no value without an earlier period, or when nobody was won in it', () => {
    const core = deals([won('Acme', '2024-02-01')]);
    expect(kpi(core, 'yoy_change')).toBeUndefined();
    expect(change(core)).toBeUndefined();
  });
});
