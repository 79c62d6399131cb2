import fc from 'fast-check';
import { earlierFrame } from '../../src/accounts/frame';
import type { Frame } from '../../src/accounts/frame';
import { METRICS } from '../../src/metrics/registry';
import { buildFrom, kpi, scopesOf } from '../support/core';
import type { Core } from '../support/core';
import { LAW } from '../support/laws';
import { anyBook, anyCase } from '../support/workbooks';

/** Shares of accounts, people, terms or customers: a part of a whole, whatever the data is. */
const PARTS_OF_A_WHOLE = [
  ...['match_rate', 'icp_fit', 'account_coverage', 'engaged_rate', 'unengaged_rate', 'engaged_rate_any'],
  ...['engaged_rate_threshold', 'content_engagement_rate', 'opportunity_rate', 'account_penetration_rate'],
  ...['multithreaded_rate', 'champions_blockers', 'win_rate_target', 'win_rate_closed'],
  ...['win_rate_value', 'win_rate_all'],
  ...['deanonymization_rate', 'content_engagement_by_funnel', 'content_engagement_tofu', 'content_engagement_mofu'],
  ...['content_engagement_bofu', 'account_health'],
  ...['renewal_rate', 'retention_rate', 'churn_rate', 'gross_revenue_retention'],
];

/** Conversions from stage to stage: parts of a whole while a later stage implies the earlier ones. */
const CONVERSIONS = ['opportunity_rate_engaged', 'opportunity_rate_open', 'win_rate_opportunity'];

const STAGES = ['target_accounts', 'engaged_accounts', 'opportunity_accounts', 'won_accounts'];

test('P6: stages 1 to 4 never grow while later stages imply the earlier ones', () => {
  fc.assert(
    fc.property(anyCase, ({ book, settings }) => {
      const core = buildFrom(book, { ...settings, stages: 'implied' });
      for (const scope of scopesOf(core.table).slice(0, -1)) {
        const counts = STAGES.flatMap((id) => kpi(core, id, scope) ?? []);
        expect(counts).toEqual([...counts].sort((a, b) => b - a));
      }
    }),
    LAW,
  );
});

describe('P7: a share lies between 0 and 1, or has no value', () => {
  const outside = (core: Core, ids: readonly string[]) =>
    ids.flatMap((id) =>
      scopesOf(core.table)
        .map((scope) => kpi(core, id, scope))
        .filter((value) => value !== undefined && !(value >= 0 && value <= 1))
        .map((value) => [id, value]),
    );

  test.each(['implied', 'evidence'])('parts of a whole, with stages by %s', (stages) => {
    fc.assert(
      fc.property(anyCase, ({ book, settings }) => {
        expect(outside(buildFrom(book, { ...settings, stages }), PARTS_OF_A_WHOLE)).toEqual([]);
      }),
      LAW,
    );
  });

  test('conversions over the list, while later stages imply the earlier ones', () => {
    fc.assert(
      fc.property(anyCase, ({ book, settings }) => {
        expect(outside(buildFrom(book, { ...settings, stages: 'implied' }), CONVERSIONS)).toEqual([]);
      }),
      LAW,
    );
  });

  test('every share is one of these, or compares things of two kinds', () => {
    const rest = METRICS.filter(({ unit }) => unit === 'percent' || unit === 'fine-percent')
      .map(({ id }) => id)
      .filter((id) => ![...PARTS_OF_A_WHOLE, ...CONVERSIONS].includes(id));
    expect(rest).toEqual([
      ...['engaged_share_of_market', 'ad_ctr', 'ab_test_lift', 'cta_conversion_rate'],
      ...['email_open_rate', 'email_click_rate', 'email_response_rate'],
      ...['opportunity_rate_open_deals', 'influenced_pipeline_share', 'yoy_change', 'win_rate_engaged'],
      ...['roi', 'promo_conversion', 'net_revenue_retention'],
    ]);
  });

  test('engaged and not engaged add up to 1', () => {
    fc.assert(
      fc.property(anyCase, ({ book, settings }) => {
        const core = buildFrom(book, settings);
        for (const scope of scopesOf(core.table)) {
          const [yes, no] = [kpi(core, 'engaged_rate', scope), kpi(core, 'unengaged_rate', scope)];
          if (yes === undefined || no === undefined) expect([yes, no]).toEqual([undefined, undefined]);
          else expect(yes + no).toBeCloseTo(1, 12);
        }
      }),
      LAW,
    );
  });
});

