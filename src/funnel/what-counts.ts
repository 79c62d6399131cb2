import type { StageId } from '../metrics/metric';
import { missingFor } from '../metrics/needs';
import { metricById } from '../metrics/registry';
import { accountColumnReference } from './accounts-tab';
import type { BuildFacts } from './build-facts';
import { COLUMN, metricCell } from './funnel-layout';
import type { Mode } from './kpi-cells';
import { needsWords } from './needs-words';
import { formulaCell, textCell } from './sheet-cell';
import type { SheetCell } from './sheet-cell';
import { STAGE_METRICS } from './stage-metrics';

/** What an account must have done to count for a stage, in words; where something was assumed, for how many. */
export function whatCounts(stage: StageId, facts: BuildFacts, mode: Mode): SheetCell {
  const missing = missingFor(metricById(STAGE_METRICS[stage].accounts), facts.table.present);
  if (missing.length > 0) return textCell(needsWords(missing));
  const counted = (words: string, flag: CountedFlag, population: 'target' | 'counted', what: string): SheetCell =>
    mode === 'values' ? textCell(words) : countedWords(words, flag, population, what, facts.accountsTab);
  const implied = facts.settings.stages === 'implied';
  switch (stage) {
    case 'target':
      return counted('on the list, not yet customers', 'already_customer', 'counted', 'customers already, apart');
    case 'engaged': {
      const words = engagedWords(facts);
      return implied ? counted(words, 'engaged_implied', 'target', 'implied by an opportunity') : textCell(words);
    }
    case 'opportunity': {
      const words = 'a new-business opportunity created in the period';
      return implied ? counted(words, 'opportunity_implied', 'target', 'implied by a win') : textCell(words);
    }
    case 'won':
      return textCell('a new-business deal won in the period');
    case 'retention':
      return renewedWords(mode);
    case 'expansion':
      return textCell('customers on the list who bought more');
  }
}

function engagedWords({ settings }: BuildFacts): string {
  if (settings.engagement_model === 'any') return 'at least one interaction in the period';
  return `a score of ${String(settings.engagement_threshold)} or more in ${String(settings.look_back_days)} days`;
}

type CountedFlag = 'already_customer' | 'engaged_implied' | 'opportunity_implied';

/** Words, and how many accounts have a flag: `at least one interaction …; 2 implied by an opportunity`. */
function countedWords(
  words: string,
  flag: CountedFlag,
  population: 'target' | 'counted',
  what: string,
  tab: string,
): SheetCell {
  const count = `SUMIFS(${accountColumnReference(tab, flag)};${accountColumnReference(tab, population)};1)`;
  return formulaCell(`"${words}; "&${count}&" ${what}"`);
}

function renewedWords(mode: Mode): SheetCell {
  if (mode === 'values') return textCell('terms that ended in the period and were renewed');
  return formulaCell(`"renewed, of "&${metricCell('terms_ended', COLUMN.value)}&" terms that ended in the period"`);
}
