import type { CellValue, Grid } from '../model/cell';
import { isoDay } from '../model/day';
import type { Day } from '../model/day';
import { SETTINGS } from '../settings/definitions';
import type { SettingDefinition } from '../settings/setting';
import { TABLES } from '../tables/registry';
import type { BuildFacts } from './build-facts';
import { INK, STAGE_COLORS } from './palette';
import { textCell } from './sheet-cell';
import type { SheetCell } from './sheet-cell';
import { tailText } from './stamp';
import { stampedRows } from './stamped-rows';
import { dressed, paddedRow } from './tab';
import type { DressedCell, Look, Tab } from './tab';

/** Zero-based column of the values that a person may edit. */
export const DEFINITION_VALUE_COLUMN = 1;

const KEY_COLUMN = 3;
const COLUMNS = 6;
/** The longest words come last, where they have room. */
const HEADERS = ['Setting', 'Agreed value', 'Default', 'Key', 'Source', 'What it changes'];

/** The definitions tab: the contract that sales and marketing agree on, and the ranges in use. */
export function definitionsTab(facts: BuildFacts): Tab {
  const tail = paddedRow([dressed(textCell(tailText(facts.build)))], COLUMNS);
  const rows = [paddedRow([], COLUMNS), titleRow(), headerRow(), ...settingRows(facts), ...sourceRows(facts), tail];
  return {
    rows: stampedRows('definitions', facts.build, rows, COLUMNS, { row: 0, column: 0 }),
    owned: COLUMNS,
    widths: [{ from: 0, count: COLUMNS, pixels: 220 }],
    frozenRows: 0,
    frozenColumns: 0,
    hiddenColumns: [],
  };
}

function titleRow(): readonly DressedCell[] {
  const words =
    'What sales and marketing agreed on. Edit the yellow cells, or use the sidebar; then refresh the funnel.';
  const title = dressed(textCell('Definitions'));
  return paddedRow([title, dressed(textCell(words))], COLUMNS);
}

function headerRow(): readonly DressedCell[] {
  return HEADERS.map((label) => dressed(textCell(label), { background: INK.header }));
}

function settingRows(facts: BuildFacts): readonly (readonly DressedCell[])[] {
  let section = '';
  return SETTINGS.flatMap((setting) => {
    const heading = setting.section === section ? [] : [sectionRow(setting.section)];
    section = setting.section;
    return [...heading, settingRow(setting, facts.settingTexts.get(setting.id) ?? '')];
  });
}

function sectionRow(name: string): readonly DressedCell[] {
  const look: Look = { background: STAGE_COLORS.retention.pale };
  return paddedRow([dressed(textCell(name), look)], COLUMNS, look);
}

function settingRow(setting: SettingDefinition, text: string): readonly DressedCell[] {
  return [
    dressed(textCell(setting.name)),
    dressed(settingCell(setting, text === '' ? setting.fallback : text), { background: INK.yours }),
    dressed(settingCell(setting, setting.fallback)),
    dressed(textCell(setting.id)),
    dressed(textCell(setting.source)),
    dressed(textCell(setting.effect)),
  ];
}

/** A setting as a person would type it: a number as a number, all else as text, which every locale reads alike. */
function settingCell(setting: SettingDefinition, text: string): SheetCell {
  if (setting.kind === 'choice') return textCell(setting.choices.find(({ value }) => value === text)?.label ?? text);
  const isNumber = setting.kind === 'number' && /^-?\d+(?:\.\d+)?$/.test(text);
  return isNumber ? Number(text) : textCell(text);
}

function sourceRows({ sources }: BuildFacts): readonly (readonly DressedCell[])[] {
  const lines = Object.values(TABLES).map((table) => {
    const source = sources.find((one) => one.table === table.id);
    const chosen = source === undefined ? 'not chosen' : `range ${source.fingerprint.name}`;
    const cells = [table.name, chosen, '', '', '', table.brings];
    return cells.map((cell) => dressed(textCell(cell)));
  });
  return [sectionRow('Data in use'), ...lines];
}

/** Settings as a person left them on the tab. */
export type DefinitionsRead = {
  readonly texts: ReadonlyMap<string, string>;
  /** Zero-based row of each setting. */
  readonly rowOf: ReadonlyMap<string, number>;
};

/** The settings on the tab, found by their key, wherever their row has moved; dates as `yyyy-mm-dd`. */
export function readDefinitions(grid: Grid, dayOfInstant: (instant: number) => Day): DefinitionsRead {
  const known = new Set(SETTINGS.map(({ id }) => id));
  const texts = new Map<string, string>();
  const rowOf = new Map<string, number>();
  grid.forEach((row, index) => {
    const key = row[KEY_COLUMN];
    if (typeof key !== 'string' || !known.has(key)) return;
    rowOf.set(key, index);
    texts.set(key, textOf(row[DEFINITION_VALUE_COLUMN] ?? '', dayOfInstant));
  });
  return { texts, rowOf };
}

function textOf(cell: CellValue, dayOfInstant: (instant: number) => Day): string {
  if (typeof cell === 'object') return isoDay(dayOfInstant(cell.getTime()));
  return String(cell).trim();
}
