// Workbooks in which a build is tried, from the first one to those that earlier mishaps left behind.
import { readFileSync } from 'node:fs';
import { workedBook } from '../../samples/worked';
import type { Sheet } from '../../samples/book';
import { TAB_IDS } from '../../src/funnel/stamp';
import type { TabId } from '../../src/funnel/stamp';
import { ensurePushedSet } from '../../tools/build/pushed-set';
import { inRepository } from '../../tools/paths';
import type { LightBook, LightSheet } from '../../workbench/light/light-book';
import { lightBook, lightEngine, servicesScript } from '../support/light-host';
import { blockText, lostIn } from './oracle';
import type { Notes, Promised } from './oracle';
import { openScript } from './script';
import type { Parts } from './script';
import {
  brought,
  build,
  buildWith,
  crash,
  deleteTab,
  editDeals,
  find,
  NOTES,
  olderLayout,
  renameTabs,
  staleRecord,
  use,
} from './steps';
import type { Bench } from './steps';
import { labelsOf, recordIn } from './tabs';

/** A workbook at the moment in which a build begins, and what is promised from then on. */
export type Scenario = {
  readonly name: string;
  readonly start: LightBook;
  /** The workbook after a build that went well. */
  readonly after: LightBook;
  readonly promised: Promised;
  /** The blocks of that build. */
  readonly wanted: Readonly<Record<TabId, string>>;
  readonly notes: Notes;
  /** What the build is asked to change. */
  readonly settings: Settings;
};

/** Settings of a request, by id. */
export type Settings = Readonly<Record<string, string>>;

/** Opens the add-on as it is pushed over a blank document. */
export async function openBench(): Promise<Bench> {
  await ensurePushedSet();
  const parts: Parts = {
    services: servicesScript(),
    code: readFileSync(inRepository('dist', 'Code.js'), 'utf8'),
  };
  const engine = lightEngine({ book: lightBook({ sheets: {} }) });
  return { engine, ann: openScript(parts, engine, 1), bo: openScript(parts, engine, 2) };
}

const SMALL: Readonly<Record<string, Sheet>> = {
  Accounts: [
    ['Account', 'Website', 'Target account'],
    ['Acme', 'acme.example', 'yes'],
    ["'=Beta", 'beta.example', 'yes'],
  ],
  Deals: [
    ['Account', 'Stage', 'Amount', 'Created date', 'Close date'],
    ['Acme', 'Closed Won', 120, '2024-02-01', '2024-03-01'],
  ],
};

/** A sheet of the user's own that points at our tabs. */
const THEIRS: Sheet = [
  ["'1/2", 7, 'plans', '=SUM(Accounts!A:A)'],
  [null, "'=1+1", true, '=A1'],
];

/** The sheets of a sample, and one of the user's own. */
function withTheirs(sheets: Readonly<Record<string, Sheet>>): LightBook {
  return lightBook({ sheets: { ...sheets, Plans: THEIRS } }, { rows: 2, columns: 1 });
}

const keepNotes = (start: LightBook): Notes => (recordIn(start).tabs.funnel === undefined ? new Map() : NOTES);

/** What is not as in every scenario: the notes that are to stay, and the settings that the build is asked to change. */
type More = { readonly notes?: Notes; readonly settings?: Settings };

