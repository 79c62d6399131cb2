import { isDoubt } from './doubts';
import type { Report } from './report';

const CELLS_SHOWN = 5;

/** What became of rows that do not count in full. */
const OUT: ReadonlySet<string> = new Set(['left-out', 'merged']);

/** What is wrong with cells, each told once; what is rightly left out, and doubts that the notes tell, are not wrong. */
export function cellLines({ health, issues }: Report): string[] {
  const causes = Object.values(health).flatMap((table) => table.causes);
  const rightly = causes.filter(({ effect, bounds }) => OUT.has(effect) && bounds.length === 0).map(({ code }) => code);
  const told = new Map<string, string>();
  for (const issue of issues) {
    const place = `${issue.sheet}!${issue.cell}`;
    if (issue.cell === '' || isDoubt(issue) || rightly.includes(issue.code) || told.has(place)) continue;
    told.set(place, issue.text);
  }
  const cells = [...told.values()];
  const more = cells.length - CELLS_SHOWN;
  return more <= 0 ? cells : [...cells.slice(0, CELLS_SHOWN), `and ${more.toLocaleString('en-US')} more: see --json`];
}
