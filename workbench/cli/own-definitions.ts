import type { StoredRecord } from '../../src/protocol/stored-record';
import type { Book } from '../engine/book';
import type { Host } from '../node/open-host';

/** What the tab is called on which a team agrees; a second one has a number behind it. */
const NAME = /^ABM Definitions(?: \d+)?$/;

/** The first cell of the tab, with the number of the build that wrote it. */
const STAMP = /^'?ABM definitions · .* · build (\d+) · /;

type Found = { readonly name: string; readonly build: number };

/** The definitions tab of the latest build; one without its stamp counts only where there is no other. */
function latestIn({ sheets }: Book): Found | undefined {
  const found = Object.entries(sheets).flatMap(([name, [first]]): Found[] => {
    const build = STAMP.exec(String(first?.[0] ?? ''))?.[1];
    return build !== undefined || NAME.test(name) ? [{ name, build: Number(build ?? 0) }] : [];
  });
  return found.sort((one, other) => other.build - one.build)[0];
}

/**
 * Gives the definitions tab that a file brings back to the add-on, which then reads it, counts its versions and writes it
 * as in the workbook it comes from. Gives its name; undefined where there is none.
 *
 * What tells the add-on its own tabs, a mark and its record, does not travel in files.
 */
export function ownDefinitions({ services, endRun }: Host, book: Book): string | undefined {
  const { SpreadsheetApp, PropertiesService } = services;
  const found = latestIn(book);
  const sheet = found && SpreadsheetApp.getActive().getSheetByName(found.name);
  if (!sheet) return undefined;
  const record: StoredRecord & { readonly version: 1 } = {
    ...{ version: 1, tabs: { definitions: sheet.getSheetId() }, build: found.build, builtAt: '' },
    ...{ mode: 'formulas', sources: [], hidden: '' },
  };
  sheet.addDeveloperMetadata('abm-tab', 'definitions', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
  PropertiesService.getDocumentProperties().setProperty('abm-funnel', JSON.stringify(record));
  endRun();
  return found.name;
}
