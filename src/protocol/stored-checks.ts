import * as z from 'zod/mini';

/** What a build wrote on a tab, row by row, in letters that tell nothing of the cells. */
export type StoredChecks = { readonly build: number; readonly rows: readonly string[] };

/** Tabs that have checks. */
const TABS = ['accounts', 'definitions', 'funnel'] as const;

/** The checks of each tab, as far as they are known. */
export type ChecksByTab = Partial<Readonly<Record<(typeof TABS)[number], StoredChecks>>>;

/** A property of a document holds 9 KB; the checks are plain ASCII. */
const MOST_CHARACTERS = 8500;

const tab = z.strictObject({ build: z.number(), rows: z.string().check(z.regex(/^[\w,-]*$/)) });

const checks = z.partialRecord(z.enum(TABS), tab);

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
  z.config({ jitless: true });
  const [head, count = '0'] = /^\d+\/(\d{1,3}) /.exec(textAt(0) ?? '') ?? [];
  if (head === undefined) return {};
  const parts = Array.from({ length: Number(count) }, (_, part) => textAt(part) ?? '');
  if (!parts.every((part) => part.startsWith(head))) return {};
  const parsed = checks.safeParse(parsedJson(parts.map((part) => part.slice(head.length)).join('')));
  if (!parsed.success) return {};
  return Object.fromEntries(
    Object.entries(parsed.data).map(([id, { build, rows }]) => [id, { build, rows: rows.split(',') }]),
  );
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
