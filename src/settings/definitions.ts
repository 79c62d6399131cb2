import { ACTIVITY_TYPES } from './activity-types';
import { DEALS } from './sections/deals';
import { ENGAGEMENT } from './sections/engagement';
import { MONEY } from './sections/money';
import { PERIOD } from './sections/period';
import type { SettingDefinition } from './setting';

const WEIGHTS: readonly SettingDefinition[] = ACTIVITY_TYPES.map((type) => ({
  id: `weight_${type.id}`,
  name: `Points per ${type.id.replace(/_/g, ' ')}`,
  section: 'Weights',
  kind: 'number',
  fallback: String(type.weight),
  minimum: 0,
  effect: 'Points in the engagement score',
  source: 'A start; agree on your own',
}));

/** Every setting, in the order of the definitions tab. */
export const SETTINGS: readonly SettingDefinition[] = [...PERIOD, ...ENGAGEMENT, ...DEALS, ...MONEY, ...WEIGHTS];
