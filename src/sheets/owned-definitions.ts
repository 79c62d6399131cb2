import { DEFINITIONS_COLUMNS } from '../funnel/definitions-layout';
import { columnsIn, readDefinitions } from '../funnel/definitions-tab';
import type { DefinitionsRead } from '../funnel/definitions-tab';
import { parseTail } from '../funnel/stamp';
import { TROUBLES } from '../messages/troubles';
import { columnLetters } from '../model/a1';
import { SETTINGS } from '../settings/definitions';
import { readCells } from './cells';
import { ownedSheet } from './open-workbook';
import type { OpenWorkbook } from './open-workbook';
import { isOutgrown, stampAt } from './owned-tab';
import type { FixedTab } from './placed-rows';
import { Refusal } from './refusal';

/** The definitions tab of an earlier build, with the settings as people left them. */
export type OwnedDefinitions = FixedTab & { readonly read: DefinitionsRead };

/** Columns that the add-on writes. */
const COLUMNS = `A:${columnLetters(DEFINITIONS_COLUMNS)}`;

/**
 * The definitions tab, or undefined when there is none.
 *
 * @throws Refusal when a setting is missing on a tab of this layout, or stands in two rows: neither its default nor one of
 * two values must slip in unseen.
 */
export function ownedDefinitions(book: OpenWorkbook): OwnedDefinitions | undefined {
  const sheet = ownedSheet(book, 'definitions');
  if (sheet === undefined) return undefined;
  const area = sheet.getRange(COLUMNS);
  const all = readCells(area);
  const corner = sheet.getRange(1, 1);
  const stamp = stampAt(book, 'definitions', corner, all[0]?.[0] ?? '');
  const tail = all.map(([cell = '']) => parseTail(cell) !== undefined).lastIndexOf(true);
  const cells = all.slice(0, tail + 1);
  const read = readDefinitions(cells, book.clock.dayOf);
  const place = corner.offset(0, 0, Math.max(1, cells.length), area.getNumColumns());
  const owned: OwnedDefinitions = { id: 'definitions', place, stamp, read, cells, formulas: () => [] };
  if (!isOutgrown(owned)) checkSettings(book, owned);
  return owned;
}

/**
 * Makes sure, right before it is written over, that a definitions tab still holds what was read of it: what is agreed on
 * meanwhile counts.
 */
export function checkAsRead({ nameOf }: OpenWorkbook, { place, cells }: OwnedDefinitions): void {
  if (JSON.stringify(readCells(place).slice(0, cells.length)) === JSON.stringify(cells)) return;
  throw new Refusal('SOURCE_MOVED', TROUBLES.changedMeanwhile(nameOf(place.getSheet())));
}

function checkSettings(book: OpenWorkbook, owned: OwnedDefinitions): void {
  const { place, cells } = owned;
  const name = (): string => book.nameOf(place.getSheet());
  const [gone] = settingsMissingOn(owned);
  if (gone !== undefined) throw new Refusal('LAYOUT', TROUBLES.settingGone(name(), gone));
  const { key } = columnsIn(cells);
  for (const setting of SETTINGS) {
    const [first, second] = [...cells.entries()].flatMap(([row, line]) => (line[key] === setting.id ? [row + 1] : []));
    if (first !== undefined && second !== undefined)
      throw new Refusal('LAYOUT', TROUBLES.settingTwice(name(), setting.name, first, second));
  }
}

/** Names of the settings that a definitions tab of an earlier release does not tell of; they take their default. */
export function settingsMissingOn({ read }: OwnedDefinitions): readonly string[] {
  return SETTINGS.filter(({ id }) => !read.rowOf.has(id)).map(({ name }) => name);
}

/** The settings on the definitions tab, by id, whether or not a build could use them; none without such a tab. */
export function definitionsAsLeft(book: OpenWorkbook): ReadonlyMap<string, string> {
  const sheet = ownedSheet(book, 'definitions');
  if (sheet === undefined) return new Map();
  return readDefinitions(readCells(sheet.getRange(COLUMNS)), book.clock.dayOf).texts;
}
