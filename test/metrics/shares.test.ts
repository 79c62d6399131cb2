import fc from 'fast-check';
import { evaluate } from '../../src/metrics/evaluate';
import { METRICS } from '../../src/metrics/registry';
import { buildFrom, scopesOf } from '../support/core';
import { LAW } from '../support/laws';
import { anyCase } from '../support/workbooks';

const shares = METRICS.filter(({ share }) => share);

test('a share lies between 0 and 1, in every scope of every workbook', () => {
  fc.assert(
    fc.property(anyCase, ({ book, settings }) => {
      const { table } = buildFrom(book, settings);
      const outside = shares.flatMap((metric) =>
        scopesOf(table).flatMap((scope) => {
          const { value = 0 } = evaluate(metric, table, scope);
          return value < 0 || value > 1 ? [[metric.id, scope, value]] : [];
        }),
      );
      expect(outside).toEqual([]);
    }),
    LAW,
  );
});

test('only what nothing holds below 100 %, and sums of money, of which some are below zero, are no shares', () => {
  const others = METRICS.filter(({ unit, share }) => /percent/.test(unit) && !share).map(({ id }) => id);
  expect(others).toEqual([
    ...['engaged_share_of_market', 'ad_ctr', 'ab_test_lift', 'cta_conversion_rate'],
    ...['email_open_rate', 'email_click_rate', 'email_response_rate'],
    ...[
      'opportunity_rate_engaged',
      'opportunity_rate_open',
      'opportunity_rate_open_deals',
      'influenced_pipeline_share',
    ],
    ...['yoy_change', 'win_rate_opportunity', 'win_rate_value', 'win_rate_engaged', 'roi', 'net_revenue_retention'],
  ]);
});
