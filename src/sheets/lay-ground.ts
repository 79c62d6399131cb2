import { buildTabs } from './build-tabs';
import type { BuildTabs } from './build-tabs';
import { createTab } from './create-tab';
import { TAB_LABELS } from './names';
import type { NewTab } from './new-tab';
import type { OpenWorkbook } from './open-workbook';
import type { OwnedTab } from './owned-tab';
import type { BuildPlan } from './plan-build';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheets that the funnel stands on, and what is to stand on them. */
export type Ground = { readonly tabs: BuildTabs; readonly accounts: Sheet; readonly definitions: Sheet };

/** The tabs, going by what the accounts tab is called, or will most likely be called. */
export function expectedTabs({ book, owned, computed, live }: BuildPlan): BuildTabs {
  return buildTabs(computed.factsFor(kept(book, owned.accounts)?.name ?? TAB_LABELS.accounts), live.on);
}

/** The accounts and the definitions tab; one that is missing is made, complete with its cells. */
export function layGround({ book, owned, computed }: BuildPlan, expected: BuildTabs): Ground {
  const { spreadsheet } = book;
  const isMissing = owned.accounts === undefined || owned.definitions === undefined;
  // A new tab comes to the front; only the first funnel is worth leaving what a person is looking at.
  const looking = isMissing && owned.funnel !== undefined ? spreadsheet.getActiveSheet() : undefined;
  const accounts =
    kept(book, owned.accounts) ?? createTab(spreadsheet, 'accounts', TAB_LABELS.accounts, expected.accounts);
  const isExpected = accounts.name === expected.facts.accountsTab;
  const tabs = isExpected ? expected : { ...expected, facts: computed.factsFor(accounts.name) };
  const definitions =
    owned.definitions?.place.getSheet() ??
    createTab(spreadsheet, 'definitions', TAB_LABELS.definitions, tabs.definitions).sheet;
  looking?.activate();
  return { tabs, accounts: accounts.sheet, definitions };
}

/** A tab of an earlier build, with the name it goes by now. */
export function kept({ nameOf }: OpenWorkbook, owned: OwnedTab | undefined): NewTab | undefined {
  const sheet = owned?.place.getSheet();
  return sheet && { name: nameOf(sheet), sheet };
}
