import fc from 'fast-check';
import { buildAccounts } from '../../src/accounts/build-accounts';
import { earlierFrame } from '../../src/accounts/frame';
import { BRIDGE_STAGES, bridgesOf } from '../../src/metrics/bridge';
import { valueOf } from '../../src/metrics/evaluate';
import { sum } from '../../src/metrics/expression';
import type { AccountTable } from '../../src/metrics/account-table';
import { withEarlier } from '../../src/metrics/with-earlier';
import { ALL, buildFrom, buildYear } from '../support/core';
import type { Core } from '../support/core';
import { LAW } from '../support/laws';
import { anyCase } from '../support/workbooks';

/** The account table of the period before. */
function tableBefore({ tables, settings, frame }: Core): AccountTable {
  const before = earlierFrame(frame, 'previous');
  if (before === undefined) throw new Error('There is no period before.');
  return buildAccounts(tables, settings, before).table;
}

describe('the bridge from the earlier period to now', () => {
  test('adds up, and ends in what the funnel counts, for any workbook', () => {
    fc.assert(
      fc.property(anyCase, ({ book, settings }) => {
        const core = buildFrom(book, settings);
        const before = tableBefore(core);
        for (const { stage, earlier, joined, left, gained, lost, now } of bridgesOf(withEarlier(core.table, before))) {
          expect(earlier + joined - left + gained - lost).toBe(now);
          expect(now).toBe(valueOf(sum(stage), core.table, 'targets', ALL));
          expect(earlier).toBe(valueOf(sum(stage), before, 'targets', ALL));
          expect(Math.min(earlier, joined, left, gained, lost, now)).toBeGreaterThanOrEqual(0);
        }
      }),
      LAW,
    );
  });

  test('stands on accounts that are numbered alike in both periods, for any workbook', () => {
    fc.assert(
      fc.property(anyCase, ({ book, settings }) => {
        const core = buildFrom(book, settings);
        expect(tableBefore(core).texts.account).toEqual(core.table.texts.account);
      }),
      LAW,
    );
  });

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

  test('is told of no stage when nothing is compared', () => {
    expect(bridgesOf(core.table)).toEqual([]);
    expect(BRIDGE_STAGES).toEqual(['target', 'engaged', 'opportunity', 'won']);
  });
});
