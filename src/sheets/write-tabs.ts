import type { BuildFacts } from '../funnel/build-facts';
import type { Tab } from '../funnel/tab';
import { BUILD_REMARKS } from '../messages/build-remarks';
import { TROUBLES } from '../messages/troubles';
import type { BuildTabs } from './build-tabs';
import { checksAfter } from './checks-after';
import { commit } from './commit';
import type { BlockWrite } from './commit';
import { followFunnel } from './follow-funnel';
import { nameDefinitions, settledLive } from './live-accounts';
import type { DueWrites } from './due-writes';
import { layGround } from './lay-ground';
import type { Ground } from './lay-ground';
import type { BuildPlan } from './plan-build';
import type { LivePlan } from './plan-live';
import { writeBuild, writeRecord } from './record';
import { Refusal } from './refusal';
import type { Changed } from './refusal';
import { orGone } from './or-gone';
import { retrying } from './retrying';
import { stageFunnel } from './stage-funnel';
import type { StagedFunnel } from './stage-funnel';
import { confirmFilled, nameTabs, stagedName } from './staged-tab';
import { roomNeeded } from './room-needed';
import { orNoRoom } from './tab-size';
import { funnelWrite, makeRoom, showColumnsInUse } from './tab-writes';

/** What was written. */
export type Written = {
  readonly facts: BuildFacts;
  readonly remarks: readonly string[];
};

/** The three tabs after a build, what a new funnel is called, whether it holds formulas, and how the accounts are kept. */
type Standing = Ground & StagedFunnel & { readonly tabs: BuildTabs; readonly name?: string; readonly live: LivePlan };

/**
 * Writes the three tabs: accounts first, because the funnel's formulas read them, and the funnel last.
 *
 * @throws Refusal saying how far it came.
 */
export function writeTabs(plan: BuildPlan, due: DueWrites): Written {
  const { tabs, writes } = due;
  try {
    const standing = standingAfter(plan, due);
    remember(plan, standing, writes);
    return { facts: tabs.facts, remarks: remarksOn(plan, standing) };
  } catch (reason) {
    const failed = orGone(reason, plan, due);
    const why = orNoRoom(failed, plan.book.spreadsheet, () => roomNeeded(plan, tabs));
    throw why instanceof Refusal ? why : new Refusal('UNKNOWN', TROUBLES.interrupted(), 'unknown');
  }
}

/** What a person should know about the tabs themselves. */
function remarksOn({ book, outgrown, defaulted }: BuildPlan, { name = '', mode, live }: Standing): readonly string[] {
  const before = outgrown === undefined ? undefined : book.nameOf(outgrown.place.getSheet());
  return [
    ...(before === undefined ? [] : [BUILD_REMARKS.freshTab(before, name)]),
    ...(defaulted.length === 0 ? [] : [BUILD_REMARKS.newSettings(defaulted)]),
    ...(mode === 'values' ? [BUILD_REMARKS.valuesOnly()] : []),
    ...live.remarks,
  ];
}

/**
 * Makes the tabs that are missing, writes over those that are there, and makes a missing funnel last of all. New tabs
 * get the names they go by when all of them are complete.
 */
function standingAfter(plan: BuildPlan, { tabs, writes, staging }: DueWrites): Standing {
  const { book, owned, build } = plan;
  const isWhole = ![owned.accounts, owned.definitions, owned.funnel].includes(undefined);
  if (!isWhole) writeRecord({ ...book.record, intent: staging });
  const ground = layGround(plan, tabs, staging);
  const isPrepared = prepareAccounts(plan, tabs.accounts, writes);
  // Whether the service has really done it, or lost it later, shows in no answer.
  const soFar: Changed = isPrepared || ground.staged.length > 0 ? 'unknown' : 'no';
  commit(writes, build, soFar);
  const live = settledLive(plan, tabs.facts);
  if (owned.funnel !== undefined) followFunnel(book, owned.funnel, factsNow(ground.accounts, tabs.facts, plan));
  const before = owned.funnel?.place.getSheet();
  const confirm = (): void => {
    confirmFilled(ground.staged, build);
  };
  const funnel = before
    ? { sheet: before, mode: book.record.mode }
    : stageFunnel(book.spreadsheet, tabs.facts, stagedName(staging, 'funnel'), confirm);
  const made = before ? ground.staged : [...ground.staged, { tab: 'funnel', sheet: funnel.sheet } as const];
  const named = nameTabs(book.spreadsheet, made, confirm);
  return { ...ground, ...funnel, tabs, ...(named.funnel === undefined ? {} : { name: named.funnel }), live };
}

/**
 * The facts as they are now. Formulas are typed with the name of the accounts tab: when a colleague renamed it in the last
 * instant, they point nowhere, and the funnel is written once more with the name that it has.
 */
function factsNow(accounts: Ground['accounts'], facts: BuildFacts, { book, owned, build }: BuildPlan): BuildFacts {
  const accountsTab = retrying(() => accounts.getName());
  if (accountsTab === facts.accountsTab || owned.funnel === undefined) return facts;
  const renamed = { ...facts, accountsTab };
  const again = funnelWrite(book, owned.funnel, renamed);
  commit([again], build, 'yes');
  return renamed;
}

/** An accounts tab that was there before may need more rows, and other columns in sight; tells whether it did. */
function prepareAccounts({ book, owned, live }: BuildPlan, tab: Tab, due: readonly BlockWrite[]): boolean {
  if (owned.accounts === undefined) return false;
  const hasGrown = makeRoom(owned.accounts, due);
  const isNamed = live.on && nameDefinitions(book, owned.definitions);
  const isShown = hiddenIn(tab) !== book.record.hidden;
  if (isShown) showColumnsInUse(owned.accounts.place.getSheet(), tab);
  return hasGrown || isNamed || isShown;
}

/** The columns that a tab does not show, in short. */
function hiddenIn({ hiddenColumns }: Tab): string {
  return hiddenColumns.map(({ from, count }) => `${String(from)}+${String(count)}`).join(' ');
}

function remember(plan: BuildPlan, standing: Standing, writes: readonly BlockWrite[]): void {
  const { book, gathered, build } = plan;
  const { tabs, accounts, definitions, sheet, mode, live } = standing;
  const { intent: _intent, live: _live, ...before } = book.record;
  const record = {
    ...before,
    tabs: {
      accounts: accounts.getSheetId(),
      definitions: definitions.getSheetId(),
      funnel: sheet.getSheetId(),
    },
    build,
    builtAt: tabs.facts.builtAt,
    mode,
    ...(live.on ? { live: true } : {}),
    sources: gathered.sources.map(({ table }) => table),
    hidden: hiddenIn(tabs.accounts),
  };
  writeBuild(record, checksAfter(plan, standing, writes));
}
