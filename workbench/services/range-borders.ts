import type { Box } from '../bridge/a1';
import type { Borders } from '../bridge/operations';
import type { Desk } from './desk';
import { gridOf } from './range-cells';

/** What is asked of one line of a range: draw it, take it away, or leave it. */
type Line = boolean | null;

type Lines = { top: Line; left: Line; bottom: Line; right: Line; vertical: Line; horizontal: Line };

function bordersAt(box: Box, lines: Lines, color: string, row: number, column: number): Borders {
  const edges: [keyof Borders, Line][] = [
    ['top', row === 0 ? lines.top : lines.horizontal],
    ['bottom', row === box.rows - 1 ? lines.bottom : lines.horizontal],
    ['left', column === 0 ? lines.left : lines.vertical],
    ['right', column === box.columns - 1 ? lines.right : lines.vertical],
  ];
  const asked = edges.filter(([, line]) => line !== null);
  return Object.fromEntries(asked.map(([edge, line]) => [edge, line === true ? color : null]));
}

/** The lines of a range. The workbench draws every line thin. */
export function rangeBorders(desk: Desk, box: Box): Pick<GoogleAppsScript.Spreadsheet.Range, 'setBorder'> {
  return {
    setBorder: (
      top: Line,
      left: Line,
      bottom: Line,
      right: Line,
      vertical: Line,
      horizontal: Line,
      color?: string | null,
    ) => {
      const lines = { top, left, bottom, right, vertical, horizontal };
      const borders = gridOf(box, (row, column) => ({
        borders: bordersAt(box, lines, color ?? '#000000', row, column),
      }));
      desk.session.tell('Range.setBorder', 'paintEach', box, borders);
      return desk.range(box);
    },
  };
}
