import { accountsTab } from '../funnel/accounts-tab';
import type { BuildFacts } from '../funnel/build-facts';
import { definitionsTab } from '../funnel/definitions-tab';
import { liveAccountsTab } from '../funnel/live-accounts-tab';
import type { Tab } from '../funnel/tab';

/** What a build is made of, and the tabs that do not depend on the workbook; laid out once. */
export type BuildTabs = { readonly facts: BuildFacts; readonly accounts: Tab; readonly definitions: Tab };

/** The tabs of a build; the accounts as one formula when they are live. */
export function buildTabs(facts: BuildFacts, live: boolean): BuildTabs {
  return {
    facts,
    accounts: live ? liveAccountsTab(facts) : accountsTab(facts),
    definitions: definitionsTab(facts),
  };
}
