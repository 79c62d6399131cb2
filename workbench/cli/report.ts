import type { BuildDetail, KpiCounts, StageResult } from '../../src/protocol/answers';
import type { BuiltFunnel } from './build-funnel';

/** Milliseconds: `read`, `compute` and `write` are the add-on's own, `total` is since the command began to run. */
export type Timings = {
  /** Reading the file and opening it as a workbook. */
  readonly open: number;
  readonly read: number;
  readonly compute: number;
  readonly write: number;
  /** Writing the file of `--out`; 0 without it. */
  readonly save: number;
  readonly total: number;
};

/** A problem in the data; sheet and cell are empty where it has no cell of its own. */
export type ReportedIssue = {
  readonly sheet: string;
  readonly cell: string;
  readonly code: string;
  /** Whether it is as it should be, and nothing is to be put right. */
  readonly rightly: boolean;
  readonly text: string;
};

/** What `--json` prints. */
export type Report = Pick<BuildDetail, 'period' | 'kpis' | 'engagement' | 'bridge' | 'accounts' | 'health'> & {
  readonly issues: readonly ReportedIssue[];
  readonly stages: readonly StageResult[];
  /** How many KPIs have a value, and how many have none for which reason. */
  readonly kpiCounts: KpiCounts;
  readonly notes: readonly string[];
  /** Service calls of the build by name, and their `total`. */
  readonly calls: Readonly<Record<string, number>>;
  readonly timings: Timings;
};

/** What the command adds to what a build tells. */
export type Told = {
  /** Sentences on how the workbook was opened; they come first. */
  readonly remarks: readonly string[];
  readonly timings: Pick<Timings, 'open' | 'save' | 'total'>;
};

const tenths = (milliseconds: number): number => Math.round(milliseconds * 10) / 10;

/** Everything that is known about a funnel that was built, in the order in which people look for it. */
export function reportOf({ answer, sources, calls }: BuiltFunnel, { remarks, timings: measured }: Told): Report {
  const { period, kpis, engagement, bridge, accounts, issues, health, timings } = answer.detail;
  return {
    period,
    stages: answer.stages,
    kpiCounts: answer.kpis,
    kpis,
    engagement,
    bridge,
    notes: [...remarks, ...answer.notes],
    health: withTabs(health, sources),
    issues: issues.map((issue) => reported(issue, sources)),
    accounts,
    calls: { ...calls, total: Object.values(calls).reduce((sum, count) => sum + count, 0) },
    timings: {
      open: tenths(measured.open),
      read: tenths(timings.read),
      compute: tenths(timings.compute),
      write: tenths(timings.write),
      save: tenths(measured.save),
      total: tenths(measured.total),
    },
  };
}

/** The health of the tables with the tab of each in its range: `Deals!A1:H61`. */
function withTabs(health: Report['health'], sources: BuiltFunnel['sources']): Report['health'] {
  const ranges = new Map<string, string>(
    sources.flatMap(({ table, chosen }) => (chosen ? [[table, chosen.range]] : [])),
  );
  const entries = Object.entries(health);
  return Object.fromEntries(
    entries.map(([table, found]) => [table, { ...found, range: ranges.get(table) ?? found.range }]),
  );
}

/** A problem with the tab of its cell, which a build does not ask for. */
function reported(
  { table, cell, code, rightly, where, what, fix }: BuildDetail['issues'][number],
  sources: BuiltFunnel['sources'],
): ReportedIssue {
  const sheet = sources.find((source) => source.table === table)?.chosen?.sheet ?? '';
  return { sheet, cell, code, rightly, text: `${cell === '' ? where : `${sheet}, cell ${cell}`}: ${what} ${fix}` };
}
