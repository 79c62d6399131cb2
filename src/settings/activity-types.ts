/** The parts of an engagement score, which add up to it. */
export type ScoreFamily = 'ads' | 'web' | 'content' | 'email' | 'meetings' | 'other';

/**
 * What the account did: nothing (it was shown or sent something), opened a mail, which mail programs also do by
 * themselves, acted, or met people of the team.
 */
export type Deed = 'nothing' | 'opened' | 'acted' | 'met';

/** What a kind of touch counts for. */
export type ActivityType = {
  readonly id: string;
  readonly did: Deed;
  /** The part of the score that its points belong to. */
  readonly family: ScoreFamily;
  /** Points per touch in the engagement score, unless the team agrees on others. */
  readonly weight: number;
  /** The words that exports use for it, normalised: lower case, single spaces, no punctuation. */
  readonly words: readonly string[];
};

/** The kinds of touch the product tells apart. The words are matched whole, never in part. */
export const ACTIVITY_TYPES = [
  {
    id: 'ad_impression',
    did: 'nothing',
    family: 'ads',
    weight: 0,
    words: ['ad impression', 'impression', 'impressions', 'ad view'],
  },
  { id: 'ad_click', did: 'acted', family: 'ads', weight: 1, words: ['ad click', 'click', 'clicks', 'paid click'] },
  {
    id: 'website_visit',
    did: 'acted',
    family: 'web',
    weight: 1,
    words: ['website visit', 'web visit', 'visit', 'page view', 'site visit', 'session'],
  },
  {
    id: 'high_value_page',
    did: 'acted',
    family: 'web',
    weight: 5,
    words: ['high value page', 'high value page visit', 'pricing page', 'demo page'],
  },
  {
    id: 'social',
    did: 'acted',
    family: 'ads',
    weight: 1,
    words: ['social', 'social engagement', 'like', 'share', 'comment', 'reaction'],
  },
  { id: 'email_sent', did: 'nothing', family: 'email', weight: 0, words: ['email sent', 'e mail sent', 'sent'] },
  {
    id: 'email_delivered',
    did: 'nothing',
    family: 'email',
    weight: 0,
    words: ['email delivered', 'e mail delivered', 'delivered'],
  },
  {
    id: 'no_response',
    did: 'nothing',
    family: 'other',
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
  {
    id: 'email_open',
    did: 'opened',
    family: 'email',
    weight: 0,
    words: ['email open', 'email opened', 'opened email', 'opened', 'e mail open'],
  },
  {
    id: 'email_click',
    did: 'acted',
    family: 'email',
    weight: 2,
    words: ['email click', 'email clicked', 'clicked email', 'e mail click'],
  },
  {
    id: 'email_reply',
    did: 'met',
    family: 'email',
    weight: 8,
    words: ['email reply', 'replied', 'reply', 'e mail reply', 'email response'],
  },
  { id: 'chat', did: 'met', family: 'web', weight: 5, words: ['chat', 'website chat', 'live chat', 'chatbot'] },
  {
    id: 'content_download',
    did: 'acted',
    family: 'content',
    weight: 5,
    words: ['content download', 'download', 'downloaded', 'asset download', 'whitepaper'],
  },
  {
    id: 'form_fill',
    did: 'acted',
    family: 'content',
    weight: 8,
    words: ['form fill', 'form fill gated asset', 'form submission', 'form', 'filled out form'],
  },
  {
    id: 'event',
    did: 'met',
    family: 'meetings',
    weight: 10,
    words: ['event', 'webinar', 'attended', 'event attended', 'conference', 'trade show'],
  },
  { id: 'gift', did: 'met', family: 'meetings', weight: 10, words: ['gift', 'direct mail', 'direct mail response'] },
  { id: 'call', did: 'met', family: 'meetings', weight: 10, words: ['call', 'phone call', 'call scheduled'] },
  {
    id: 'meeting',
    did: 'met',
    family: 'meetings',
    weight: 15,
    words: ['meeting', 'meeting scheduled', 'meeting held'],
  },
  { id: 'demo', did: 'met', family: 'meetings', weight: 20, words: ['demo', 'product demo', 'demo scheduled'] },
  {
    id: 'anonymous_visitor',
    did: 'nothing',
    family: 'web',
    weight: 0,
    words: ['anonymous visitor', 'anonymous visitors', 'anonymous visit', 'unknown visitor', 'unknown visitors'],
  },
  {
    id: 'intent',
    did: 'nothing',
    family: 'other',
    weight: 0,
    words: ['intent', 'intent signal', 'intent signals', 'topic use', 'topic research', 'research topic'],
  },
  {
    id: 'cta_view',
    did: 'nothing',
    family: 'content',
    weight: 0,
    words: ['cta view', 'cta viewed', 'cta views', 'call to action view', 'landing page view'],
  },
  {
    id: 'cta_conversion',
    did: 'acted',
    family: 'content',
    weight: 0,
    words: ['cta conversion', 'cta conversions', 'cta click', 'cta submission', 'call to action conversion'],
  },
  {
    id: 'offer_made',
    did: 'nothing',
    family: 'other',
    weight: 0,
    words: ['offer made', 'offer sent', 'promotion offered', 'promotion sent', 'special offer'],
  },
  {
    id: 'offer_taken',
    did: 'acted',
    family: 'other',
    weight: 0,
    words: ['offer taken', 'offer accepted', 'offer redeemed', 'promotion taken', 'promotion redeemed'],
  },
  {
    id: 'survey_answer',
    did: 'acted',
    family: 'other',
    weight: 0,
    words: ['survey answer', 'survey answered', 'survey response', 'survey', 'brand survey'],
  },
  {
    id: 'referral',
    did: 'acted',
    family: 'other',
    weight: 0,
    words: ['referral', 'referral made', 'referred', 'advocate', 'advocacy', 'reference call', 'recommendation'],
  },
] as const satisfies readonly ActivityType[];

/** The id of a kind of touch. */
export type ActivityTypeId = (typeof ACTIVITY_TYPES)[number]['id'];
