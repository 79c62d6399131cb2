import { TROUBLES } from '../messages/troubles';
import { NO_RECORD, parseRecord, recordText } from '../protocol/stored-record';
import { checksTexts, parseChecks } from '../protocol/stored-checks';
import type { ChecksByTab } from '../protocol/stored-checks';
import type { StoredRecord } from '../protocol/stored-record';
import { asked } from './asked';
import { maybe } from './maybe';
import { Refusal } from './refusal';

const KEY = 'abm-funnel';

/** What the names of the properties with the checks of our tabs begin with. */
const CHECKS = 'abm-checks-';

/** What was remembered in this workbook. Any editor can reach it, so it alone never says where to write. */
export function readRecord(): StoredRecord {
  return recordIn(properties().getProperty(KEY));
}

/** What is kept in a workbook: its record, and what the last build wrote on each tab, as far as that is known. */
export type Kept = { readonly record: StoredRecord; readonly checks: () => ChecksByTab };

/** All of that, in one call. */
export function readKept(): Kept {
  const all: Readonly<Record<string, string | undefined>> = properties().getProperties();
  return {
    record: recordIn(all[KEY] ?? null),
    checks: asked(() => parseChecks((part) => all[`${CHECKS}${String(part)}`])),
  };
}

function recordIn(text: string | null): StoredRecord {
  if (text === null) return NO_RECORD;
  const record = parseRecord(text);
  if (record === 'newer') throw new Refusal('VERSION', TROUBLES.newerVersion());
  return record;
}

/** Remembers. Properties are not in the spreadsheet's write buffer: flush before taking an intent back. */
export function writeRecord(record: StoredRecord): void {
  properties().setProperty(KEY, recordText(record));
}

/** Remembers a build that went well, and what it wrote; in one call, however long the tabs are. */
export function writeBuild(record: StoredRecord, checks: ChecksByTab): void {
  const texts = checksTexts(checks).map((text, part): [string, string] => [`${CHECKS}${String(part)}`, text]);
  properties().setProperties({ [KEY]: recordText(record), ...Object.fromEntries<string>(texts) });
}

/** Forgets everything that was remembered in this workbook. */
export function forgetRecord(): void {
  const kept = properties();
  for (const key of kept.getKeys()) if (key === KEY || key.startsWith(CHECKS)) kept.deleteProperty(key);
}

/** The properties of the document; a script that runs outside of one has none. */
function properties(): GoogleAppsScript.Properties.Properties {
  const found = maybe(PropertiesService.getDocumentProperties());
  if (found === null) throw new Refusal('SERVICE', TROUBLES.service());
  return found;
}
