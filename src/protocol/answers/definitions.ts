import type { EngagementFacts } from '../../engagement/facts';
import type { SettingState } from './data';

/** One line of what the team agreed. */
export type AgreedSetting = SettingState & {
  /** The part of the contract it stands in. */
  readonly section: string;
  /** What holds where nobody agreed on anything. */
  readonly fallback: string;
  /** Where the definition comes from. */
  readonly source: string;
  /** What may be typed, where names are given numbers: `USD = 0.9; GBP = 1.2`. */
  readonly example?: string;
  readonly minimum?: number;
  readonly maximum?: number;
};

/** What the team agreed. */
export type DefinitionsState = {
  /** Every setting, in the order of the definitions tab. */
  readonly settings: readonly AgreedSetting[];
  /** The version in force; absent before the first build. */
  readonly agreement?: { readonly version: number; readonly since: string; readonly by: string };
};

/** What the requests about what the team agreed give back. */
export type DefinitionsAnswers = {
  readonly definitions: DefinitionsState;
  /** What other settings can be tried on, without asking again. */
  readonly engagement: EngagementFacts;
};
