import { LOST_WORDS, WON_WORDS } from '../../model/stage-words';
import type { SettingDefinition } from '../setting';

/** Settings: how deals are read. */
export const DEALS = [
  {
    id: 'won_words',
    name: 'Stages that mean won',
    section: 'Deals',
    kind: 'words',
    fallback: oneLine(WON_WORDS),
    effect: 'Deal stages read as won; whole words, parted by commas',
    source: 'CRM defaults',
  },
  {
    id: 'lost_words',
    name: 'Stages that mean lost',
    section: 'Deals',
    kind: 'words',
    fallback: oneLine(LOST_WORDS),
    effect: 'Deal stages read as lost; every other stage is open',
    source: 'CRM defaults',
  },
  {
    id: 'expansion_words',
    name: 'Deal types that mean expansion',
    section: 'Deals',
    kind: 'words',
    fallback:
      'expansion, upsell, up-sell, cross-sell, cross sell, add-on, existing business, existingbusiness, upgrade',
    effect: 'Deal types counted under expansion, not under new business',
    source: 'CRM defaults',
  },
  {
    id: 'renewal_words',
    name: 'Deal types that mean renewal',
    section: 'Deals',
    kind: 'words',
    fallback: 'renewal, renew, existing customer - renewal',
    effect: 'Deal types counted neither under new business nor under expansion',
    source: 'CRM defaults',
  },
  {
    id: 'influence_days',
    name: 'Influence look-back in days',
    section: 'Deals',
    kind: 'number',
    fallback: '365',
    minimum: 1,
    effect: 'A touch this many days before creation influences an opportunity',
    source: 'Similarweb names the KPI, not the window',
  },
] as const satisfies readonly SettingDefinition[];

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}
