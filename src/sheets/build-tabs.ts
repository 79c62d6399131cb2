import { accountsTab } from '../funnel/accounts-tab';
import type { BuildFacts } from '../funnel/build-facts';
import { definitionsTab } from '../funnel/definitions-tab';
import type { Tab } from '../funnel/tab';

/** What a build is made of, and the tabs that do not depend on the workbook; laid out once. */
export type BuildTabs = { readonly facts: BuildFacts; readonly accounts: Tab; readonly definitions: Tab };

/** The tabs of a build. */
export function buildTabs(facts: BuildFacts): BuildTabs {
  return { facts, accounts: accountsTab(facts), definitions: definitionsTab(facts) };
}
