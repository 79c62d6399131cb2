// The promise, asked of every moment of a run, and what a run said of itself, held against what it did.
import { TAB_IDS } from '../../../src/funnel/stamp';
import type { LightBook, LightSheet } from '../../../workbench/light/light-book';
import { isBeside, lostIn, looksSame, namesBroken, sameCells } from '../oracle';
import type { Outcome } from '../script';
import { buildOf } from '../tabs';
import { isStaged, recordOf, tabIn, tabsIn } from './known';
import type { Known } from './known';

/** The moment at which a run began; one that removes our tabs takes with them what pointed there. */
export type Moment = { readonly before: LightBook; readonly isRemoval: boolean };

const builds = new WeakMap<LightSheet['cells'], number>();

/** The build of a table that is whole, whichever of ours it is; 0 where none is. */
function wholeBuild({ cells }: LightSheet): number {
  const build = builds.get(cells) ?? TAB_IDS.map((tab) => buildOf(cells, tab) ?? 0).find((one) => one > 0) ?? 0;
  builds.set(cells, build);
  return build;
}

/** What is broken at a moment of a run. */
export function brokenNow(book: LightBook, { before, isRemoval }: Moment, known: Known): readonly string[] {
  const olds = before.sheets.flatMap((sheet) => {
    const now = book.sheets.find(({ id }) => id === sheet.id);
    if (now === undefined) return isRemoval || mayGo(sheet, known) ? [] : [`${sheet.name} is gone`];
    if (now === sheet) return [];
    const isOurs = known.made.has(sheet.id) && !known.kept.has(sheet.id);
    if (!isOurs) return changedTheirs(sheet, now, isRemoval);
    return isRemoval ? [] : changedOurs(sheet, now);
  });
  const news = book.sheets.filter(({ id }) => !before.sheets.some((sheet) => sheet.id === id));
  for (const { id } of news) known.made.add(id);
  const halves = news.filter((sheet) => !isStaged(sheet) && wholeBuild(sheet) === 0);
  return [
    ...olds,
    ...halves.map(({ name }) => `${name} is not whole`),
    ...(isRemoval || lostIn(book) <= lostIn(before) ? [] : ['a formula points nowhere']),
    ...namesBroken(book),
    ...(isRemoval ? [] : [...astray(book, before, known), ...textsGone(book, known)]),
  ];
}

/** A tab that a run left behind before anybody saw anything on it. */
const mayGo = (sheet: LightSheet, { made, texts }: Known): boolean =>
  made.has(sheet.id) && isStaged(sheet) && ![...texts.values()].includes(sheet.id);

function changedTheirs(before: LightSheet, now: LightSheet, isRemoval: boolean): readonly string[] {
  const isSame =
    now.name === before.name &&
    now.rows === before.rows &&
    now.columns === before.columns &&
    now.hidden === before.hidden &&
    now.layers === before.layers &&
    (isRemoval || sameCells(now, before));
  return isSame ? [] : [`${before.name} changed`];
}

function changedOurs(before: LightSheet, now: LightSheet): readonly string[] {
  if (now.hidden && !before.hidden) return [`${before.name} is out of sight`];
  if (isStaged(now) || wholeBuild(now) > wholeBuild(before) || sameCells(now, before)) return [];
  return [`${before.name} is neither the old nor the new one`];
}

function astray(book: LightBook, before: LightBook, { notes }: Known): readonly string[] {
  const id = tabIn(before, 'funnel')?.id;
  const funnel = book.sheets.find((sheet) => sheet.id === id);
  return [...notes].flatMap(([kpi, note]) =>
    funnel === undefined || isBeside(funnel, kpi, note) ? [] : [`the note of ${kpi} is astray`],
  );
}

function textsGone({ sheets }: LightBook, { texts }: Known): readonly string[] {
  return [...texts].flatMap(([text, id]) => {
    const sheet = sheets.find((one) => one.id === id);
    const isThere = sheet?.cells.some((row = []) => row.some((cell) => cell?.value === text)) ?? true;
    return isThere ? [] : [`"${text}" is gone`];
  });
}

/** What a run said of itself and is not so. */
export function untrue(book: LightBook, { before }: Moment, { said, code }: Outcome): readonly string[] {
  const isSame = looksSame(book, before);
  if (said === 'no' && !isSame) return [`${code}: it said that nothing was changed`];
  return said === 'yes' && isSame ? [`${code}: it said that something was changed`] : [];
}

/** What is not as after a build that went well. */
export function unfinishedNow(book: LightBook, { before }: Moment, known: Known): readonly string[] {
  const { tabs, intent, build } = recordOf(book);
  const there = tabsIn(book);
  const funnel = tabIn(book, 'funnel');
  const inUse = new Set<number>(there.map(([, { id }]) => id));
  const { made, kept, released, texts } = known;
  const strays = book.sheets.filter(
    ({ id }) =>
      made.has(id) && !inUse.has(id) && !kept.has(id) && !released.has(id) && ![...texts.values()].includes(id),
  );
  const named = book.names.find(({ name }) => name === 'ABM_funnel_tab');
  return [
    ...(there.length === TAB_IDS.length ? [] : ['a tab is not on record']),
    ...there.flatMap(([tab, { cells }]) => (buildOf(cells, tab) === undefined ? [`${tab} is torn`] : [])),
    ...there.flatMap(([tab, { id, hidden }]) => (hidden && !wasHidden(before, id) ? [`${tab} is out of sight`] : [])),
    ...(funnel !== undefined && buildOf(funnel.cells, 'funnel') === build ? [] : ['the funnel is of another build']),
    ...(build > recordOf(before).build ? [] : ['the build has no number of its own']),
    ...[...known.notes].flatMap(([kpi, note]) =>
      funnel !== undefined && isBeside(funnel, kpi, note) ? [] : [`the note of ${kpi} is astray`],
    ),
    ...(named?.box.sheet === tabs.funnel ? [] : ['the name of the funnel points elsewhere']),
    ...(intent === undefined ? [] : ['an intent is left']),
    ...(book.document.holder === undefined ? [] : ['the lock is held']),
    ...strays.map(({ name }) => `${name} is left over`),
  ];
}

const wasHidden = ({ sheets }: LightBook, id: number): boolean =>
  sheets.find((sheet) => sheet.id === id)?.hidden ?? false;

/** Numbers that people typed over cells of ours and that a build wrote over, though nobody agreed. */
export function writtenOver(book: LightBook, { before }: Moment, { typed }: Known): readonly string[] {
  const has = ({ sheets }: LightBook, id: number, number: number): boolean =>
    sheets.some(
      (sheet) => sheet.id === id && sheet.cells.some((row = []) => row.some((cell) => cell?.value === number)),
    );
  return [...typed].flatMap(([number, id]) =>
    has(before, id, number) && !has(book, id, number) ? [`${String(number)} was written over unasked`] : [],
  );
}

/** Whether anything stands below the accounts, where a longer list has no room. */
export function isTakenBelow(book: LightBook): boolean {
  const cells = tabIn(book, 'accounts')?.cells ?? [];
  const tail = cells.findLastIndex((row) => String(row?.[0]?.value ?? '').startsWith('End of build'));
  return cells.slice(tail + 1).some((row = []) => row.some((cell) => cell !== undefined && cell.value !== ''));
}
