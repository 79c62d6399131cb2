// The promise, as a question to a workbook at any moment: is every tab whole, and everything else as people left it?
import { COLUMN } from '../../src/funnel/funnel-layout';
import { TAB_IDS } from '../../src/funnel/stamp';
import type { TabId } from '../../src/funnel/stamp';
import { metricById } from '../../src/metrics/registry';
import { isLost } from '../../workbench/light/formulas';
import type { LightBook, LightSheet } from '../../workbench/light/light-book';
import { blockIn, labelsOf, recordIn } from './tabs';
import type { Labels } from './tabs';

/** What people typed beside KPIs, by the key of the KPI. */
export type Notes = ReadonlyMap<string, string>;

/** What a workbook is held against. */
export type Promised = {
  /** Sheets that are the user's, by id; they are to stay what they are. */
  readonly theirs: ReadonlyMap<number, LightSheet>;
  /** Sheets of our tabs, by id. */
  readonly ours: Labels;
  /** Blocks that each tab may show: the old complete one, the new complete one. */
  readonly blocks: Readonly<Record<TabId, ReadonlySet<string>>>;
  /** Our tabs that were there before: they have to stay. */
  readonly before: ReadonlySet<number>;
  readonly notes: Notes;
  /** Formulas that pointed nowhere before. */
  readonly lost: number;
};

/** The block of a tab as one text; empty where none stands. */
export function blockText(sheet: LightSheet, tab: TabId, labels: Labels): string {
  return blockIn(sheet, tab, labels)?.rows.join('\n') ?? '';
}

const hasCells = ({ cells }: LightSheet): boolean =>
  cells.some((row = []) => row.some((cell) => cell !== undefined && (cell.value !== '' || cell.formula !== undefined)));

/** What is broken in a workbook; nothing when the promise holds. */
export function broken(book: LightBook, promised: Promised): readonly string[] {
  return [
    ...theirsChanged(book, promised),
    ...tabsBroken(book, promised),
    ...notesAstray(book, promised),
    ...(lostIn(book) > promised.lost ? ['a formula points nowhere'] : []),
    ...namesBroken(book),
  ];
}

function theirsChanged({ sheets }: LightBook, { theirs }: Promised): readonly string[] {
  return [...theirs].flatMap(([id, before]) => {
    const now = sheets.find((sheet) => sheet.id === id);
    if (now === undefined) return [`${before.name} is gone`];
    const same =
      now.name === before.name &&
      now.rows === before.rows &&
      now.columns === before.columns &&
      now.hidden === before.hidden &&
      now.layers === before.layers &&
      sameCells(now, before);
    return same ? [] : [`${before.name} changed`];
  });
}

/** Whether two sheets hold the same cells. */
export const sameCells = (one: LightSheet, other: LightSheet): boolean =>
  one.cells === other.cells || JSON.stringify(one.cells) === JSON.stringify(other.cells);

function tabsBroken(book: LightBook, promised: Promised): readonly string[] {
  return [...promised.ours].flatMap(([id, label]) => {
    const tab = TAB_IDS.find((one) => one === label);
    const sheet = book.sheets.find((one) => one.id === id);
    const isOld = promised.before.has(id);
    if (sheet === undefined) return isOld ? [`${label} is gone`] : [];
    if (isOld && sheet.hidden) return [`${label} is out of sight`];
    if (tab === undefined || sheet.hidden || (!isOld && !hasCells(sheet))) return [];
    return wholeness(sheet, tab, promised);
  });
}

const judged = new WeakMap<LightSheet['cells'], Map<Promised, readonly string[]>>();

function wholeness(sheet: LightSheet, tab: TabId, promised: Promised): readonly string[] {
  const known = judged.get(sheet.cells) ?? new Map<Promised, readonly string[]>();
  judged.set(sheet.cells, known);
  const found = known.get(promised) ?? judgedTab(sheet, tab, promised);
  known.set(promised, found);
  return found;
}

function judgedTab(sheet: LightSheet, tab: TabId, { blocks, ours }: Promised): readonly string[] {
  const block = blockIn(sheet, tab, ours);
  if (block === undefined) return [`${tab} has no stamp`];
  if (block.build === undefined) return [`${tab} is torn`];
  return blocks[tab].has(block.rows.join('\n')) ? [] : [`${tab} is neither the old nor the new one`];
}

