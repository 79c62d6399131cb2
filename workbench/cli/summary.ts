import type { SourceState } from '../../src/protocol/answers';
import type { BuiltFunnel } from './build-funnel';
import { cellLines } from './cell-lines';
import type { Report } from './report';

const BAR_WIDTH = 32;

type Align = 'left' | 'right';

/** Rows of texts as columns that stand under each other. */
function columns(rows: readonly (readonly string[])[], aligns: readonly Align[]): string[] {
  const widths = aligns.map((_align, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((text, at) => (aligns[at] === 'right' ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

/** A bar of as many eighths of a letter as the count deserves; at least one for a count above zero. */
function bar(count: number, longest: number): string {
  if (count === 0) return '';
  const eighths = Math.max(1, Math.round((count / longest) * BAR_WIDTH * 8));
  const rest = eighths % 8;
  return '█'.repeat(Math.floor(eighths / 8)) + (rest === 0 ? '' : String.fromCharCode(0x2590 - rest));
}

function stageLines(stages: Report['stages']): string[] {
  const counts = stages.map(({ count }) => count ?? 0);
  const longest = Math.max(...counts);
  const rows = stages.map(({ name, accounts, conversion }, at) => [
    name,
    accounts,
    conversion,
    bar(counts[at] ?? 0, longest),
  ]);
  return columns([['Stage', 'Accounts', 'Conversion', ''], ...rows], ['left', 'right', 'right', 'left']);
}

/** KPIs with their values, those of a stage under its name. */
function kpiLines(kpis: BuiltFunnel['answer']['detail']['mainKpis']): string[] {
  const rows = kpis.map(({ stage, name, value, basis }, at) => [
    kpis[at - 1]?.stage === stage ? '' : stage,
    name,
    value,
    basis,
  ]);
  return columns(rows, ['left', 'left', 'right', 'left']);
}

const rowsOf = (count: number): string => `${count.toLocaleString('en-US')} ${count === 1 ? 'row' : 'rows'}`;

function tableLines(sources: readonly SourceState[], health: Report['health']): string[] {
  const rows = sources.flatMap(({ table, name }) => {
    const found = health[table];
    if (found === undefined) return [];
    const lost = [
      ...(found.merged > 0 ? [`${found.merged.toLocaleString('en-US')} merged`] : []),
      ...(found.skipped > 0 ? [`${found.skipped.toLocaleString('en-US')} left out`] : []),
    ];
    return [[name, found.range, rowsOf(found.rows), lost.join(', ')]];
  });
  return columns(rows, ['left', 'left', 'right', 'left']);
}

function missingLines(sources: readonly SourceState[], health: Report['health']): string[] {
  const missing = sources.filter(({ table }) => health[table] === undefined);
  return columns(
    missing.map(({ name, brings }) => [name, brings]),
    ['left', 'left'],
  );
}

/** KPIs without a value by what they wait for, the most frequent first. */
function waitingLines(kpis: Report['kpis']): string[] {
  const counts = new Map<string, number>();
  for (const { value, reason } of Object.values(kpis)) {
    if (value === null) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  const rows = [...counts].sort((one, other) => other[1] - one[1]).map(([reason, count]) => [String(count), reason]);
  return columns(rows, ['right', 'left']);
}

function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return [...(title === '' ? [''] : ['', title]), ...lines.map((line) => `  ${line}`)];
}

/** Text without what a terminal would take as an order to itself. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
}

/** The funnel as people read it in a terminal: stages, main KPIs, tables, notes, cells to look at, and what more would show. */
export function summaryOf({ answer, sources }: BuiltFunnel, report: Report): string {
  const { from, to, asOf } = report.period;
  const lines = [
    `ABM funnel, ${from} to ${to}, as of ${asOf}`,
    ...section('', stageLines(report.stages)),
    ...section('Main KPIs', kpiLines(answer.detail.mainKpis)),
    ...section('Tables', tableLines(sources, report.health)),
    ...section('Notes', report.notes),
    ...section('Cells to look at', cellLines(report.issues)),
    ...section('Not in this workbook', missingLines(sources, report.health)),
    ...section('KPIs without a value', waitingLines(report.kpis)),
  ];
  return printable(`${lines.join('\n')}\n`);
}
