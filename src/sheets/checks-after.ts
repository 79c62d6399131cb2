import { accountsTab } from '../funnel/accounts-tab';
import { funnelTab } from '../funnel/funnel-tab';
import type { TabId } from '../funnel/stamp';
import type { Tab } from '../funnel/tab';
import { checksOf } from '../funnel/tab-checks';
import type { ChecksByTab, StoredChecks } from '../protocol/stored-checks';
import { ownedCells } from './block-cells';
import type { BuildTabs } from './build-tabs';
import type { BlockWrite } from './commit';
import type { BuildPlan } from './plan-build';
import type { LivePlan } from './plan-live';
import type { StagedFunnel } from './stage-funnel';

/** The tabs as a build left them: laid out, with or without formulas, the accounts live or not. */
type Left = Pick<StagedFunnel, 'mode'> & { readonly tabs: BuildTabs; readonly live: LivePlan };

/** What stands on the tabs after a build, for the next one to tell what was typed over. */
export function checksAfter(
  { owned, build, live: planned }: BuildPlan,
  { tabs, mode, live }: Left,
  writes: readonly BlockWrite[],
): ChecksByTab {
  const { facts, accounts, definitions } = tabs;
  const checks = (id: TabId, tab: Tab, of = build): StoredChecks => ({
    build: of,
    rows: checksOf(id, ownedCells(tab)),
  });
  const isKept = !writes.some(({ tab }) => tab === 'definitions');
  return {
    accounts: checks('accounts', live.on === planned.on ? accounts : accountsTab(facts)),
    definitions: checks('definitions', definitions, isKept ? owned.definitions?.stamp.build : build),
    funnel: checks('funnel', funnelTab(facts, mode)),
  };
}
