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
import type { PlacedSetting, SettingDefinition, SettingsOf } from './setting';

/** Points for a touch of a kind. */
type Weight = SettingDefinition & { readonly id: `weight_${ActivityTypeId}`; readonly kind: 'number' };

const WEIGHTS: readonly Weight[] = ACTIVITY_TYPES.map((type) => ({
  id: `weight_${type.id}` as const,
  name: `Points for ${type.id.replace(/_/g, ' ')}`,
  kind: 'number',
  fallback: String(type.weight),
  minimum: 0,
  effect: 'Points in the engagement score',
  source: 'A start; agree on your own',
}));

/** The parts of the definitions tab, in their order, and their settings. */
const SECTIONS = [
  ['Period', PERIOD],
  ['Engagement', ENGAGEMENT],
  ['Signals', SIGNALS],
  ['Deals', DEAL_WORDS],
  ['Deals', DEALS],
  ['Money and market', MONEY],
  ['Customers', CUSTOMERS],
  ['Account health', HEALTH],
  ['Weights', WEIGHTS],
] as const;

/** Every setting, in the order of the definitions tab. */
export const SETTINGS: readonly PlacedSetting[] = SECTIONS.flatMap(([section, settings]) =>
  settings.map((setting) => ({ ...setting, section })),
);

/** The agreed settings by id, read and checked. */
export type Settings = SettingsOf<Exclude<(typeof SECTIONS)[number][1][number], Weight>> &
  Readonly<Record<Weight['id'], number>>;
