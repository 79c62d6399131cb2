// What a server may answer the tabs Definitions and Explain: a year of data, what was agreed, one number taken apart.
import { believableBook } from '../../samples/believable';
import { engagementFacts } from '../../src/accounts/engagement-facts';
import { metricById } from '../../src/metrics/registry';
import type { DefinitionsState, Explanation, KpiChoices } from '../../src/protocol/answers';
import { definitionsState } from '../../src/report/definitions-state';
import { explainedOf } from '../../src/report/explain/explained';
import { explanation } from '../../src/report/explain/explanation';
import { ALL, buildFrom } from '../support/core';

const core = buildFrom(believableBook().book);

/** What other settings are tried on. */
export const FACTS = engagementFacts(core.tables, core.settings, core.frame);

const AGREED = new Map([['engagement_model', 'threshold']]);

/** What was agreed, in the third version. */
export const definitionsBy = (by: string, since = '12 Mar 2026'): DefinitionsState =>
  definitionsState(AGREED, { version: 3, since, by });

/** The share of engaged accounts, taken apart after the third build. */
export const TOLD: Explanation = explanation(
  explainedOf({ kind: 'kpi', metric: metricById('engaged_rate'), scope: ALL }),
  core.table,
  {
    subject: { kpi: 'engaged_rate', column: 0 },
    column: '',
    columns: [
      { column: 0, label: 'The whole list' },
      { column: 1, label: 'Tier 1' },
    ],
    ...{ frame: 'The year 2024', build: 3, builtAt: '23 Nov 2026 10:40', decimals: '.', funnel: 'ABM Funnel' },
    ...{ onTab: undefined, waiting: '' },
  },
);

/** The one KPI that can be chosen. */
export const KPIS: KpiChoices = {
  kpis: [{ id: 'engaged_rate', name: TOLD.name, stage: 'Engaged', shown: '66.7%' }],
  groups: [],
};
