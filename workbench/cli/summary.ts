import type { SourceState } from '../../src/protocol/answers';
import type { BuiltFunnel } from './build-funnel';
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

/** The first whole number in a text as people write it: `1,204 of 1,300` gives 1204; 0 when there is none. */
function firstCount(text: string): number {
  const [written = '0'] = /\d[\d,]*/.exec(text) ?? [];
  return Number(written.replace(/,/g, ''));
}

/** A bar of as many eighths of a letter as the count deserves; at least one for a count above zero. */
function bar(count: number, longest: number): string {
  if (count === 0) return '';
  const eighths = Math.max(1, Math.round((count / longest) * BAR_WIDTH * 8));
  const rest = eighths % 8;
  return '█'.repeat(Math.floor(eighths / 8)) + (rest === 0 ? '' : String.fromCharCode(0x2590 - rest));
}

function stageLines(stages: Report['stages']): string[] {
  const counts = stages.map(({ accounts }) => firstCount(accounts));
  const longest = Math.max(...counts);
  const rows = stages.map(({ name, accounts, conversion }, at) => [
    name,
    accounts,
    conversion,
    bar(counts[at] ?? 0, longest),
  ]);
  return columns(rows, ['left', 'right', 'right', 'left']);
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

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}

/** Text without what a terminal would take as an order to itself. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
}

/** The funnel as people read it in a terminal: stages, tables, notes, and what would switch on more numbers. */
export function summaryOf({ sources, answer }: BuiltFunnel, report: Report): string {
  const { from, to, asOf } = report.period;
  const { shown, waiting } = answer.kpis;
  const more = waiting === 0 ? '' : `, ${String(waiting)} more wait for the tables below`;
  const lines = [
    `ABM funnel, ${from} to ${to}, as of ${asOf}`,
    '',
    ...stageLines(report.stages).map((line) => `  ${line}`),
    '',
    `  ${String(shown)} KPIs have a value${more}.`,
    ...section('Tables', tableLines(sources, report.health)),
    ...section('Notes', report.notes),
    ...section('Not in this workbook', missingLines(sources, report.health)),
  ];
  return printable(`${lines.join('\n')}\n`);
}
