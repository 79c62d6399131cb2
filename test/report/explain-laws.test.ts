import fc from 'fast-check';
import { figure } from '../../src/messages/figures';
import { BRIDGE_PARTS, bridgesOf } from '../../src/metrics/bridge';
import { evaluate } from '../../src/metrics/evaluate';
import { METRICS } from '../../src/metrics/registry';
import { appliesTo } from '../../src/metrics/scope';
import type { Scope } from '../../src/metrics/scope';
import type { Metric } from '../../src/metrics/metric';
import { accountsIn, LEFT_OUT, listsOf } from '../../src/protocol/account-lists';
import type { Explanation } from '../../src/protocol/answers';
import { buildFrom, scopesOf } from '../support/core';
import { LAW } from '../support/laws';
import { anyCase } from '../support/workbooks';
import { added, tableOf, told } from './explained';
import type { Table } from './explained';

/** Whether two sums are one but for the order in which they were added up. */
const near = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));

/** What is wrong with the lists of a KPI, held against the number that the evaluator gives. */
function wrongIn(table: Table, metric: Metric, scope: Scope): readonly string[] {
  const explained = told(table, { kind: 'kpi', metric, scope });
  const { value, numerator = value, denominator } = evaluate(metric, table, scope);
  const sides = { counted: value, numerator, denominator, part: undefined, behind: undefined };
  const sums = listsOf(explained).flatMap((list) => {
    const expected = sides[explained.parts[list]?.role ?? 'part'];
    return expected === undefined || near(expected, added(explained, list)) ? [] : [`list ${String(list)} is not it`];
  });
  return [
    ...sums,
    ...(explained.shown === (value === undefined ? '' : figure(value, metric.unit)) ? [] : ['the number is another']),
    ...((explained.sum === '') === (value === undefined) ? [] : ['there is no line on how it adds up']),
    ...(value === undefined && explained.remarks.length === 0 ? ['nothing says why there is no number'] : []),
    ...whoIsMissing(explained),
  ].map((wrong) => `${metric.id}, ${scope.kind}: ${wrong}`);
}

/** Each account is in a list or among those left out, and those left out are told why. */
function whoIsMissing(explained: Explanation): readonly string[] {
  const lists = listsOf(explained);
  if (lists.length === 0) return explained.remarks.length > 0 ? [] : ['nothing says why there is no list'];
  const seen = new Set(lists.flatMap((list) => accountsIn(explained, list).map(({ account }) => account)));
  const untold = accountsIn(explained, LEFT_OUT).filter(({ why }) => why === '');
  return [
    ...(seen.size === explained.names.length ? [] : ['an account is in no list']),
    ...(untold.length === 0 ? [] : ['an account is left out without a reason']),
  ];
}

describe('a number taken apart', () => {
  test('adds up to itself for every KPI and every column, in any workbook', () => {
    fc.assert(
      fc.property(anyCase, ({ book, settings }) => {
        const table = tableOf(buildFrom(book, settings));
        const wrong = METRICS.flatMap((metric) =>
          scopesOf(table)
            .filter((scope) => appliesTo(metric, scope))
            .flatMap((scope) => wrongIn(table, metric, scope)),
        );
        expect(wrong).toEqual([]);
      }),
      { ...LAW, numRuns: 10 },
    );
  });

  test('adds up for every part of the bridge, in any workbook', () => {
    fc.assert(
      fc.property(anyCase, ({ book, settings }) => {
        const table = tableOf(buildFrom(book, settings));
        for (const bridge of bridgesOf(table)) {
          for (const part of BRIDGE_PARTS) {
            const explained = told(table, { kind: 'bridge', stage: bridge.stage, part });
            expect([part, added(explained, 0)]).toEqual([part, bridge[part]]);
            expect(whoIsMissing(explained)).toEqual([]);
          }
        }
      }),
      { ...LAW, numRuns: 10 },
    );
  });
});
