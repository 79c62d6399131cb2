import * as z from 'zod/mini';
import { parsedBy } from './parsed-by';
import { MOST_CHARACTERS } from './stored-record';

/** What a build wrote on a tab, row by row, in letters that tell nothing of the cells. */
export type StoredChecks = { readonly build: number; readonly rows: readonly string[] };

/** Tabs that have checks. */
const TABS = ['accounts', 'definitions', 'funnel'] as const;

/** The checks of each tab, as far as they are known. */
export type ChecksByTab = Partial<Readonly<Record<(typeof TABS)[number], StoredChecks>>>;

const tab = z.strictObject({ build: z.number(), rows: z.string().check(z.regex(/^[\w,-]*$/)) });

const checks = z.partialRecord(z.enum(TABS), tab);

/** What each of the texts begins with: the build, and how many texts there are. */
const HEAD = /\d+\/(\d{1,3}) /;

/** The checks as texts that a property takes each; every one says of which build it is, and of how many. */
export function checksTexts(byTab: ChecksByTab): readonly string[] {
  const joined = Object.entries(byTab).map(([id, { build, rows }]) => [id, { build, rows: rows.join(',') }]);
  const text = JSON.stringify(Object.fromEntries(joined));
  const count = Math.ceil(text.length / MOST_CHARACTERS);
  const build = Math.max(0, ...Object.values(byTab).map((one) => one.build));
  return Array.from(
    { length: count },
    (_, part) =>
      `${String(build)}/${String(count)} ${text.slice(part * MOST_CHARACTERS, (part + 1) * MOST_CHARACTERS)}`,
  );
}

/** The checks from their texts; nothing when these are not all there, or not of one build. */
export function parseChecks(textAt: (part: number) => string | undefined): ChecksByTab {
  const found = HEAD.exec(String(textAt(0)));
  if (found === null) return {};
  const [head, count] = found;
  const parts = Array.from({ length: Number(count) }, (_, part) => String(textAt(part)));
  if (!parts.every((part) => part.startsWith(head))) return {};
  const parsed = parsedBy(checks, parts.map((part) => part.slice(head.length)).join(''));
  return Object.fromEntries(
    Object.entries(parsed ?? {}).map(([id, { build, rows }]) => [id, { build, rows: rows.split(',') }]),
  );
}
