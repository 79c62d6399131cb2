import type { Box } from '../bridge/a1';
import type { CellStyle } from '../bridge/operations';
import type { Desk } from './desk';
import { styleSetters } from './style-setters';
import { whole } from './whole';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** Several ranges of one sheet. A style for all of them is one call. */
export function rangeListOf(desk: Desk, boxes: readonly Box[]): RangeList {
  const { session } = desk;
  const paint = (member: string, style: CellStyle): RangeList => {
    session.count(`RangeList.${member}`);
    for (const box of boxes) session.push('paint', box, style);
    return rangeListOf(desk, boxes);
  };
  return whole<RangeList>('RangeList', {
    ...styleSetters(paint),
    getRanges: () => boxes.map(desk.range),
    activate: () => {
      session.tell('RangeList.activate', 'select', boxes);
      return rangeListOf(desk, boxes);
    },
  });
}
