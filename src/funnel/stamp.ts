import { isFormula, textCell } from './sheet-cell';
import type { SheetCell } from './sheet-cell';

/** The tabs that the add-on owns. */
export const TAB_IDS = ['accounts', 'funnel', 'definitions'] as const;

/** One of the tabs that the add-on owns. */
export type TabId = (typeof TAB_IDS)[number];

/** Raised when the place of a cell changes; a tab of another layout is never reshaped. */
export const LAYOUT = 2;

/** What the first line of a tab tells about the build that wrote it. */
export type Stamp = { readonly tab: TabId; readonly layout: number; readonly build: number };

/** The line that opens a tab's block. */
export function stampText(tab: TabId, build: number, cells: readonly (readonly SheetCell[])[]): string {
  return `ABM ${tab} · layout ${String(LAYOUT)} · build ${String(build)} · ${checksum(cells)}`;
}

/** The line that closes a tab's block; equal build numbers at both ends mean that the block is whole. */
export function tailText(build: number): string {
  return `End of build ${String(build)}`;
}

/** A stamp read back, or undefined when the text is none. */
export function parseStamp(text: unknown): Stamp | undefined {
  const match = /^ABM (accounts|funnel|definitions) · layout (\d+) · build (\d+) · [0-9a-f]{8}$/.exec(String(text));
  const tab = TAB_IDS.find((id) => id === match?.[1]);
  return tab === undefined ? undefined : { tab, layout: Number(match?.[2]), build: Number(match?.[3]) };
}

/** The build that a closing line names, or undefined when the text is none. */
export function parseTail(text: unknown): number | undefined {
  const match = /^End of build (\d+)$/.exec(String(text));
  return match === null ? undefined : Number(match[1]);
}

/** Eight hex digits over the literal cells; formulas are left out, because a sheet may spell them differently. */
export function checksum(cells: readonly (readonly SheetCell[])[]): string {
  let hash = 0x811c9dc5;
  const take = (text: string): void => {
    for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  };
  for (const row of cells) for (const cell of row) take(isFormula(cell) ? '\u0001=' : `\u0001${String(cell)}`);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The stamp as a cell. */
export function stampCell(tab: TabId, build: number, cells: readonly (readonly SheetCell[])[]): SheetCell {
  return textCell(stampText(tab, build, cells));
}
