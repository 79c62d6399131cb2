import { frameOf } from '../accounts/frame';
import type { Frame, Tables } from '../accounts/frame';
import { SOURCE_NOTES } from '../messages/source-notes';
import { isoDay } from '../model/day';
import { TABLE_IDS } from '../model/table-id';
import type { TableId } from '../model/table-id';
import type { SettingState, WorkbookState } from '../protocol/answers';
import { SETTINGS } from '../settings/definitions';
import { parseSettings } from '../settings/parse-settings';
import { choicesOf } from '../settings/setting';
import type { SettingDefinition } from '../settings/setting';
import type { Settings } from '../settings/settings';
import { TABLES } from '../tables/registry';
import { chosenPlaces, goneTables } from './gather-sources';
import { liveState } from './live-state';
import { ownedSheet } from './open-workbook';
import type { OpenWorkbook } from './open-workbook';
import { definitionsAsLeft } from './owned-definitions';
import { readSource } from './read-source';
import type { Source } from './read-source';
import { tablesSharing } from './source-areas';
import { isStale, readOnlyTrouble } from './standing';
import { emptyState, goneState, sourceState, unreadState } from './source-state';

/** Settings that the sidebar shows beside its Build button. */
const SHOWN = ['period_start', 'period_end', 'as_of', 'split', 'compare'];

/** Sentences on how a table was chosen just now, by table. */
export type Remarks = Readonly<Partial<Record<TableId, readonly string[]>>>;

/** Everything the sidebar shows before a build: each chosen range is read once. */
export function workbookState(book: OpenWorkbook, remarks: Remarks = {}): WorkbookState {
  const sources = sourcesAsTheyAre(book);
  const funnel = ownedSheet(book, 'funnel');
  const { build, builtAt } = book.record;
  const live = funnel && liveState(book);
  const readOnly = readOnlyTrouble(book, funnel);
  return {
    sources: sourceStates(book, sources, remarks),
    settings: settingStates(book, tablesOf(sources)),
    ...(live === undefined ? {} : { live }),
    ...(funnel === undefined ? {} : { funnel: { build, builtAt, stale: isStale(book) } }),
    ...(readOnly === undefined ? {} : { readOnly }),
  };
}

/** What came of reading each chosen range; undefined where the service failed. */
type Attempts = ReadonlyMap<TableId, Source | undefined>;

function sourcesAsTheyAre(book: OpenWorkbook): Attempts {
  return new Map(
    chosenPlaces(book).map(({ table, areas }) => {
      try {
        return [table, readSource(book, table, areas)];
      } catch {
        return [table, undefined];
      }
    }),
  );
}

function sourceStates(book: OpenWorkbook, sources: Attempts, remarks: Remarks): WorkbookState['sources'] {
  const gone = goneTables(book);
  const sharing = tablesSharing(book);
  return TABLE_IDS.map((table) => {
    if (gone.includes(table)) return goneState(table);
    if (!sources.has(table)) return emptyState(table);
    const source = sources.get(table);
    if (source === undefined) return unreadState(table);
    const state = sourceState(source, book.nameOf(source.place.getSheet()), remarks[table] ?? []);
    const warnings = (sharing.get(table) ?? []).map((other) => SOURCE_NOTES.shared(TABLES[other].name));
    return warnings.length === 0 ? state : { ...state, warnings };
  });
}

function tablesOf(sources: Attempts): Tables {
  return Object.fromEntries(
    [...sources.values()].flatMap((source) =>
      source?.read.ok === true ? [[source.table, source.read.table] as const] : [],
    ),
  );
}

/** The settings as a build would use them now: dates that nobody agreed on come from the data. */
function settingStates(book: OpenWorkbook, tables: Tables): readonly SettingState[] {
  const { settings } = parseSettings(definitionsAsLeft(book));
  const frame = Object.keys(tables).length === 0 ? undefined : frameOf(tables, settings, book.today);
  return SETTINGS.filter(({ id }) => SHOWN.includes(id)).map((setting) => ({
    id: setting.id,
    name: setting.name,
    kind: setting.kind,
    value: valueInUse(setting, settings, frame),
    choices: choicesOf(setting),
    effect: setting.effect,
  }));
}

function valueInUse({ id, fallback }: SettingDefinition, settings: Settings, frame: Frame | undefined): string {
  switch (id) {
    case 'period_start':
      return frame === undefined ? '' : isoDay(frame.period.from);
    case 'period_end':
      return frame === undefined ? '' : isoDay(frame.period.to);
    case 'as_of':
      return frame === undefined ? '' : isoDay(frame.asOf);
    case 'split':
      return settings.split;
    case 'compare':
      return settings.compare;
    default:
      return fallback;
  }
}
