import type { BuildTabs } from './build-tabs';
import type { BlockWrite } from './commit';
import { checkEdited } from './edited';
import { expectedTabs } from './lay-ground';
import { checkAsRead } from './owned-definitions';
import type { BuildPlan } from './plan-build';
import { checkRowsBelow } from './rows-below';
import { checkFits } from './tab-size';
import { accountsWrite, definitionsWrite, funnelWrite } from './tab-writes';

/** All that a build is going to write: on tabs that are there, and the name under which those that are missing are made. */
export type DueWrites = {
  readonly tabs: BuildTabs;
  readonly writes: readonly BlockWrite[];
  readonly staging: string;
};

/**
 * Lays out what a plan comes to, and makes sure that it fits, is allowed, and takes nothing from anybody. Changes nothing.
 *
 * @param over - Consent to write over cells that people typed over.
 */
export function dueWrites(plan: BuildPlan, over: string | undefined): DueWrites {
  const staging = newIntent();
  const tabs = expectedTabs(plan, staging);
  checkFits(tabs.accounts);
  const writes = rewrites(plan, tabs);
  checkEdited(plan, writes, over);
  return { tabs, writes, staging };
}

/** What is written down while tabs are made, so that the next run can put right what this one may leave behind. */
function newIntent(): string {
  return `ABM build ${Utilities.getUuid().slice(0, 8)}`;
}

/** The writes over tabs that are there. */
function rewrites({ book, owned }: BuildPlan, tabs: BuildTabs): readonly BlockWrite[] {
  const { accounts, definitions, funnel } = owned;
  if (accounts !== undefined) checkRowsBelow(book, accounts, tabs.accounts);
  const agreed = definitions && definitionsWrite(book, definitions, tabs.definitions);
  const writes = [
    accounts && accountsWrite(accounts, tabs.accounts),
    agreed,
    funnel && funnelWrite(book, funnel, tabs.facts),
  ];
  if (definitions !== undefined && agreed !== undefined) checkAsRead(book, definitions);
  return writes.filter((write) => write !== undefined);
}
