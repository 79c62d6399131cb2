import type { Day } from '../model/day';

/** The parts of the definitions tab, in order. */
export type SettingSection =
  'Period' | 'Engagement' | 'Signals' | 'Deals' | 'Money and market' | 'Customers' | 'Account health' | 'Weights';

/** One of the values that a choice offers. */
export type Choice = { readonly value: string; readonly label: string };

type Common = {
  readonly id: string;
  readonly name: string;
  /** As text, the way a person types it; empty means "not set". */
  readonly fallback: string;
  /** One line on what it changes. */
  readonly effect: string;
  readonly source: string;
};

/** A number; `percent` is one that people write as `80%`. */
type Measured = Common & {
  readonly kind: 'number' | 'percent';
  readonly minimum?: number;
  readonly maximum?: number;
  /** Whether only whole numbers make sense. */
  readonly whole?: true;
};

/**
 * One line of the contract that sales and marketing agree on.
 *
 * `words` are parted by commas; `text` is taken as it stands; `pairs` give a number to each of some names, such as
 * `Tier 1 = 10; Tier 2 = 15`.
 */
export type SettingDefinition =
  | Measured
  | (Common & { readonly kind: 'date' | 'words' | 'text' })
  | (Common & { readonly kind: 'pairs'; readonly example: string })
  | (Common & { readonly kind: 'choice'; readonly choices: readonly [Choice, ...Choice[]] });

/** A setting in the part of the contract it stands in. */
export type PlacedSetting = SettingDefinition & { readonly section: SettingSection };

/** What a setting is once it is read; it follows from its definition. */
export type SettingValue<D extends SettingDefinition> = D extends { readonly kind: 'choice' }
  ? D['choices'][number]['value']
  : D extends { readonly kind: 'words' }
    ? ReadonlySet<string>
    : D extends { readonly kind: 'pairs' }
      ? ReadonlyMap<string, number>
      : D extends { readonly kind: 'text' }
        ? string
        : D extends { readonly kind: 'date' }
          ? Day | undefined
          : D extends { readonly fallback: '' }
            ? number | undefined
            : number;

/** The settings of some definitions, by id. */
export type SettingsOf<D extends SettingDefinition> = {
  readonly [One in D as One['id']]: SettingValue<One>;
};

/** What may be typed for a setting, where not every text may: its choices as people read them, or an example. */
export function offeredBy(setting: SettingDefinition): readonly string[] {
  return setting.kind === 'pairs' ? [setting.example] : choicesOf(setting).map(({ label }) => label);
}

/** What a setting offers to choose from; nothing for one that is typed freely. */
export function choicesOf(setting: SettingDefinition): readonly Choice[] {
  return setting.kind === 'choice' ? setting.choices : [];
}
