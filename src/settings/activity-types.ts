/** The parts of an engagement score, which add up to it. */
export type ScoreFamily = 'ads' | 'web' | 'content' | 'email' | 'meetings' | 'other';

/**
 * What the account did: nothing (it was shown or sent something), opened an email, which email programs also do
 * by themselves, acted, or met people of the team.
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
};

/** The kinds of touch the product tells apart. */
export const ACTIVITY_TYPES = [
  { id: 'ad_impression', did: 'nothing', family: 'ads', weight: 0 },
  { id: 'ad_click', did: 'acted', family: 'ads', weight: 1 },
  { id: 'website_visit', did: 'acted', family: 'web', weight: 1 },
  { id: 'high_value_page', did: 'acted', family: 'web', weight: 5 },
  { id: 'social', did: 'acted', family: 'ads', weight: 1 },
  { id: 'email_sent', did: 'nothing', family: 'email', weight: 0 },
  { id: 'email_delivered', did: 'nothing', family: 'email', weight: 0 },
  { id: 'no_response', did: 'nothing', family: 'other', weight: 0 },
  { id: 'email_open', did: 'opened', family: 'email', weight: 0 },
  { id: 'email_click', did: 'acted', family: 'email', weight: 2 },
  { id: 'email_reply', did: 'met', family: 'email', weight: 8 },
  { id: 'chat', did: 'met', family: 'web', weight: 5 },
  { id: 'content_download', did: 'acted', family: 'content', weight: 5 },
  { id: 'form_fill', did: 'acted', family: 'content', weight: 8 },
  { id: 'event', did: 'met', family: 'meetings', weight: 10 },
  { id: 'gift', did: 'met', family: 'meetings', weight: 10 },
  { id: 'call', did: 'met', family: 'meetings', weight: 10 },
  { id: 'meeting', did: 'met', family: 'meetings', weight: 15 },
  { id: 'demo', did: 'met', family: 'meetings', weight: 20 },
  { id: 'anonymous_visitor', did: 'nothing', family: 'web', weight: 0 },
  { id: 'intent', did: 'nothing', family: 'other', weight: 0 },
  { id: 'cta_view', did: 'nothing', family: 'content', weight: 0 },
  { id: 'cta_conversion', did: 'acted', family: 'content', weight: 0 },
  { id: 'offer_made', did: 'nothing', family: 'other', weight: 0 },
  { id: 'offer_taken', did: 'acted', family: 'other', weight: 0 },
  { id: 'survey_answer', did: 'acted', family: 'other', weight: 0 },
  { id: 'referral', did: 'acted', family: 'other', weight: 0 },
] as const satisfies readonly ActivityType[];

/** The id of a kind of touch. */
export type ActivityTypeId = (typeof ACTIVITY_TYPES)[number]['id'];
