import type { Look } from '../funnel/tab';

/** Plain text. A text is forced by the apostrophe in front of it, which a cell of this format would keep as a letter. */
const TEXT = '@';

/** The number format that a look asks for; undefined when the cell can do without. */
export function numberFormatOf({ format }: Look): string | undefined {
  return format === TEXT ? undefined : format;
}
