import { TROUBLES } from '../messages/troubles';
import { agreedSettings } from './agreed-settings';
import type { Agreed } from './agreed-settings';
import type { BuildRequest } from './build-funnel';
import { contentsAsFound } from './as-found';
import type { AsFound } from './as-found';
import { computeFacts } from './compute-facts';
import type { Computed } from './compute-facts';
import { gatherSources } from './gather-sources';
import type { Gathered } from './gather-sources';
import { lastLook } from './last-look';
import type { OpenWorkbook } from './open-workbook';
import { ownedAccounts } from './owned-accounts';
import type { OwnedAccounts } from './owned-accounts';
import { ownedDefinitions, settingsMissingOn } from './owned-definitions';
import type { OwnedDefinitions } from './owned-definitions';
import type { OwnedFunnel } from './owned-funnel';
import { isOutgrown } from './owned-tab';
import { planLive } from './plan-live';
import type { LivePlan } from './plan-live';
import type { OwnedTab } from './owned-tab';
import { Refusal } from './refusal';

/** Google Sheets ends a run after six minutes; writing and a second look need time, too. */
const TIME_FOR_COMPUTING_MS = 240_000;

/** The tabs of earlier builds, each undefined when there is none. */
export type OwnedTabs = {
  readonly accounts: OwnedAccounts | undefined;
  readonly definitions: OwnedDefinitions | undefined;
  readonly funnel: OwnedFunnel | undefined;
};

/** Everything that a build is going to write; until now it only read. */
export type BuildPlan = {
  readonly book: OpenWorkbook;
  /** Tabs to write over; one that was never made, or that is to be followed by a new one, is undefined. */
  readonly owned: OwnedTabs;
  /** The funnel tab of an earlier layout; it is kept, and a new one follows it. */
  readonly outgrown: OwnedFunnel | undefined;
  /** Names of settings that no tab told of, because an earlier release wrote it; they have their default. */
  readonly defaulted: readonly string[];
  readonly agreed: Agreed;
  readonly gathered: Gathered;
  readonly computed: Computed;
  readonly build: number;
  readonly live: LivePlan;
  /** What stands on the tabs that are written over. */
  readonly asFound: AsFound;
  readonly timings: { readonly read: number; readonly compute: number };
};

/** What a plan needs to know of the request. */
type PlanRequest = Pick<BuildRequest, 'settings' | 'live'>;

/**
 * Reads and computes. Every reason not to build that can be known beforehand is found here.
 *
 * The tabs that are written over are read last of all: whatever people do to them while it computes is seen.
 */
export function planBuild(book: OpenWorkbook, { settings: asked, live }: PlanRequest): BuildPlan {
  const definitions = ownedDefinitions(book);
  const agreed = agreedSettings(definitions, asked, book.today);
  // A first build, and one that writes anew what is agreed on, make all the calls that they may as it is.
  const isAsAgreed = book.record.tabs.funnel !== undefined && agreed.agreement === definitions?.read.agreement;
  const gathered = gatherSources(isAsAgreed ? book : { ...book, spareCalls: () => 0 });
  const read = Date.now();
  const computed = computeFacts(book, gathered, agreed);
  const counted = Date.now();
  const accounts = ownedAccounts(book, true);
  const funnel = lastLook(book, gathered);
  const found: OwnedTabs = { accounts, definitions, funnel };
  const owned: OwnedTabs = {
    accounts: current(found.accounts),
    definitions: current(found.definitions),
    funnel: current(found.funnel),
  };
  const livePlan = planLive(book, owned, live);
  const asFound = contentsAsFound(book, owned);
  const done = Date.now();
  if (done - book.now > TIME_FOR_COMPUTING_MS) throw new Refusal('TIME', TROUBLES.tooSlow());
  return {
    ...{ book, owned, agreed, gathered, computed, build: nextBuild(book, found), live: livePlan, asFound },
    outgrown: owned.funnel === undefined ? found.funnel : undefined,
    defaulted: definitions === undefined ? [] : settingsMissingOn(definitions),
    timings: { read: read - book.now + (done - counted), compute: counted - read },
  };
}

/** A tab that can be written over; one of an earlier layout cannot. */
function current<Tab extends OwnedTab>(tab: Tab | undefined): Tab | undefined {
  return tab === undefined || isOutgrown(tab) ? undefined : tab;
}

/** One more than any build that left a trace. */
function nextBuild({ record }: OpenWorkbook, { accounts, definitions, funnel }: OwnedTabs): number {
  return 1 + [accounts, definitions, funnel].reduce((most, tab) => Math.max(most, tab?.stamp.build ?? 0), record.build);
}
