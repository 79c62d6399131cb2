import type { DataCheck } from '../protocol/answers';
import { dataCheck } from '../report/data-check';
import { agreedSettings } from './agreed-settings';
import { computeFacts } from './compute-facts';
import { gatherSources } from './gather-sources';
import type { OpenWorkbook } from './open-workbook';
import { ownedDefinitions } from './owned-definitions';

/**
 * The health of the data in the workbook as it is now: what a build would tell. Writes nothing.
 *
 * @param asked - Settings as typed, over those of the definitions tab.
 * @throws Refusal when a table or a setting cannot be read.
 */
export function checkNow(book: OpenWorkbook, asked: Readonly<Record<string, string>>): DataCheck {
  const agreed = agreedSettings(ownedDefinitions(book), asked, book.today);
  const { built, factsFor } = computeFacts(book, gatherSources(book), agreed);
  return dataCheck(factsFor({ accountsTab: '', build: book.record.build }), built);
}
