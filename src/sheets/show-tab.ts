import type { TabId } from '../funnel/stamp';
import { TROUBLES } from '../messages/troubles';
import { ownedSheet } from './open-workbook';
import type { OpenWorkbook } from './open-workbook';
import { Refusal } from './refusal';

/** Brings one of our tabs to the front. */
export function showTab(book: OpenWorkbook, tab: TabId): void {
  const sheet = ownedSheet(book, tab);
  if (sheet === undefined) throw new Refusal('DATA', TROUBLES.noTabYet());
  sheet.showSheet();
  sheet.activate();
}
