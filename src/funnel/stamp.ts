import { newHash } from './hash';
import { shape } from './shape';
import { isFormula, textCell } from './sheet-cell';
import type { SheetCell } from './sheet-cell';

/** The tabs that the add-on owns. */
export const TAB_IDS = ['accounts', 'funnel', 'definitions'] as const;

/** One of the tabs that the add-on owns. */
export type TabId = (typeof TAB_IDS)[number];

/** Raised when tabs are laid out in another way; what follows from the definitions alone is in their shape. */
export const LAYOUT = 2;

/** What the first line of a tab tells about the build that wrote it. */
export type Stamp = {
  readonly tab: TabId;
  readonly layout: number;
  readonly shape: string;
  readonly build: number;
};

/** The line that opens a tab's block. */
export function stampText(tab: TabId, build: number, cells: readonly (readonly SheetCell[])[]): string {
  return `ABM ${tab} · layout ${String(LAYOUT)} ${shape()} · build ${String(build)} · ${checksum(cells)}`;
}

/** The line that closes a tab's block; equal build numbers at both ends mean that the block is whole. */
export function tailText(build: number): string {
  return `End of build ${String(build)}`;
}

const STAMP = /^ABM (\w+) · layout (\d+) ([0-9a-f]{4}) · build (\d+) · [0-9a-f]{8}$/;

/** A stamp read back, or undefined when the text is none. */
export function parseStamp(text: unknown): Stamp | undefined {
  const match = STAMP.exec(String(text));
  if (match === null) return undefined;
  const tab = TAB_IDS.find((id) => id === match[1]);
  if (tab === undefined) return undefined;
  return { tab, layout: Number(match[2]), shape: String(match[3]), build: Number(match[4]) };
}

/** Whether a tab has its cells where this release wants them, where an earlier one did, or where a later one does. */
export function ageOf({ layout, shape: then }: Stamp): 'current' | 'outgrown' | 'later' {
  if (layout > LAYOUT) return 'later';
  return layout === LAYOUT && then === shape() ? 'current' : 'outgrown';
}

/** The build that a closing line names, or undefined when the text is none. */
export function parseTail(text: unknown): number | undefined {
  const match = /^End of build (\d+)$/.exec(String(text));
  return match === null ? undefined : Number(match[1]);
}

/** The line that tells a person which build it was, and when. */
export function builtText(build: number, builtAt: string): string {
  return `Build ${String(build)}, ${builtAt}`;
}

/** Whether a text is one of those that change with every build: a stamp, a closing line, or which build it was. */
export function isOfBuild(text: string): boolean {
  return STAMP.test(text) || parseTail(text) !== undefined || /^Build \d+, \d+ \w+ \d{4} \d\d:\d\d$/.test(text);
}

/** Eight hex digits over the literal cells; formulas are left out, because a sheet may spell them differently. */
export function checksum(cells: readonly (readonly SheetCell[])[]): string {
  const hash = newHash();
  for (const row of cells) for (const cell of row) hash.take(isFormula(cell) ? '=' : String(cell));
  return hash.digits();
}

/** The stamp as a cell. */
export function stampCell(tab: TabId, build: number, cells: readonly (readonly SheetCell[])[]): SheetCell {
  return textCell(stampText(tab, build, cells));
}
