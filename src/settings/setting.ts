/** How a setting is written down and read back. */
export type SettingKind = 'date' | 'number' | 'percent' | 'choice' | 'words';

/** One line of the contract that sales and marketing agree on. */
export type SettingDefinition = {
  readonly id: string;
  readonly name: string;
  readonly section: 'Period' | 'Engagement' | 'Deals' | 'Money and market' | 'Weights';
  readonly kind: SettingKind;
  /** As text, the way a person types it; empty means "not set". */
  readonly fallback: string;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** One line on what it changes. */
  readonly effect: string;
  readonly source: string;
};
