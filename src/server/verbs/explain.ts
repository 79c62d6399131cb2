import type { ExplainAnswers } from '../../protocol/answers';
import type { Doing } from '../../protocol/verbs';
import { explain, kpiChoices } from '../../sheets/explain';
import { listToTab } from '../../sheets/list-to-tab';
import { opened } from './opened';

/** Does what is asked on the explain tab of the sidebar. */
export const explainDoing: Doing<ExplainAnswers> = {
  kpis: () => kpiChoices(opened()),
  explain: ({ subject }) => explain(opened(), subject),
  'list-to-tab': ({ subject, list }) => listToTab(opened(), subject, list),
};
