import fc from 'fast-check';
import { accountRows } from '../../src/report/account-rows';
import type { Metric } from '../../src/metrics/metric';
import { METRICS } from '../../src/metrics/registry';
import { evaluate } from '../../src/metrics/evaluate';
import { appliesTo } from '../../src/metrics/scope';
import { buildFrom, kpi, scopesOf } from '../support/core';
import type { Core } from '../support/core';
import { LAW } from '../support/laws';
import { choices, padded, repeated, shuffled, splitRows } from '../support/rearranged';
import { anyCase } from '../support/workbooks';

/** Everything a build says in numbers: each KPI in each scope, and each account by its name. */
function sayings(core: Core) {
  const { table } = core;
  const { groups, totals } = table;
  const valuesOf = (metric: Metric) => scopesOf(table).map((scope) => evaluate(metric, table, scope).value);
  const values = METRICS.map((metric): [string, unknown] => [metric.id, valuesOf(metric)]);
  const accounts = accountRows(table).map((row): [string, unknown] => [
    `${String(row['account'])} ${String(row['domain'])}`,
    row,
  ]);
  return { groups, totals, values: Object.fromEntries(values), accounts: Object.fromEntries(accounts) };
}

/** The same sayings, but for the last digits of sums. */
function rounded(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_key, part: unknown) =>
    typeof part === 'number' ? Number(part.toPrecision(9)) : part,
  );
}

const KPI_IDS = METRICS.map(({ id }) => id);
const ACCOUNT_KPIS = [
  ...['target_accounts', 'match_rate', 'relationship_score', 'account_coverage', 'intent_surge'],
  ...['engaged_accounts', 'opportunity_accounts', 'won_accounts', 'opportunity_rate', 'win_rate_target'],
  ...['stakeholders', 'multithreaded_rate', 'champions_blockers', 'retention_rate', 'churn_rate'],
];

test('P3, P4: the order of rows does not matter', () => {
  fc.assert(
    fc.property(anyCase, choices, ({ book, settings }, picks) => {
      const before = sayings(buildFrom(book, settings));
      const after = sayings(buildFrom(shuffled(book, picks), settings));
      expect(rounded(after)).toEqual(rounded(before));
    }),
    LAW,
  );
});

test('P4: a row told in two parts is the same row', () => {
  fc.assert(
    fc.property(anyCase, choices, ({ book, settings }, picks) => {
      const before = sayings(buildFrom(book, settings));
      const after = sayings(buildFrom(splitRows(book, picks), settings));
      expect(rounded(after)).toEqual(rounded(before));
    }),
    LAW,
  );
});

describe('P5: what is told twice', () => {
  test('changes nothing where rows have an identity: accounts, people, deals with an id, answers of a person', () => {
    fc.assert(
      fc.property(anyCase, choices, ({ book, settings }, picks) => {
        const named = { ...book, sheets: withoutNamelessAnswers(book.sheets) };
        // Which currency most rows have may change with rows told twice, so it is agreed.
        const agreed = { ...settings, currency: 'USD' };
        const before = sayings(buildFrom(named, agreed));
        const twice = repeated(named, picks, 'Accounts', 'Contacts', 'Opportunities', 'NPS');
        expect(sayings(buildFrom(twice, agreed))).toEqual(before);
      }),
      LAW,
    );
  });

  test('changes no KPI that counts accounts, whichever table it stands in', () => {
    fc.assert(
      fc.property(anyCase, choices, ({ book, settings }, picks) => {
        const anyInteraction = { ...settings, engagement_model: 'any' };
        const before = buildFrom(book, anyInteraction);
        const after = buildFrom(repeated(book, picks, ...Object.keys(book.sheets)), anyInteraction);
        const count = (core: Core) => ACCOUNT_KPIS.map((id) => [id, kpi(core, id)]);
        expect(count(after)).toEqual(count(before));
      }),
      LAW,
    );
  });
});

function withoutNamelessAnswers(sheets: Parameters<typeof buildFrom>[0]['sheets']) {
  const { NPS: answers, ...rest } = sheets;
  const named = answers?.filter((row) => row[3] !== null) ?? [];
  return named.length > 1 ? { ...rest, NPS: named } : rest;
}

test('P8: titles above, blank rows, blank and unknown columns and spaces change nothing', () => {
  fc.assert(
    fc.property(anyCase, choices, ({ book, settings }, picks) => {
      const before = sayings(buildFrom(book, settings));
      expect(sayings(buildFrom(padded(book, picks), settings))).toEqual(before);
    }),
    LAW,
  );
});

test('P21: the same workbook gives the same numbers, and is not changed by reading', () => {
  fc.assert(
    fc.property(anyCase, ({ book, settings }) => {
      const copy = structuredClone(book);
      const first = buildFrom(book, settings);
      const tables = structuredClone(first.tables);
      const second = buildFrom(book, settings);
      const told = ({ built: { table, issues, health } }: Core) => ({ table, issues: issues(), health });
      expect(told(second)).toEqual(told(first));
      expect([book, first.tables]).toEqual([copy, tables]);
    }),
    { ...LAW, numRuns: 60 },
  );
});

test('the parts of the split add up to the whole, and what cannot be split has no parts (P11)', () => {
  const additive = METRICS.filter(({ value }) => value.kind === 'sum').map(({ id }) => id);
  fc.assert(
    fc.property(anyCase, ({ book, settings }) => {
      const core = buildFrom(book, settings);
      if (core.table.groups.length === 0) return;
      const groups = scopesOf(core.table).slice(1, -1);
      for (const id of additive) {
        const parts = groups.map((scope) => kpi(core, id, scope) ?? 0);
        expect([id, parts.reduce((sum, part) => sum + part)]).toEqual([id, expect.closeTo(kpi(core, id) ?? 0, 6)]);
      }
      const unsplit = METRICS.filter((metric) => groups.some((scope) => !appliesTo(metric, scope)));
      expect(unsplit.flatMap(({ id }) => groups.map((scope) => kpi(core, id, scope)))).toEqual(
        unsplit.flatMap(() => groups.map(() => undefined)),
      );
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    LAW,
  );
});

test('every KPI has a value or none, never something in between', () => {
  fc.assert(
    fc.property(anyCase, ({ book, settings }) => {
      const core = buildFrom(book, settings);
      const values = KPI_IDS.flatMap((id) => scopesOf(core.table).map((scope) => kpi(core, id, scope)));
      expect(values.filter((value) => value !== undefined && !Number.isFinite(value))).toEqual([]);
    }),
    LAW,
  );
});
