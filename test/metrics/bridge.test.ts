import { bridgesOf, BRIDGE_STAGES, missingForBridge } from '../../src/metrics/bridge';
import { withEarlier } from '../../src/metrics/with-earlier';
import { buildYear } from '../support/core';
import { tableBefore } from './table-before';

describe('the bridge from the earlier period to now', () => {
  const core = buildYear({
    Accounts: [
      ['Account', 'Target', 'Target since', 'Customer since'],
      ['Kept', 'yes', null, null],
      ['Gained', 'yes', null, null],
      ['Lost', 'yes', null, null],
      ['New', 'yes', '2024-03-01', null],
      ['Became customer', 'yes', null, '2023-06-01'],
      ['Off', 'no', null, null],
    ],
    Activities: [
      ['Account', 'Date', 'Type'],
      ...['Kept', 'Lost', 'Became customer', 'Off'].map((name) => [name, '2023-05-01', 'Call']),
      ...['Kept', 'Gained', 'New', 'Off'].map((name) => [name, '2024-05-01', 'Call']),
    ],
  });

  test('tells joined by the day of listing, left by a customer who is no target any more, gained and lost', () => {
    const parts = bridgesOf(withEarlier(core.table, tableBefore(core)));
    expect(parts).toEqual([
      { stage: 'target', earlier: 4, joined: 1, left: 1, gained: 0, lost: 0, now: 4 },
      { stage: 'engaged', earlier: 3, joined: 1, left: 1, gained: 1, lost: 1, now: 3 },
    ]);
  });

  test('needs an earlier period and the tables of its stage, each told once', () => {
    const missing = BRIDGE_STAGES.map((stage) => missingForBridge(stage, new Set(['accounts'])));
    expect(missing).toEqual([
      ['earlier'],
      ['earlier', 'activities'],
      ['earlier', 'opportunities'],
      ['earlier', 'opportunities'],
    ]);
    expect(missingForBridge('engaged', new Set(['accounts', 'activities', 'earlier']))).toEqual([]);
  });

  test('is told of no stage when nothing is compared', () => {
    expect(bridgesOf(core.table)).toEqual([]);
    expect(BRIDGE_STAGES).toEqual(['target', 'engaged', 'opportunity', 'won']);
  });
});
