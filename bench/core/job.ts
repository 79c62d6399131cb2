// The job that the product and its peers share, stated once: what is counted, of which period, in which groups.

/** A kind of touch: as an export says it, the column that counts it, the points that it scores. */
export const KINDS = [
  { word: 'Website visit', column: 'website_visits', points: 1 },
  { word: 'Ad click', column: 'ad_clicks', points: 1 },
  { word: 'High-value page', column: 'high_value_visits', points: 5 },
  { word: 'Social', column: 'social', points: 1 },
  { word: 'Chat', column: 'chats', points: 5 },
  { word: 'Content download', column: 'content_downloads', points: 5 },
  { word: 'Form fill', column: 'form_fills', points: 8 },
  { word: 'Referral', column: 'referrals', points: 0 },
] as const;

/** The tiers of the list; some accounts have none. */
export const TIERS = ['Tier 1', 'Tier 2', 'Tier 3', ''] as const;

const MS_PER_DAY = 86_400_000;
const instant = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

/** Half a year, judged on its last day. Scores look back over the whole of it. */
export const JOB = {
  from: instant('2025-01-01'),
  to: instant('2025-06-30'),
  msPerDay: MS_PER_DAY,
  threshold: 20,
  kinds: KINDS.map(({ word, points }) => ({ word, points })),
  tiers: TIERS,
} as const;

/** The job as a peer is told of it. */
export type Job = typeof JOB;

/** The same as settings of the product. */
export const SETTINGS: Readonly<Record<string, string>> = {
  period_start: '2025-01-01',
  period_end: '2025-06-30',
  as_of: '2025-06-30',
  look_back_days: '181',
  untyped_deals: 'new',
  nps_votes: 'answer',
};

/**
 * What is counted of each tier, in this order: accounts, those with a touch by the as-of day, those over the threshold,
 * touches and points of the period, touches by kind, deals created with their worth, open ones with theirs, deals won
 * with their worth, deals lost with theirs, and answers, promoters and detractors of the period.
 */
export const COUNTS = [
  'accounts',
  'touched',
  'engaged',
  'touches',
  'points',
  ...KINDS.map(({ column }) => column),
  ...['created', 'created_worth', 'open', 'open_worth', 'won', 'won_worth', 'lost', 'lost_worth'],
  ...['answers', 'promoters', 'detractors'],
] as const;

/** Where two engines disagree, in words; empty where they agree. */
export function difference(one: readonly number[], other: readonly number[]): string {
  if (one.length !== TIERS.length * COUNTS.length || other.length !== one.length) return 'another number of numbers';
  const at = one.findIndex((value, index) => !(Math.abs(value - (other[index] ?? NaN)) <= 1e-6 * Math.max(1, value)));
  if (at < 0) return '';
  const tier = TIERS[Math.floor(at / COUNTS.length)] ?? '';
  return `${String(COUNTS[at % COUNTS.length])} of "${tier}": ${String(one[at])} against ${String(other[at])}`;
}
