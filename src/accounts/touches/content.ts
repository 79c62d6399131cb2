import { add, isWithin, numberAt, textAt } from '../../model/columns';
import { numbersOf, textsOf } from '../../tables/table';
import type { Table } from '../../tables/table';
import { contentStageReader } from '../content-stages';
import type { Draft } from '../draft';
import { remembering } from '../remembering';
import type { KindFold, TouchFold } from './touch';

/** Which stage of the funnel the content was for that an account used, and how long people stayed with content. */
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
    const column = columnOf(textAt(stages, row));
    if (column === 'none') return;
    numbers[column][account] = 1;
    numbers.content_staged[account] = 1;
  };
  return { of: { website_visit: stay, high_value_page: stay, content_download: use, form_fill: use } };
}
