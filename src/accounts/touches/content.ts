import { add, isWithin, numberAt, textAt } from '../../model/columns';
import { numbersOf, textsOf } from '../../tables/table';
import type { Table } from '../../tables/table';
import { contentStageReader } from '../content-stages';
import type { Draft } from '../draft';
import { remembering } from '../remembering';
import { byPart } from './touch';
import type { KindFold, KindParts, TouchFold } from './touch';

/** Kinds of touch during which people stay with content, and those that are a use of it. */
export const CONTENT_PARTS: KindParts<'stay' | 'use'> = {
  website_visit: 'stay',
  high_value_page: 'stay',
  content_download: 'use',
  form_fill: 'use',
};

/** Which accounts used content, for which stage of the funnel it was, and how long people stayed with it. */
export function contentUse({ frame, numbers }: Draft, table: Table): TouchFold {
  const { from, to } = frame.period;
  const stages = textsOf(table, 'content_stage');
  const seconds = numbersOf(table, 'duration');
  const stageOf = contentStageReader();
  const columnOf = remembering((text) => stageOf(text) ?? 'none');
  const { content_seconds, content_sessions } = numbers;
  const stay: KindFold = (row, account, day, quantity) => {
    const stayed = numberAt(seconds, row);
    if (!(stayed > 0) || !(quantity > 0) || !isWithin(day, from, to)) return;
    add(content_seconds, account, stayed * quantity);
    add(content_sessions, account, quantity);
  };
  const use: KindFold = (row, account, day, quantity) => {
    stay(row, account, day, quantity);
    if (!(quantity > 0) || !isWithin(day, from, to)) return;
    numbers.content_engaged[account] = 1;
    const column = columnOf(textAt(stages, row));
    if (column === 'none') return;
    numbers[column][account] = 1;
    numbers.content_staged[account] = 1;
  };
  return { of: byPart(CONTENT_PARTS, (part) => ({ stay, use })[part]) };
}
