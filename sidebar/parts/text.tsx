import type { JSX } from 'preact';
import { shorten } from '../shorten';

/** Characters that turn the writing around, or show nothing at all. */
const UNSEEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text that came out of a workbook, for a place that takes no markup: short, and never turned around. */
export const cellText = (text: string, limit = 80): string => shorten(text, limit).replace(UNSEEN, ' ');

/** Text that came out of a workbook: never markup, never longer than it may be, its direction kept to itself. */
export function CellText({ text, limit = 80 }: { readonly text: string; readonly limit?: number }): JSX.Element {
  return <bdi>{cellText(text, limit)}</bdi>;
}

/** A sentence from the server, which may quote the workbook. */
export function Sentence({ text }: { readonly text: string }): JSX.Element {
  return <CellText text={text} limit={300} />;
}