/** A scenario from the moment at which it begins. */
function scenario(
  bench: Bench,
  name: string,
  start: LightBook,
  { notes = keepNotes(start), settings = {} }: More,
): Scenario {
  const after = brought(bench, start, buildWith(settings));
  const [then, now] = [labelsOf(start), labelsOf(after)];
  const isThere = ({ id }: LightSheet): boolean => start.sheets.some((sheet) => sheet.id === id);
  const stays = [...now].filter(([id]) => then.has(id));
  const before = new Set([...then.keys()].filter((id) => start.sheets.some((sheet) => sheet.id === id)));
  const outgrown = [...then]
    .filter(([id]) => !now.has(id) && before.has(id))
    .map(([id, tab]) => [id, `old ${tab}`] as const);
  const ours = new Map([...outgrown, ...now]);
  const wanted = blocksOf(after, now);
  const old = blocksOf(start, ours);
  return {
    ...{ name, start, after, wanted, notes, settings },
    promised: {
      theirs: theirsIn(start, after, ours),
      ours,
      blocks: {
        accounts: new Set([wanted.accounts, ...(stays.length > 0 ? [old.accounts] : [])]),
        definitions: new Set([wanted.definitions, ...(stays.length > 0 ? [old.definitions] : [])]),
        funnel: new Set([wanted.funnel, ...(stays.length > 0 ? [old.funnel] : [])]),
      },
      before: new Set(
        [...before].filter((id) => isThere(after.sheets.find((sheet) => sheet.id === id) ?? missing(id))),
      ),
      notes: new Map(stays.some(([, tab]) => tab === 'funnel') ? notes : []),
      lost: lostIn(start),
    },
  };
}

function missing(id: number): never {
  throw new Error(`A build that went well lost sheet ${String(id)}.`);
}

/** Sheets that are not ours; tabs of an earlier layout are the user's by now. */
function theirsIn(start: LightBook, after: LightBook, ours: Promised['ours']): Promised['theirs'] {
  const stays = start.sheets.filter(({ id }) => !TAB_IDS.some((tab) => ours.get(id) === tab));
  return new Map(
    stays.filter(({ id }) => after.sheets.some((sheet) => sheet.id === id)).map((sheet) => [sheet.id, sheet]),
  );
}

function blocksOf(book: LightBook, labels: Promised['ours']): Record<TabId, string> {
  const text = (tab: TabId): string => {
    const sheet = book.sheets.find(({ id }) => labels.get(id) === tab);
    return sheet === undefined ? '' : blockText(sheet, tab, labels);
  };
  return { accounts: text('accounts'), definitions: text('definitions'), funnel: text('funnel') };
}

/** A name, and how the workbook comes to that moment. */
type Plot = readonly [name: string, start: () => LightBook, more?: More];

function plots(bench: Bench): readonly Plot[] {
  const first = brought(bench, withTheirs(SMALL), find);
  const built = brought(bench, first, build, use);
  const edited = brought(bench, built, editDeals);
  const all = (): LightBook => brought(bench, withTheirs(workedBook().sheets), find);
  const none: More = { notes: new Map() };
  const without = (...tabs: readonly TabId[]): LightBook => brought(bench, edited, ...tabs.map(deleteTab));
  const settings: Settings = { look_back_days: '30' };
  return [
    ['first build', () => first],
    ['refresh', () => edited],
    ['tab renamed', () => brought(bench, edited, renameTabs)],
    ['stray tab and intent of a crash', () => brought(bench, first, crash), none],
    ['tab deleted by the user', () => without('accounts')],
    ['funnel deleted by the user', () => without('funnel'), none],
    ['two tabs deleted by the user', () => without('definitions', 'funnel'), none],
    ['two tabs deleted, a setting changed', () => without('accounts', 'funnel'), { ...none, settings }],
    ['setting changed', () => edited, { settings }],
    ['recorded id stale', () => brought(bench, edited, staleRecord), none],
    ['layout of an older version', () => brought(bench, built, olderLayout)],
    ['largest layout, first build', all],
    ['largest layout, refresh', () => brought(bench, all(), build, use, editDeals)],
  ];
}

/** The scenarios of the fault runs: all of them, or those with these names. */
export function scenarios(bench: Bench, ...names: readonly string[]): readonly Scenario[] {
  return plots(bench)
    .filter(([name]) => names.length === 0 || names.includes(name))
    .map(([name, start, more = {}]) => scenario(bench, name, start(), more));
}

/** One scenario. */
export function scenarioOf(bench: Bench, name: string): Scenario {
  const [found] = scenarios(bench, name);
  if (found === undefined) throw new Error(`There is no scenario "${name}".`);
  return found;
}
