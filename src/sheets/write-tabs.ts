import type { BuildFacts } from '../funnel/build-facts';
import type { Tab } from '../funnel/tab';
import { BUILD_REMARKS } from '../messages/build-remarks';
import { TROUBLES } from '../messages/troubles';
import type { StoredRecord } from '../protocol/stored-record';
import type { BuildTabs } from './build-tabs';
import { commit } from './commit';
import type { BlockWrite } from './commit';
import { followFunnel } from './follow-funnel';
import { nameDefinitions, settledLive } from './live-accounts';
import { expectedTabs, kept, layGround } from './lay-ground';
import type { Ground } from './lay-ground';
import type { NewTab } from './new-tab';
import type { BuildPlan } from './plan-build';
import type { LivePlan } from './plan-live';
import { writeRecord } from './record';
import { Refusal } from './refusal';
import { stageFunnel } from './stage-funnel';
import { roomNeeded } from './room-needed';
import { checkFits, orNoRoom } from './tab-size';
import { accountsWrite, definitionsWrite, funnelWrite, makeRoom, showColumnsInUse } from './tab-writes';

/** What was written. */
export type Written = {
  readonly facts: BuildFacts;
  /** The funnel tab's name. */
  readonly funnel: string;
  readonly remarks: readonly string[];
};

/** The three tabs after a build, whether the funnel holds formulas, and how the accounts are kept. */
type Standing = Ground & { readonly funnel: NewTab; readonly mode: StoredRecord['mode']; readonly live: LivePlan };

/**
 * Writes the three tabs: accounts first, because the funnel's formulas read them, and the funnel last.
 *
 * @throws Refusal saying how far it came.
 */
export function writeTabs(plan: BuildPlan): Written {
  const expected = expectedTabs(plan);
  checkFits(expected.accounts);
  const writes = rewrites(plan, expected);
  try {
    const standing = standingAfter(plan, expected, writes);
    remember(plan, standing);
    const funnel = standing.funnel.name;
    return { facts: standing.tabs.facts, funnel, remarks: remarksOn(plan, standing) };
  } catch (reason) {
    const why = orNoRoom(reason, plan.book.spreadsheet, () => roomNeeded(plan, expected));
    throw why instanceof Refusal ? why : new Refusal('UNKNOWN', TROUBLES.interrupted(), 'unknown');
  }
}

/** What a person should know about the tabs themselves. */
function remarksOn({ book, outgrown, defaulted }: BuildPlan, { funnel, mode, live }: Standing): readonly string[] {
  const before = outgrown === undefined ? undefined : book.nameOf(outgrown.place.getSheet());
  return [
    ...(before === undefined ? [] : [BUILD_REMARKS.freshTab(before, funnel.name)]),
    ...(defaulted.length === 0 ? [] : [BUILD_REMARKS.newSettings(defaulted)]),
    ...(mode === 'values' ? [BUILD_REMARKS.valuesOnly()] : []),
    ...live.remarks,
  ];
}

/** The writes over tabs that are there. Making them checks that they fit and are allowed, and changes nothing. */
function rewrites({ book, owned }: BuildPlan, tabs: BuildTabs): readonly BlockWrite[] {
  const { accounts, definitions, funnel } = owned;
  const writes = [
    accounts && accountsWrite(accounts, tabs.accounts),
    definitions && definitionsWrite(book, definitions, tabs.definitions),
    funnel && funnelWrite(book, funnel, tabs.facts),
  ];
  return writes.filter((write) => write !== undefined);
}

/** Makes the tabs that are missing, writes over those that are there, and makes a missing funnel last of all. */
function standingAfter(plan: BuildPlan, expected: BuildTabs, writes: readonly BlockWrite[]): Standing {
  const { book, owned, build } = plan;
  const isWhole = ![owned.accounts, owned.definitions, owned.funnel].includes(undefined);
  const staging = isWhole ? '' : recordedIntent(book.record);
  const ground = layGround(plan, expected);
  const due = ground.tabs === expected ? writes : rewrites(plan, ground.tabs);
  prepareAccounts(plan, ground.tabs.accounts, due);
  commit(due, build);
  const live = settledLive(plan, ground.tabs.facts);
  if (owned.funnel !== undefined) followFunnel(book, owned.funnel, ground.tabs.facts);
  const before = kept(book, owned.funnel);
  const funnel = before
    ? { ...before, mode: book.record.mode }
    : stageFunnel(book.spreadsheet, ground.tabs.facts, staging);
  return { ...ground, funnel, mode: funnel.mode, live };
}

/** An accounts tab that was there before may need more rows, and other columns in sight. */
function prepareAccounts({ book, owned, live }: BuildPlan, tab: Tab, due: readonly BlockWrite[]): void {
  if (owned.accounts === undefined) return;
  makeRoom(owned.accounts, due);
  if (live.on) nameDefinitions(book, owned.definitions);
  if (hiddenIn(tab) !== book.record.hidden) showColumnsInUse(owned.accounts.place.getSheet(), tab);
}

/** The columns that a tab does not show, in short. */
function hiddenIn({ hiddenColumns }: Tab): string {
  return hiddenColumns.map(({ from, count }) => `${String(from)}+${String(count)}`).join(' ');
}

/** Writes down that tabs are being made, so that the next run can put right what this one may leave behind. */
function recordedIntent(record: StoredRecord): string {
  const intent = `ABM build ${Utilities.getUuid().slice(0, 8)}`;
  writeRecord({ ...record, intent });
  return intent;
}

function remember(
  { book, gathered, build }: BuildPlan,
  { tabs, accounts, definitions, funnel, mode, live }: Standing,
): void {
  writeRecord({
    tabs: {
      accounts: accounts.getSheetId(),
      definitions: definitions.getSheetId(),
      funnel: funnel.sheet.getSheetId(),
    },
    build,
    builtAt: tabs.facts.builtAt,
    mode,
    ...(live.on ? { live: true } : {}),
    sources: gathered.sources.map(({ table }) => table),
    hidden: hiddenIn(tabs.accounts),
    ...(book.record.areas === undefined ? {} : { areas: book.record.areas }),
    ...(book.record.choices === undefined ? {} : { choices: book.record.choices }),
  });
}
