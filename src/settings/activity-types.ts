/** What a kind of touch counts for. */
export type ActivityType = {
  readonly id: string;
  /** Points per touch in the engagement score, unless the team agrees on others. */
  readonly weight: number;
  /** The words that exports use for it, normalised: lower case, single spaces, no punctuation. */
  readonly words: readonly string[];
};

/** The kinds of touch the product tells apart. The words are matched whole, never in part. */
export const ACTIVITY_TYPES = [
  { id: 'ad_impression', weight: 0, words: ['ad impression', 'impression', 'impressions', 'ad view'] },
  { id: 'ad_click', weight: 1, words: ['ad click', 'click', 'clicks', 'paid click'] },
  {
    id: 'website_visit',
    weight: 1,
    words: ['website visit', 'web visit', 'visit', 'page view', 'site visit', 'session'],
  },
  {
    id: 'high_value_page',
    weight: 5,
    words: ['high value page', 'high value page visit', 'pricing page', 'demo page'],
  },
  { id: 'social', weight: 1, words: ['social', 'social engagement', 'like', 'share', 'comment', 'reaction'] },
  { id: 'email_sent', weight: 0, words: ['email sent', 'e mail sent', 'sent'] },
  { id: 'email_delivered', weight: 0, words: ['email delivered', 'e mail delivered', 'delivered'] },
  {
    id: 'no_response',
    weight: 0,
    words: [
      'email bounced',
      'bounced',
      'bounce',
      'unsubscribed',
      'spam',
      'no show',
      'declined',
      'not delivered',
      'no response',
      'did not attend',
      'did not respond',
    ],
  },
  { id: 'email_open', weight: 0, words: ['email open', 'email opened', 'opened email', 'opened', 'e mail open'] },
  { id: 'email_click', weight: 2, words: ['email click', 'email clicked', 'clicked email', 'e mail click'] },
  { id: 'email_reply', weight: 8, words: ['email reply', 'replied', 'reply', 'e mail reply', 'email response'] },
  { id: 'chat', weight: 5, words: ['chat', 'website chat', 'live chat', 'chatbot'] },
  {
    id: 'content_download',
    weight: 5,
    words: ['content download', 'download', 'downloaded', 'asset download', 'whitepaper'],
  },
  {
    id: 'form_fill',
    weight: 8,
    words: ['form fill', 'form fill gated asset', 'form submission', 'form', 'filled out form'],
  },
  { id: 'event', weight: 10, words: ['event', 'webinar', 'attended', 'event attended', 'conference', 'trade show'] },
  { id: 'gift', weight: 10, words: ['gift', 'direct mail', 'direct mail response'] },
  { id: 'call', weight: 10, words: ['call', 'phone call', 'call scheduled'] },
  { id: 'meeting', weight: 15, words: ['meeting', 'meeting scheduled', 'meeting held'] },
  { id: 'demo', weight: 20, words: ['demo', 'product demo', 'demo scheduled'] },
] as const satisfies readonly ActivityType[];

/** The id of a kind of touch. */
export type ActivityTypeId = (typeof ACTIVITY_TYPES)[number]['id'];