function previous(frame: Frame): Frame {
  const found = earlierFrame(frame, 'previous');
  if (found === undefined) throw new Error('Every period has one before it.');
  return found;
}

test('P14: a period and the ones before it follow each other without gap or overlap', () => {
  const days = fc.tuple(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 0, max: 1_000 }));
  const months = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 24 })).map(([month, count]) => {
    const dayOne = (index: number): number => Date.UTC(1970, index, 1) / 86_400_000;
    return [dayOne(month), dayOne(month + count) - dayOne(month) - 1];
  });
  fc.assert(
    fc.property(fc.oneof(days, months), ([from = 0, length = 0]) => {
      const last: Frame = { period: { from, to: from + length }, asOf: from + length };
      const before = previous(last);
      expect([before.period.to, before.asOf]).toEqual([from - 1, from - 1]);
      expect(before.period.from).toBeLessThanOrEqual(before.period.to);
      expect(previous(before).period.to).toBe(before.period.from - 1);
    }),
    LAW,
  );
});

test('P15: what a half of the year counts, and the other half, is what the year counts', () => {
  const COLUMNS = [
    ...['impressions', 'ad_clicks', 'form_fills', 'calls_demos', 'touches'],
    ...['opportunities', 'pipeline_created', 'influenced_pipeline', 'won_deals', 'lost_deals', 'new_revenue'],
    ...['expansion_revenue', 'renewal_revenue', 'velocity_days', 'terms_ended', 'terms_renewed', 'ended_acv'],
  ] as const;
  const over = (book: Parameters<typeof buildFrom>[0], from: string, to: string) =>
    buildFrom(book, { period_start: `2024-${from}`, period_end: `2024-${to}`, as_of: '2024-12-31', currency: 'USD' });
  const sums = ({ table }: Core) =>
    COLUMNS.map((column) => table.numbers[column].reduce((sum, value) => sum + value, 0));

  fc.assert(
    fc.property(anyBook, (book) => {
      const [year, first, second] = [
        over(book, '01-01', '12-31'),
        over(book, '01-01', '06-30'),
        over(book, '07-01', '12-31'),
      ];
      const halves = sums(first).map((sum, index) => sum + (sums(second)[index] ?? 0));
      sums(year).forEach((sum, index) => {
        expect([COLUMNS[index], halves[index]]).toEqual([COLUMNS[index], expect.closeTo(sum, 6)]);
      });
      const spend = [first, second].reduce((sum, { table }) => sum + (table.totals.spend ?? 0), 0);
      expect(spend).toBeCloseTo(year.table.totals.spend ?? 0, 6);
    }),
    LAW,
  );
});

test('rows given are used, merged or left out, and every one left out is an issue with its cell', () => {
  fc.assert(
    fc.property(anyCase, ({ book, settings }) => {
      const { health, issues } = buildFrom(book, settings).built;
      for (const { table, given, used, merged, leftOut, reasons } of health) {
        const of = issues()
          .filter(({ at }) => at.kind === 'cell' && at.table === table)
          .map(({ code }) => code);
        expect(used).toBeGreaterThanOrEqual(0);
        expect([table, used + merged + leftOut]).toEqual([table, given]);
        expect([...reasons.values()].reduce((sum, count) => sum + count, 0)).toBe(merged + leftOut);
        for (const [code, count] of reasons)
          expect([code, of.filter((one) => one === code).length]).toEqual([code, count]);
      }
    }),
    LAW,
  );
});
