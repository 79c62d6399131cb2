import type { Population, StageId } from '../metrics/metric';
import { evaluate, valueOf } from '../metrics/evaluate';
import { sum } from '../metrics/expression';
import type { Expression } from '../metrics/expression';
import { formulaOf } from '../metrics/formula';
import { missingFor } from '../metrics/needs';
import { metricById } from '../metrics/registry';
import type { BuildFacts } from './build-facts';
import { COLUMN, metricCell } from './funnel-layout';
import { placesFor } from './kpi-cells';
import type { Mode } from './kpi-cells';
import { needsWords } from './needs-words';
import { formulaCell, textCell } from './sheet-cell';
import type { SheetCell } from './sheet-cell';
import { stageMetrics } from './stage-metrics';

/** What an account must have done to count for a stage, in words; where something was assumed, for how many. */
export function whatCounts(stage: StageId, facts: BuildFacts, mode: Mode): SheetCell {
  const missing = missingFor(metricById(stageMetrics(facts.settings)[stage].accounts), facts.table.present);
  return missing.length > 0 ? textCell(needsWords(missing, facts.table.unread)) : wordsOf(stage, facts, mode);
}

function wordsOf(stage: StageId, facts: BuildFacts, mode: Mode): SheetCell {
  const counted = (words: string, flag: CountedFlag, population: Population, what: string): SheetCell =>
    countedWords(words, sum(flag), population, what, facts, mode);
  const implied = facts.settings.stages === 'implied';
  switch (stage) {
    case 'target':
      return facts.settings.customers_on_list === 'targets'
        ? textCell('on the list, customers among them')
        : counted('on the list, not yet customers', 'already_customer', 'everyone', 'customers already, apart');
    case 'engaged': {
      const words = engagedWords(facts);
      return implied ? counted(words, 'engaged_implied', 'targets', 'implied by an opportunity') : textCell(words);
    }
    case 'opportunity': {
      const words = opportunityWords(facts);
      return implied ? counted(words, 'opportunity_implied', 'targets', 'implied by a win') : textCell(words);
    }
    case 'won':
      return textCell('a new-business deal won in the period');
    case 'retention':
      return renewedWords(facts, mode);
    case 'expansion':
      return textCell('customers on the list who bought more');
  }
}

function engagedWords({ settings }: BuildFacts): string {
  if (settings.engagement_model === 'any') return 'at least one interaction in the period';
  const { minimum_high_value_pages: pages, minimum_people: people } = settings;
  return [
    `a score of ${String(settings.engagement_threshold)} or more in ${String(settings.look_back_days)} days`,
    ...(settings.tier_thresholds.size > 0 ? ['other scores for some tiers'] : []),
    ...(pages > 0 ? [`high-value pages: ${String(pages)} or more`] : []),
    ...(people > 0 ? [`people: ${String(people)} or more`] : []),
  ].join(', ');
}

function opportunityWords({ settings }: BuildFacts): string {
  const words = 'a new-business opportunity created in the period';
  return settings.opportunity_counts === 'open' ? `${words} and open still` : words;
}

type CountedFlag = 'already_customer' | 'engaged_implied' | 'opportunity_implied';

/** Words, and how many accounts have a flag: `at least one interaction …; 2 implied by an opportunity`. */
function countedWords(
  words: string,
  flagged: Expression,
  population: Population,
  what: string,
  facts: BuildFacts,
  mode: Mode,
): SheetCell {
  const scope = { kind: 'all' } as const;
  if (mode === 'values') {
    return textCell(`${words}; ${String(valueOf(flagged, facts.table, population, scope) ?? 0)} ${what}`);
  }
  const count = formulaOf(flagged, population, scope, placesFor(facts, scope), '');
  return formulaCell(`"${words}; "&${count}&" ${what}"`);
}

function renewedWords({ table }: BuildFacts, mode: Mode): SheetCell {
  const due = metricById('customers_due');
  const [before, after] = ['renewed, of ', ' customers whose term ended in the period'];
  const count = evaluate(due, table, { kind: 'all' }).value ?? 0;
  if (mode === 'values') return textCell(`${before}${String(count)}${after}`);
  return formulaCell(`"${before}"&${metricCell(due.id, COLUMN.value)}&"${after}"`);
}
