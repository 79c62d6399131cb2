import type { ReportedIssue } from './report';

const CELLS_SHOWN = 5;

/** What is to be put right in cells, each told once, and doubts about what a column holds; the rest is counted. */
export function cellLines(issues: readonly ReportedIssue[]): string[] {
  const told = new Map<string, string>();
  for (const { sheet, cell, rightly, text } of issues) {
    const place = `${sheet}!${cell}`;
    if (cell !== '' && !rightly && !told.has(place)) told.set(place, text);
  }
  const cells = [...told.values()];
  const more = cells.length - CELLS_SHOWN;
  return more <= 0 ? cells : [...cells.slice(0, CELLS_SHOWN), `and ${more.toLocaleString('en-US')} more: see --json`];
}
