import type { Book } from '../../samples/book';
import type { BuildFacts } from '../../src/funnel/build-facts';
import { COLUMN, metricCell, ROW } from '../../src/funnel/funnel-layout';
import { funnelTab } from '../../src/funnel/funnel-tab';
import { cellsOf } from '../../src/funnel/tab';
import { evaluate } from '../../src/metrics/evaluate';
import type { Metric } from '../../src/metrics/metric';
import { isWaiting } from '../../src/metrics/needs';
import { METRICS } from '../../src/metrics/registry';
import { appliesTo } from '../../src/metrics/scope';
import type { Scope } from '../../src/metrics/scope';
import { a1Of } from '../../src/model/a1';
import type { Host } from '../../workbench/node/open-host';
import { scopesOf } from '../support/core';
import { openTestHost } from '../support/host';
import { evaluateWithIronCalc } from '../support/ironcalc';
import { BATCHES } from './cases';
import type { Case } from './cases';

type Shown = readonly (readonly unknown[])[];

/** What a KPI's cell must show in a scope. */
function expected(metric: Metric, { facts }: Case, scope: Scope): number | string {
  if (!appliesTo(metric, scope)) return '';
  if (isWaiting(metric, facts.table)) return scope.kind === 'all' ? 'n/a' : '';
  return evaluate(metric, facts.table, scope).value ?? 'n/a';
}

function columnOf(scope: Scope): number {
  if (scope.kind === 'group') return COLUMN.group + scope.group - 1;
  return scope.kind === 'all' ? COLUMN.value : COLUMN.nonTarget;
}

function differs(found: unknown, wanted: number | string): boolean {
  if (typeof wanted === 'string' || typeof found !== 'number') return found !== wanted;
  return Math.abs(found - wanted) > 1e-6 * Math.max(1, Math.abs(wanted));
}

/** The cells of the funnel tab that TypeScript alone can fill: the KPIs with their sides, and the six stages. */
function valuesOf(facts: BuildFacts): Shown {
  return cellsOf(funnelTab(facts, 'values')).map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell.replace(/^'/, '') : cell)),
  );
}

/** Cells of the tab for which a sheet shows something else than the tab without formulas holds. */
function differentCells(one: Case, shown: Shown): string[] {
  const values = valuesOf(one.facts);
  const rows = values.slice(ROW.stageHeader, -1).map((_, index) => ROW.stageHeader + index);
  return rows.flatMap((row) =>
    Array.from({ length: COLUMN.gap }, (_, column) => column).flatMap((column) => {
      const [found, wanted] = [shown[row]?.[column], values[row]?.[column]];
      const same = !differs(found, typeof wanted === 'number' ? wanted : String(wanted));
      return same ? [] : [`${a1Of(row + 1, column + 1)}: ${String(found)}, not ${String(wanted)}`];
    }),
  );
}

/** Every KPI in every scope for which a sheet shows another value than TypeScript gives. */
function disagreements(one: Case, shown: Shown): string[] {
  return METRICS.flatMap((metric) =>
    scopesOf(one.core.table).flatMap((scope) => {
      const row = Number(metricCell(metric.id, 0).slice(1)) - 1;
      const found = shown[row]?.[columnOf(scope)];
      const wanted = expected(metric, one, scope);
      return differs(found, wanted)
        ? [`${metric.id} ${JSON.stringify(scope)}: ${String(found)}, not ${String(wanted)}`]
        : [];
    }),
  );
}

/** What the engines show of the funnel tab of each workbook. */
type Shows = (one: Case) => Shown;

function inUniver(host: Host): Shows {
  return ({ funnel, tabs }) => {
    const cells = tabs[funnel] ?? [];
    return host.values(funnel, `A1:${a1Of(cells.length, cells[0]?.length ?? 1)}`);
  };
}

let numbers = 0;
let blanks = 0;

/** Counts what there is to agree on, so that an empty comparison does not pass for agreement. */
function countExpectations(cases: readonly Case[]): void {
  for (const one of cases) {
    for (const value of METRICS.flatMap((metric) =>
      scopesOf(one.core.table).map((scope) => expected(metric, one, scope)),
    )) {
      if (value === 'n/a') blanks++;
      else if (typeof value === 'number' && value !== 0) numbers++;
    }
  }
}

describe.each(BATCHES)('the funnel tab in two spreadsheet engines: $name', (batch) => {
  let cases: readonly Case[];
  let host: Host;
  let engines: readonly (readonly [string, Shows])[];
  beforeAll(() => {
    cases = batch.cases();
    const sheets = cases.reduce<Book['sheets']>((all, { tabs }) => ({ ...all, ...tabs }), {});
    host = openTestHost({ locale: 'en_US', timeZone: 'Etc/GMT', sheets });
    const iron = evaluateWithIronCalc(sheets);
    engines = [
      ['Univer', inUniver(host)],
      ['IronCalc', ({ funnel }) => iron[funnel] ?? []],
    ];
    countExpectations(cases);
  });
  afterAll(() => host.close());

  const found = (differences: (one: Case, shown: Shown) => readonly string[]): string[] =>
    engines.flatMap(([engine, shows]) =>
      cases.flatMap((one) => differences(one, shows(one)).map((words) => `${engine}, ${one.name}, ${words}`)),
    );

  test('every KPI in every scope is what TypeScript computes', () => {
    expect(found(disagreements)).toEqual([]);
  });

  test('sides, stages and changes are those of the tab without formulas', () => {
    expect(found(differentCells)).toEqual([]);
  });
});

test('there was something to agree on', () => {
  expect(numbers).toBeGreaterThan(10_000);
  expect(blanks).toBeGreaterThan(2_000);
});
