import { cellLines } from '../../workbench/cli/cell-lines';
import type { ReportedIssue } from '../../workbench/cli/report';

const issue = (place: string, code: string, rightly = false): ReportedIssue => {
  const [sheet = '', cell = ''] = place.split('!');
  return { sheet, cell, code, rightly, text: `${place} ${code}` };
};

describe('cells to look at', () => {
  it('are those with something to put right, whatever hangs on it, and those in doubt', () => {
    const issues = [
      issue('Spend!A3', 'no-date'),
      issue('Activities!A3', 'unknown-account'),
      issue('Activities!A9', 'total-row', true),
      issue('Deals!E2', 'number-turned'),
      issue('!', 'no-type-column'),
    ];
    expect(cellLines(issues)).toEqual(['Spend!A3 no-date', 'Activities!A3 unknown-account', 'Deals!E2 number-turned']);
  });

  it('are told once each, with the first thing that is wrong there, and counted from the sixth on', () => {
    const cells = Array.from({ length: 7 }, (_, at) => `Deals!A${String(at + 1)}`);
    const issues = cells.flatMap((place) => [issue(place, 'not-a-date'), issue(place, 'no-date')]);
    const told = cells.slice(0, 5).map((place) => `${place} not-a-date`);
    expect(cellLines(issues)).toEqual([...told, 'and 2 more: see --json']);
  });
});
