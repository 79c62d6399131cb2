import { accountsTab } from '../funnel/accounts-tab';
import type { BuildFacts } from '../funnel/build-facts';
import { definitionsTab } from '../funnel/definitions-tab';
import { createTab } from './create-tab';
import { TAB_LABELS } from './names';
import type { NewTab } from './new-tab';
import type { OpenWorkbook } from './open-workbook';
import type { OwnedTab } from './owned-tab';
import type { BuildPlan } from './plan-build';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tabs that the funnel stands on, and what they and the funnel are made of. */
export type Ground = { readonly facts: BuildFacts; readonly accounts: Sheet; readonly definitions: Sheet };

/** What the tabs are made of, going by what the accounts tab is called, or will most likely be called. */
export function expectedFacts({ book, owned, computed }: BuildPlan): BuildFacts {
  return computed.factsFor(kept(book, owned.accounts)?.name ?? TAB_LABELS.accounts);
}

/** The accounts and the definitions tab; one that is missing is made, complete with its cells. */
export function layGround({ book, owned, computed }: BuildPlan, expected: BuildFacts): Ground {
  const { spreadsheet } = book;
  const isMissing = owned.accounts === undefined || owned.definitions === undefined;
  // A new tab comes to the front; only the first funnel is worth leaving what a person is looking at.
  const looking = isMissing && owned.funnel !== undefined ? spreadsheet.getActiveSheet() : undefined;
  const accounts = kept(book, owned.accounts) ?? createTab(spreadsheet, 'accounts', accountsTab(expected));
  const facts = accounts.name === expected.accountsTab ? expected : computed.factsFor(accounts.name);
  const definitions =
    owned.definitions?.place.getSheet() ?? createTab(spreadsheet, 'definitions', definitionsTab(facts)).sheet;
  looking?.activate();
  return { facts, accounts: accounts.sheet, definitions };
}

/** A tab of an earlier build, with the name it goes by now. */
export function kept({ nameOf }: OpenWorkbook, owned: OwnedTab | undefined): NewTab | undefined {
  const sheet = owned?.place.getSheet();
  return sheet && { name: nameOf(sheet), sheet };
}
