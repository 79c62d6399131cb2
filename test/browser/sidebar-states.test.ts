import { gzipSync } from 'node:zlib';
import type { SourceState, WorkbookState } from '../../src/protocol/answers';
import type { Verb } from '../../src/protocol/verbs';
import { buildSidebar } from '../../tools/build/sidebar';
import { goal } from '../support/goal';
import { BUILD_STATES } from './build-states';
import { DATA_STATES } from './data-states';
import { flaws } from './page-checks';
import { PANEL_STATES } from './panel-states';
import { FOUND } from './sidebar-answers';
import { card, gives, sidebarPages } from './sidebar-page';

const open = sidebarPages();

const STATES = { ...DATA_STATES, ...BUILD_STATES, ...PANEL_STATES };

/** Every request of the page: one more, and a state in which it is awaited, answered and refused is asked for. */
const VERBS = {
  ...{ state: true, find: true, 'use-selection': true, 'use-range': true, forget: true, map: true, answer: true },
  ...{ build: true, live: true, show: true, definitions: true, engagement: true, check: true, 'go-to': true },
  ...{ kpis: true, explain: true, 'list-to-tab': true, functions: true, insert: true },
} as const satisfies Record<Verb, true>;

type Optional<T> = { [K in keyof T]-?: Partial<Pick<T, K>> extends Pick<T, K> ? K : never }[keyof T];

/** What the server may or may not say of a workbook: one more, and a state in which it is said is asked for. */
const PARTS = {
  ...{
    funnel: true,
    live: true,
    readOnly: true,
    stale: true,
    chosen: true,
    trouble: true,
    assumed: true,
    warnings: true,
  },
} as const satisfies Record<
  | Optional<WorkbookState>
  | Optional<SourceState>
  | Optional<NonNullable<SourceState['chosen']>>
  | Optional<NonNullable<WorkbookState['funnel']>>
  | Optional<NonNullable<WorkbookState['live']>>,
  true
>;

const met = new Set<string>();

describe('every state of the sidebar', () => {
  test.each(Object.entries(STATES))(
    '%s: breaks no rule of accessibility, fits 300 pixels and 150, in both directions',
    async (_, { replies, reach }) => {
      const { page } = await open(replies);
      await reach(page);
      expect(await flaws(page)).toEqual([]);
      const outcomes = await page.evaluate(() => Object.entries(pretended.outcomes));
      for (const [verb, outcome] of outcomes) met.add(`${verb} ${outcome}`);
      for (const [, part] of JSON.stringify(replies).matchAll(/"(\w+)":/g)) met.add(part ?? '');
    },
  );

  test('is among these: each request awaited, answered and refused, and all that may be said of a workbook', () => {
    const kinds = [
      ...Object.keys(VERBS).flatMap((verb) => ['awaited', 'answered', 'refused'].map((how) => `${verb} ${how}`)),
      ...Object.keys(PARTS),
    ];
    process.stdout.write(`states of the sidebar seen: ${String(Object.keys(STATES).length)}\n`);
    goal(
      'kinds of states seen',
      kinds.length,
      kinds.filter((kind) => !met.has(kind)),
    );
  });
});

describe('the page', () => {
  it('scrolls above its foot, which stays in sight', async () => {
    const { page } = await open({ state: [gives(FOUND)] });
    await card(page, 'Contacts').waitFor();
    await page.getByLabel('Compare with').focus();
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
    expect((await page.getByRole('contentinfo').boundingBox())?.y).toBeGreaterThan(700);
  });

  it('stays under 60 KB gzipped', async () => {
    const { script: html } = await buildSidebar();
    expect(gzipSync(html).length).toBeLessThan(60_000);
  });
});
