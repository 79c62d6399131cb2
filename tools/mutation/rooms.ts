// What is mutated, and which tests judge it: the tests of the room itself, so that a room needs no other to be right.

/** A part of the product with the tests that have to notice every change of it. */
export interface Room {
  readonly name: string;
  /** Paths that may be folders; a leading `!` takes out. Lists of words and sentences are data, not decisions. */
  readonly mutate: readonly string[];
  /** Folders or files of tests. None starts a browser, or an engine that calculates. */
  readonly tests: readonly string[];
  /** What the tests read besides what they import. */
  readonly reads?: readonly string[];
  /** A guard: every survivor has to be explained. The others need a score of 90 %. */
  readonly guard?: true;
}

/** The files of a folder that only list words, names or sentences. */
const without = (folder: string, ...names: readonly string[]): string[] => names.map((name) => `!${folder}/${name}`);

/** Every mutated room, the small ones first. */
export const ROOMS: readonly Room[] = [
  {
    name: 'text-forcing-and-stamps',
    mutate: ['sheet-cell.ts', 'stamp.ts', 'stamped-rows.ts', 'hash.ts'].map((name) => `src/funnel/${name}`),
    tests: ['test/funnel/sheet-cell.test.ts', 'test/funnel/stamp-text.test.ts'],
    guard: true,
  },
  { name: 'request-check', mutate: ['src/protocol'], tests: ['test/protocol'], guard: true },
  {
    name: 'repair-decisions',
    mutate: ['same-cells.ts', 'moved-formula.ts'].map((name) => `src/sheets/${name}`),
    tests: ['same-cells', 'moved-formula'].map((name) => `test/sheets/${name}.test.ts`),
    guard: true,
  },
  {
    name: 'repair',
    mutate: ['src/sheets/repair.ts'],
    tests: ['repair', 'settled'].map((name) => `test/sheets/${name}.test.ts`),
    reads: ['workbench/light', 'workbench/engine'],
    guard: true,
  },
  { name: 'model', mutate: ['src/model'], tests: ['test/model'] },
  {
    name: 'settings',
    mutate: [
      'src/settings',
      ...without('src/settings', 'activity-types.ts', 'activity-words.ts', 'presets.ts', 'sections'),
    ],
    tests: ['test/settings'],
  },
  {
    name: 'metrics',
    mutate: [
      'src/metrics',
      ...without('src/metrics', 'stages', 'columns', 'conflicts.ts', 'advice.ts', 'beside.ts', 'totals.ts'),
    ],
    tests: ['test/metrics', '!test/metrics/bridge-laws.test.ts'],
  },
  {
    name: 'matching',
    mutate: [
      'src/matching',
      ...without('src/matching', 'public-suffixes.ts', 'shared-hosts.ts', 'legal-forms.ts', 'free-mail.ts'),
    ],
    tests: ['test/matching', '!test/matching/key-laws.test.ts'],
  },
  {
    name: 'engagement',
    mutate: ['src/engagement'],
    tests: ['test/engagement', '!test/engagement/preview.test.ts'],
  },
  {
    name: 'cells',
    mutate: ['src/tables/cells', ...without('src/tables/cells', 'month-names.ts')],
    tests: ['test/tables/cells'],
  },
  {
    name: 'rows',
    mutate: ['src/tables/rows'],
    // A hundred thousand rows, and a law over many tables: what they notice the others do.
    tests: ['test/tables/rows', ...['long-group', 'unused-columns'].map((name) => `!test/tables/rows/${name}.test.ts`)],
  },
  {
    name: 'functions',
    mutate: ['src/functions', ...without('src/functions', 'coercion/ambiguities.ts', 'function-definition.ts')],
    // Neither laws nor large ranges: they take most of the time and notice next to nothing more.
    tests: [
      'functions',
      'lists',
      'rates-of-lists',
      'matching',
      'refusals',
      'list-refusals',
      'refused-cells',
      'dates',
      'cards',
    ].map((name) => `test/functions/${name}.test.ts`),
  },
];
