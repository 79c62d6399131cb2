// What a walk knows of its document: what people did last, and nothing of how the add-on works.
import { TAB_IDS } from '../../../src/funnel/stamp';
import type { TabId } from '../../../src/funnel/stamp';
import { NO_RECORD, parseRecord } from '../../../src/protocol/stored-record';
import type { StoredRecord } from '../../../src/protocol/stored-record';
import type { LightBook, LightSheet } from '../../../workbench/light/light-book';
import type { Bench } from '../steps';

/** The model of a walk. */
export type Known = {
  /** What people typed beside KPIs of the funnel in use, by KPI. */
  readonly notes: Map<string, string>;
  /** What people typed on our tabs outside of the tables, and on which sheet. */
  readonly texts: Map<string, number>;
  /** Sheets that the add-on made. */
  readonly made: Set<number>;
  /** Those of them that people took out of use: a build may find them again, or leave them alone. */
  readonly released: Set<number>;
  /** Those of them that are people's by now. */
  readonly kept: Set<number>;
  /** Codes with which a build may stop after what people did, until one goes well. */
  readonly mayStop: Set<string>;
  /** Numbers that people typed over cells of ours, each of them its own, and on which sheet. */
  readonly typed: Map<number, number>;
};

/** A document with people at work in it, and what is known of it. */
export type Walk = { readonly bench: Bench; readonly known: Known };

/** Nothing happened yet. */
export const newKnown = (): Known => ({
  notes: new Map(),
  texts: new Map(),
  made: new Set(),
  released: new Set(),
  kept: new Set(),
  mayStop: new Set(),
  typed: new Map(),
});

/** What is remembered in a document; nothing where this release cannot read it. */
export function recordOf({ document }: LightBook): StoredRecord {
  const record = parseRecord(document.properties['abm-funnel'] ?? '');
  return record === 'newer' ? NO_RECORD : record;
}

/** The sheet of a tab on record, if it is there. */
export function tabIn(book: LightBook, tab: TabId): LightSheet | undefined {
  const id = recordOf(book).tabs[tab];
  return book.sheets.find((sheet) => sheet.id === id);
}

/** The tabs on record that are there. */
export function tabsIn(book: LightBook): readonly (readonly [TabId, LightSheet])[] {
  return TAB_IDS.flatMap((tab) => {
    const sheet = tabIn(book, tab);
    return sheet === undefined ? [] : [[tab, sheet] as const];
  });
}

/** Whether a sheet is one that a build is making. */
export const isStaged = ({ name }: Pick<LightSheet, 'name'>): boolean => name.startsWith('ABM build ');
