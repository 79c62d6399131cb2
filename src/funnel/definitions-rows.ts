import { CONFLICTS } from '../metrics/conflicts';
import { SETTINGS } from '../settings/definitions';
import { choicesOf } from '../settings/setting';
import type { SettingDefinition } from '../settings/setting';
import { TABLES } from '../tables/registry';
import type { BuildFacts } from './build-facts';
import { DEFINITIONS_COLUMN, DEFINITIONS_COLUMNS, DEFINITIONS_HEADING, META_KEYS } from './definitions-layout';
import { INK, STAGE_COLORS } from './palette';
import { textCell } from './sheet-cell';
import type { SheetCell } from './sheet-cell';
import { dressed, paddedRow } from './tab';
import type { DressedCell, Look } from './tab';

type Row = readonly DressedCell[];

/** The cells of a row that hold anything, by their column. */
type Line = Readonly<Partial<Record<keyof typeof DEFINITIONS_COLUMN, SheetCell>>>;

const HEADERS: Line = {
  name: textCell('Setting'),
  value: textCell(DEFINITIONS_HEADING.value),
  fallback: textCell('Default'),
  point: textCell('Disputed'),
  source: textCell('Source'),
  effect: textCell('What it changes'),
  key: textCell(DEFINITIONS_HEADING.key),
};

/** Fills alone: text styles would be one more call of a first build, whose calls are counted. */
const HEADING: Look = { background: INK.header };
const SECTION: Look = { background: STAGE_COLORS.retention.pale };
const YELLOW: Look = { background: INK.yours };

/** What the tab is, which version of the agreement is in force, and who agreed on it. */
export function headRows({ agreement }: BuildFacts): readonly Row[] {
  const words = 'What sales and marketing agreed on. Edit the yellow cells, then refresh the funnel in the sidebar.';
  return [
    paddedRow([dressed(textCell('Definitions')), dressed(textCell(words))], DEFINITIONS_COLUMNS),
    metaRow('Version', agreement.version, META_KEYS.version, 'Counts up when an agreed value changes', agreement.check),
    metaRow('In force since', textCell(agreement.since), META_KEYS.since, 'The day of the version'),
    rowOf(
      {
        name: textCell('Agreed by'),
        value: textCell(agreement.by),
        effect: textCell(BY_WORDS),
        key: textCell(META_KEYS.by),
      },
      YELLOW,
    ),
    rowOf(HEADERS, HEADING).map(({ cell }) => dressed(cell, HEADING)),
  ];
}

const BY_WORDS = 'Names and day; yours to fill in, and kept';

function metaRow(name: string, value: SheetCell, key: string, effect: string, check = ''): Row {
  const words = { name: textCell(name), source: textCell(check), effect: textCell(effect), key: textCell(key) };
  return rowOf({ ...words, value }, {});
}

/** A row from its cells; the agreed value has a look of its own. */
function rowOf(line: Line, valueLook: Look): Row {
  const at = new Map<number, SheetCell>(COLUMN_IDS.map((id) => [DEFINITIONS_COLUMN[id], line[id] ?? '']));
  return Array.from({ length: DEFINITIONS_COLUMNS }, (_, column) =>
    dressed(at.get(column) ?? '', column === DEFINITIONS_COLUMN.value ? valueLook : {}),
  );
}

const COLUMN_IDS = ['name', 'value', 'fallback', 'point', 'source', 'effect', 'key'] as const;

/** The settings, section by section. */
export function settingRows(facts: BuildFacts): readonly Row[] {
  let section = '';
  return SETTINGS.flatMap((setting) => {
    const heading = setting.section === section ? [] : [sectionRow(setting.section)];
    section = setting.section;
    return [...heading, settingRow(setting, facts.settingTexts.get(setting.id) ?? '')];
  });
}

function sectionRow(name: string): Row {
  return paddedRow([dressed(textCell(name), SECTION)], DEFINITIONS_COLUMNS, SECTION);
}

function settingRow(setting: SettingDefinition, text: string): Row {
  const points = CONFLICTS.filter(({ settings }: { readonly settings: readonly string[] }) =>
    settings.includes(setting.id),
  ).map(({ code }) => code);
  const line: Line = {
    name: textCell(setting.name),
    value: settingCell(setting, text === '' ? setting.fallback : text),
    fallback: settingCell(setting, setting.fallback),
    point: textCell(points.join(', ')),
    source: textCell(setting.source),
    effect: textCell([setting.effect, ...offered(setting)].join(' · ')),
    key: textCell(setting.id),
  };
  return rowOf(line, YELLOW);
}

/** What may be typed where there are only a few choices. */
function offered(setting: SettingDefinition): readonly string[] {
  const labels = choicesOf(setting).map(({ label }) => label);
  return labels.length === 0 ? [] : [`type one of: ${labels.join('; ')}`];
}

/** A setting as a person would type it: a number as a number, all else as text, which every locale reads alike. */
function settingCell(setting: SettingDefinition, text: string): SheetCell {
  if (setting.kind === 'choice') return textCell(setting.choices.find(({ value }) => value === text)?.label ?? text);
  const isNumber = setting.kind === 'number' && /^-?\d+(?:\.\d+)?$/.test(text);
  return isNumber ? Number(text) : textCell(text);
}

/** The ranges that the funnel reads, and the tables it could read. */
export function sourceRows({ sources }: BuildFacts): readonly Row[] {
  const lines = Object.values(TABLES).map((table) => {
    const source = sources.find((one) => one.table === table.id);
    const names = source?.fingerprints.map(({ name }) => name) ?? [];
    const chosen = source === undefined ? 'not chosen' : `range ${names.join(' and ')}`;
    const decided = source?.decided ?? [];
    const effect = decided.length === 0 ? table.brings : `As you decided: ${decided.join('; ')}`;
    return rowOf({ name: textCell(table.name), value: textCell(chosen), effect: textCell(effect) }, {});
  });
  return [sectionRow('Data in use'), ...lines];
}

/** Every point on which the sources disagree: the question, who says what, our default, and what switches it. */
export function registerRows(): readonly Row[] {
  const points = CONFLICTS.flatMap(({ code, question, says, ours, settings }): readonly Row[] => [
    paddedRow([dressed(textCell(`${code}  ${question}`), HEADING)], DEFINITIONS_COLUMNS, HEADING),
    wordsRow('Who says what', says),
    wordsRow('Our default', [ours, ...switchWords(settings)].join(' · ')),
  ]);
  return [sectionRow('Points on which the sources disagree'), ...points];
}

function wordsRow(name: string, words: string): Row {
  return paddedRow([dressed(textCell(name)), dressed(textCell(words))], DEFINITIONS_COLUMNS);
}

function switchWords(ids: readonly string[]): readonly string[] {
  const names = ids.flatMap((id) => SETTINGS.filter((setting) => setting.id === id).map(({ name }) => name));
  return names.length === 0 ? [] : [`switched by: ${names.join(', ')}`];
}
