import { engagementFacts } from '../accounts/engagement-facts';
import { frameOf } from '../accounts/frame';
import type { EngagementFacts } from '../engagement/facts';
import { agreedSettings } from './agreed-settings';
import { gatherSources } from './gather-sources';
import type { OpenWorkbook } from './open-workbook';
import { ownedDefinitions } from './owned-definitions';

/**
 * What engagement hangs on in the workbook as it is now. Writes nothing.
 *
 * @param asked - Settings as typed, over those of the definitions tab.
 * @throws Refusal when a table or a setting cannot be read.
 */
export function engagementNow(book: OpenWorkbook, asked: Readonly<Record<string, string>>): EngagementFacts {
  const { settings } = agreedSettings(ownedDefinitions(book), asked, book.today);
  const { tables } = gatherSources(book);
  return engagementFacts(tables, settings, frameOf(tables, settings, book.today));
}