/** Notes that do not stand beside their KPI on the funnel tab. */
function notesAstray(book: LightBook, { notes, ours, before }: Promised): readonly string[] {
  if (notes.size === 0) return [];
  const funnels = book.sheets.filter(({ id, hidden }) => ours.get(id) === 'funnel' && before.has(id) && !hidden);
  return funnels.flatMap((sheet) =>
    [...notes].flatMap(([id, note]) => (isBeside(sheet, id, note) ? [] : [`the note of ${id} is astray`])),
  );
}

/** Whether a note stands in the row that has the key and the name of its KPI. */
export function isBeside({ cells }: LightSheet, id: string, note: string): boolean {
  const row = cells.find((one) => one?.[COLUMN.key]?.value === id);
  const name = row?.[COLUMN.nameAgain]?.value;
  return row?.[COLUMN.note]?.value === note && name === metricById(id).name;
}

/** How many formulas of the workbook point at cells that are gone. */
export function lostIn({ sheets }: LightBook): number {
  return sheets.reduce((sum, sheet) => sum + lostOn(sheet.cells), 0);
}

const lostCounts = new WeakMap<LightSheet['cells'], number>();

function lostOn(cells: LightSheet['cells']): number {
  const known = lostCounts.get(cells);
  if (known !== undefined) return known;
  let count = 0;
  for (const row of cells)
    for (const cell of row ?? []) if (cell?.formula !== undefined && isLost(cell.formula)) count++;
  lostCounts.set(cells, count);
  return count;
}

/** Names whose cells are not there. */
export function namesBroken({ names, sheets }: LightBook): readonly string[] {
  return names.flatMap(({ name, box }) => {
    const sheet = sheets.find(({ id }) => id === box.sheet);
    const isValid =
      sheet !== undefined && box.row + box.rows - 1 <= sheet.rows && box.column + box.columns - 1 <= sheet.columns;
    return isValid ? [] : [`the name ${name} points nowhere`];
  });
}

/** Whether two moments of a workbook look the same to people: sheets, cells, names, charts. Memory and lock do not count. */
export function looksSame(one: LightBook, other: LightBook): boolean {
  if (one.sheets === other.sheets && one.names === other.names) return true;
  const facts = ({ sheets, names }: LightBook): string =>
    JSON.stringify([
      sheets.map(({ id, name, rows, columns, hidden, hiddenColumns }) => [
        id,
        name,
        rows,
        columns,
        hidden,
        hiddenColumns,
      ]),
      [...names].sort((left, right) => left.name.localeCompare(right.name)),
    ]);
  if (facts(one) !== facts(other)) return false;
  return one.sheets.every((sheet, at) => {
    const twin = other.sheets[at];
    return twin !== undefined && sameCells(sheet, twin);
  });
}

/** What is not right in a workbook after a build that went well. */
export function unfinished(
  book: LightBook,
  wanted: Readonly<Record<TabId, string>>,
  notes: Notes,
  sheets: number,
): readonly string[] {
  const record = recordIn(book);
  const labels = labelsOf(book);
  const tabs = TAB_IDS.flatMap((tab) => {
    const sheet = book.sheets.find(({ id }) => id === record.tabs[tab]);
    if (sheet === undefined) return [`no ${tab} on record`];
    const block = blockIn(sheet, tab, labels);
    return [
      ...(sheet.hidden ? [`${tab} is out of sight`] : []),
      ...(block?.build === undefined ? [`${tab} is torn`] : []),
      ...(block?.rows.join('\n') === wanted[tab] ? [] : [`${tab} is not the new one`]),
    ];
  });
  const funnel = book.sheets.find(({ id }) => id === record.tabs.funnel);
  const astray = [...notes].filter(([id, note]) => funnel === undefined || !isBeside(funnel, id, note));
  const named = book.names.find(({ name }) => name === 'ABM_funnel_tab');
  return [
    ...tabs,
    ...astray.map(([id]) => `the note of ${id} is astray`),
    ...(named?.box.sheet === record.tabs.funnel ? [] : ['the name of the funnel points elsewhere']),
    ...(record.intent === undefined ? [] : ['an intent is left']),
    ...(book.document.holder === undefined ? [] : ['the lock is held']),
    ...(book.sheets.length === sheets ? [] : [`${String(book.sheets.length)} sheets instead of ${String(sheets)}`]),
    ...namesBroken(book),
  ];
}
