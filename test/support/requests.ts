import type { Ask, Verb } from '../../src/protocol/verbs';
import { PROTOCOL } from '../../src/protocol/version';

/** A request of every verb, as the sidebar sends it. */
const ASKED: { readonly [V in Verb]: Ask<V> } = {
  state: {},
  find: {},
  'use-selection': { table: 'accounts', add: true },
  'use-range': { table: 'opportunities', range: "'Won deals'!A1:H200" },
  forget: { table: 'nps' },
  map: { table: 'contacts', field: 'email', column: 'none' },
  answer: { table: 'spend', field: 'amount', answer: 'decimal-comma' },
  build: { settings: { period_start: '2024-01-01', won_words: 'won, signed' }, detail: true },
  live: { on: false },
  show: { tab: 'definitions' },
  definitions: {},
  engagement: { settings: { engagement_threshold: '20' } },
  check: { settings: {} },
  'go-to': { table: 'accounts', cell: "'Deals 2'!C14" },
  kpis: {},
  explain: { subject: { kpi: 'engaged_rate', column: -1 } },
  'list-to-tab': { subject: { bridge: 'won_accounts', part: 'gained' }, list: 3 },
  functions: {},
  insert: { formula: '=ABM_WINRATE(10;100)', least: 1, most: 2 },
};

/** One request of each verb, ready to be sent. */
export const REQUESTS: readonly Readonly<Record<string, unknown>>[] = Object.entries(ASKED).map(([verb, more]) => ({
  protocol: PROTOCOL,
  verb,
  ...more,
}));
