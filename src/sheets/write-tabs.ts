import { accountsTab } from '../funnel/accounts-tab';
import type { BuildFacts } from '../funnel/build-facts';
import { definitionsTab } from '../funnel/definitions-tab';
import { BUILD_REMARKS } from '../messages/source-notes';
import { TROUBLES } from '../messages/troubles';
import type { StoredRecord } from '../protocol/stored-record';
import { commit } from './commit';
import type { BlockWrite } from './commit';
import { createTab } from './create-tab';
import type { CreatedTab } from './create-tab';
import { TAB_LABELS } from './names';
import type { OwnedTab } from './owned-tab';
import type { BuildPlan } from './plan-build';
import { writeRecord } from './record';
import { Refusal } from './refusal';
import { stageFunnel } from './stage-funnel';
import { accountsWrite, definitionsWrite, funnelWrite, makeRoom, showColumnsInUse } from './tab-writes';

/** What was written. */
export type Written = {
  readonly facts: BuildFacts;
  /** The funnel tab's name. */
  readonly funnel: string;
  readonly remarks: readonly string[];
};

/** The three tabs after a build, and whether the funnel holds formulas. */
type Standing = {
  readonly facts: BuildFacts;
  readonly accounts: CreatedTab;
  readonly definitions: CreatedTab;
  readonly funnel: CreatedTab;
  readonly mode: StoredRecord['mode'];
};

/**
 * Writes the three tabs: accounts first, because the funnel's formulas read them, and the funnel last.
 *
 * @throws Refusal saying how far it came.
 */
export function writeTabs(plan: BuildPlan): Written {
  const expected = plan.computed.factsFor(plan.owned.accounts?.name ?? TAB_LABELS.accounts);
  const writes = rewrites(plan, expected);
  try {
    const standing = standingAfter(plan, expected, writes);
    remember(plan, standing);
    const remarks = standing.mode === 'values' ? [BUILD_REMARKS.valuesOnly()] : [];
    return { facts: standing.facts, funnel: standing.funnel.name, remarks };
  } catch (reason) {
    throw reason instanceof Refusal ? reason : new Refusal('UNKNOWN', TROUBLES.interrupted(), 'unknown');
  }
}

/** The writes over tabs that are there. Making them checks that they fit and are allowed, and changes nothing. */
function rewrites({ book, owned }: BuildPlan, facts: BuildFacts): readonly BlockWrite[] {
  const { accounts, definitions, funnel } = owned;
  const writes = [
    accounts && accountsWrite(accounts, facts),
    definitions && definitionsWrite(book, definitions, facts),
    funnel && funnelWrite(book, funnel, facts),
  ];
  return writes.filter((write) => write !== undefined);
}

/** Makes the tabs that are missing, writes over those that are there, and makes the funnel last of all. */
function standingAfter(plan: BuildPlan, expected: BuildFacts, writes: readonly BlockWrite[]): Standing {
  const { book, owned, computed, build } = plan;
  const { spreadsheet, record } = book;
  const missing = [owned.accounts, owned.definitions, owned.funnel].includes(undefined);
  const staging = missing ? recordedIntent(record) : '';
  const looking = missing && owned.funnel !== undefined ? spreadsheet.getActiveSheet() : undefined;
  const accounts = kept(owned.accounts) ?? createTab(spreadsheet, 'accounts', accountsTab(expected));
  const facts = accounts.name === expected.accountsTab ? expected : computed.factsFor(accounts.name);
  const definitions = kept(owned.definitions) ?? createTab(spreadsheet, 'definitions', definitionsTab(facts));
  looking?.activate();
  prepareAccounts(plan, facts, writes);
  commit(facts === expected ? writes : rewrites(plan, facts), build);
  const before = kept(owned.funnel);
  const funnel = before ? { ...before, mode: record.mode } : stageFunnel(spreadsheet, facts, staging);
  return { facts, accounts, definitions, funnel, mode: funnel.mode };
}

/** An accounts tab that is there may need more rows, and other columns in sight. */
function prepareAccounts({ book, owned, gathered }: BuildPlan, facts: BuildFacts, writes: readonly BlockWrite[]): void {
  if (owned.accounts === undefined) return;
  makeRoom(owned.accounts, writes);
  const tables = gathered.sources.map(({ table }) => table).join();
  if (tables !== book.record.sources.join()) showColumnsInUse(owned.accounts.place.getSheet(), accountsTab(facts));
}

function kept(owned: OwnedTab | undefined): CreatedTab | undefined {
  return owned && { name: owned.name, sheet: owned.place.getSheet() };
}

/** Writes down that tabs are being made, so that the next run can put right what this one may leave behind. */
function recordedIntent(record: StoredRecord): string {
  const intent = `ABM build ${Utilities.getUuid().slice(0, 8)}`;
  writeRecord({ ...record, intent });
  return intent;
}

function remember({ gathered, build }: BuildPlan, { facts, accounts, definitions, funnel, mode }: Standing): void {
  writeRecord({
    tabs: {
      accounts: accounts.sheet.getSheetId(),
      definitions: definitions.sheet.getSheetId(),
      funnel: funnel.sheet.getSheetId(),
    },
    build,
    builtAt: facts.builtAt,
    mode,
    sources: gathered.sources.map(({ table }) => table),
  });
}
