import fc from 'fast-check';
import { bridgesOf } from '../../src/metrics/bridge';
import { valueOf } from '../../src/metrics/evaluate';
import { sum } from '../../src/metrics/expression';
import { withEarlier } from '../../src/metrics/with-earlier';
import { ALL, buildFrom } from '../support/core';
import { LAW } from '../support/laws';
import { anyCase } from '../support/workbooks';
import { tableBefore } from './table-before';

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
});
