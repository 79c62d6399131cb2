// What a person sees of our tabs in a workbook: block by block, without what changes with every build.
import { FUNNEL_STAMP, OWNED_COLUMNS } from '../../src/funnel/funnel-layout';
import { parseStamp, parseTail, TAB_IDS } from '../../src/funnel/stamp';
import type { TabId } from '../../src/funnel/stamp';
import { NO_RECORD, parseRecord } from '../../src/protocol/stored-record';
import type { StoredRecord } from '../../src/protocol/stored-record';
import { columnLetters } from '../../workbench/bridge/a1';
import type { Reference } from '../../workbench/light/formulas';
import type { LightBook, LightCell, LightSheet } from '../../workbench/light/light-book';

/** Sheet ids by what they are called in a comparison. */
export type Labels = ReadonlyMap<number, string>;

/** What is remembered in a workbook. */
export function recordIn({ document }: LightBook): StoredRecord {
  const record = parseRecord(document.properties['abm-funnel'] ?? '');
  if (record === 'newer') throw new Error('The record is of a newer release.');
  return document.properties['abm-funnel'] === undefined ? NO_RECORD : record;
}

/** The sheets on record by their kind. */
export function labelsOf(book: LightBook): Labels {
  const { tabs } = recordIn(book);
  return new Map(TAB_IDS.flatMap((tab) => (tabs[tab] === undefined ? [] : [[tabs[tab], tab] as const])));
}

/** A block as text: rows of cells, formulas by what they point at; and whether its two ends name the same build. */
export type Block = { readonly rows: readonly string[]; readonly top: number; readonly build: number | undefined };

const known = new WeakMap<LightSheet['cells'], Map<string, Block | undefined>>();

/** The block of a tab, wherever its stamp stands now; undefined when no stamp is on the sheet. Read once for the same cells. */
export function blockIn(sheet: LightSheet, tab: TabId, labels: Labels): Block | undefined {
  const blocks = known.get(sheet.cells) ?? new Map<string, Block | undefined>();
  known.set(sheet.cells, blocks);
  const key = JSON.stringify([tab, ...labels]);
  if (!blocks.has(key)) blocks.set(key, readBlock(sheet, tab, labels));
  return blocks.get(key);
}

function readBlock(sheet: LightSheet, tab: TabId, labels: Labels): Block | undefined {
  const top = topOf(sheet, tab);
  if (top === undefined) return undefined;
  const cells = sheet.cells.slice(top);
  const columns = tab === 'funnel' ? OWNED_COLUMNS : Infinity;
  const rows = cells.map((row) => rowText((row ?? []).slice(0, columns), top, labels));
  while (rows[rows.length - 1] === '') rows.pop();
  return { rows, top, build: buildOf(cells, tab) };
}

function topOf({ cells }: LightSheet, tab: TabId): number | undefined {
  const { row, column } = tab === 'funnel' ? FUNNEL_STAMP : { row: 0, column: 0 };
  const at = cells.findIndex((one) => parseStamp(one?.[column]?.value)?.tab === tab);
  return at < row ? undefined : at - row;
}

/** The build that both ends of a block name; undefined when they differ or one is missing. */
export function buildOf(cells: LightSheet['cells'], tab: TabId): number | undefined {
  const texts = cells.flatMap((row = []) => row.flatMap((cell) => (isEnd(cell?.value) ? [cell?.value] : [])));
  const stamp = texts.map(parseStamp).find((found) => found?.tab === tab);
  const tails = texts.map(parseTail).filter((found) => found !== undefined);
  return tails.length === 1 && tails[0] === stamp?.build ? stamp?.build : undefined;
}

const isEnd = (value: unknown): boolean =>
  typeof value === 'string' && (value.startsWith('ABM ') || value.startsWith('End of build '));

function rowText(row: readonly (LightCell | undefined)[], top: number, labels: Labels): string {
  const texts = row.map((cell) => cellText(cell, top, labels));
  while (texts[texts.length - 1] === '') texts.pop();
  return texts.join('\t');
}

function cellText(cell: LightCell | undefined, top: number, labels: Labels): string {
  if (cell === undefined) return '';
  if (cell.formula !== undefined)
    return cell.formula.map((part) => (typeof part === 'string' ? part : referenceText(part, top, labels))).join('');
  return typeof cell.value === 'string' ? withoutBuild(cell.value) : `${typeof cell.value} ${String(cell.value)}`;
}

/** The text without build numbers, moments and checksums, which change with every build. */
function withoutBuild(text: string): string {
  if (!/^(?:ABM |End of b|Build )/.test(text)) return text;
  return text
    .replace(/^(ABM \w+ · layout .*) · build \d+ · [0-9a-f]{8}$/, '$1')
    .replace(/^End of build \d+$/, 'End')
    .replace(/^Build \d+, .*$/, 'Build');
}

/** References by sheet, and within the tab by their distance from the top of the block. */
function referenceText({ sheet, first, last }: Reference, top: number, labels: Labels): string {
  const up = sheet === undefined ? top : 0;
  const corner = ({ column, row }: Reference['first']): string =>
    `${column === undefined ? '' : columnLetters(column)}${row === undefined ? '' : String(row - up)}`;
  const name = sheet === undefined ? '' : `${labels.get(sheet) ?? `#${String(sheet)}`}!`;
  return `${name}${corner(first)}${last === undefined ? '' : `:${corner(last)}`}`;
}
