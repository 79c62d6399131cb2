import { saysStale } from '../funnel/freshness';
import { COLUMN, ROW } from '../funnel/funnel-layout';
import { TROUBLES } from '../messages/troubles';
import type { Trouble } from '../protocol/answers';
import { mayEditAny } from './may-edit';
import { FUNNEL_NAME } from './names';
import type { OpenWorkbook } from './open-workbook';
import { protectedRefusal, Refusal } from './refusal';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Whether the funnel tab itself says that its data changed: one look at its head, in which rows may have been put. */
export function isStale({ places }: OpenWorkbook): boolean {
  const place = places.get(FUNNEL_NAME);
  if (place === undefined || place.getNumRows() <= ROW.kpiHeader) return false;
  const head = place.offset(0, COLUMN.name, ROW.kpiHeader, 1).getDisplayValues();
  return head.some(([shown = '']) => saysStale(shown));
}

/** Why the person who looks cannot build: the funnel tab is protected, or the workbook is only to be viewed. */
export function readOnlyTrouble({ places, spreadsheet }: OpenWorkbook, funnel: Sheet | undefined): Trouble | undefined {
  const place = funnel === undefined ? undefined : places.get(FUNNEL_NAME);
  if (place?.canEdit() === true) return undefined;
  if (place !== undefined) return protectedRefusal(place).trouble;
  return mayEditAny(spreadsheet) ? undefined : new Refusal('RIGHTS', TROUBLES.viewOnly()).trouble;
}
