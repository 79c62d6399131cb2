import { TROUBLES } from '../messages/troubles';
import { NO_RECORD, parseRecord, recordText } from '../protocol/stored-record';
import type { StoredRecord } from '../protocol/stored-record';
import { maybe } from './maybe';
import { Refusal } from './refusal';

const KEY = 'abm-funnel';

/** What was remembered in this workbook. Any editor can reach it, so it alone never says where to write. */
export function readRecord(): StoredRecord {
  const text = properties().getProperty(KEY);
  if (text === null) return NO_RECORD;
  const record = parseRecord(text);
  if (record === 'newer') throw new Refusal('VERSION', TROUBLES.newerVersion());
  return record;
}

/** Remembers. Properties are not in the spreadsheet's write buffer: flush before taking an intent back. */
export function writeRecord(record: StoredRecord): void {
  properties().setProperty(KEY, recordText(record));
}

/** Forgets everything that was remembered in this workbook. */
export function forgetRecord(): void {
  properties().deleteProperty(KEY);
}

/** The properties of the document; a script that runs outside of one has none. */
function properties(): GoogleAppsScript.Properties.Properties {
  const found = maybe(PropertiesService.getDocumentProperties());
  if (found === null) throw new Refusal('SERVICE', TROUBLES.service());
  return found;
}
