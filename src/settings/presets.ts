/** A way to call accounts engaged that many teams start from. */
export type Preset = {
  readonly id: string;
  readonly name: string;
  /** When to use it. */
  readonly when: string;
  /** Settings by id, as typed. */
  readonly values: Readonly<Record<string, string>>;
};

const PLAIN = {
  engagement_threshold: '20',
  minimum_high_value_pages: '0',
  minimum_people: '0',
  look_back_days: '90',
  half_life_days: '',
};

/** The ways to start from, the plainest first. */
export const PRESETS: readonly Preset[] = [
  {
    id: 'any',
    name: 'Any interaction',
    when: 'To start with, or where few touches are tracked: one interaction in the period is enough.',
    values: { ...PLAIN, engagement_model: 'any' },
  },
  {
    id: 'points',
    name: 'Points',
    when: 'Where several kinds of touch are tracked: 20 points within 90 days, so that one click is not enough.',
    values: { ...PLAIN, engagement_model: 'threshold' },
  },
  {
    id: 'fresh',
    name: 'Fresh interest',
    when: 'Where sales follows up within days: points lose half their worth every 30 days.',
    values: { ...PLAIN, engagement_model: 'threshold', half_life_days: '30', engagement_threshold: '15' },
  },
  {
    id: 'group',
    name: 'Buying group',
    when: 'For long sales with several deciders: 30 points from 3 people, with 2 visits to high-value pages. Name those pages below.',
    values: {
      ...PLAIN,
      engagement_model: 'threshold',
      engagement_threshold: '30',
      minimum_people: '3',
      minimum_high_value_pages: '2',
    },
  },
];
