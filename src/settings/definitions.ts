import { ACTIVITY_TYPES } from './activity-types';
import type { ActivityTypeId } from './activity-types';
import { CUSTOMERS } from './sections/customers';
import { DEAL_WORDS } from './sections/deal-words';
import { DEALS } from './sections/deals';
import { ENGAGEMENT } from './sections/engagement';
import { HEALTH } from './sections/health';
import { MONEY } from './sections/money';
import { PERIOD } from './sections/period';
import { SIGNALS } from './sections/signals';
import type { SettingDefinition, SettingsOf } from './setting';

/** Points for a touch of a kind. */
type Weight = SettingDefinition & { readonly id: `weight_${ActivityTypeId}`; readonly kind: 'number' };

const WEIGHTS: readonly Weight[] = ACTIVITY_TYPES.map((type) => ({
  id: `weight_${type.id}` as const,
  name: `Points for ${type.id.replace(/_/g, ' ')}`,
  section: 'Weights',
  kind: 'number',
  fallback: String(type.weight),
  minimum: 0,
  effect: 'Points in the engagement score',
  source: 'A start; agree on your own',
}));

const AGREED = [
  ...PERIOD,
  ...ENGAGEMENT,
  ...SIGNALS,
  ...DEAL_WORDS,
  ...DEALS,
  ...MONEY,
  ...CUSTOMERS,
  ...HEALTH,
] as const;

/** Every setting, in the order of the definitions tab. */
export const SETTINGS: readonly SettingDefinition[] = [...AGREED, ...WEIGHTS];

/** The agreed settings by id, read and checked. */
export type Settings = SettingsOf<(typeof AGREED)[number]> & Readonly<Record<Weight['id'], number>>;
