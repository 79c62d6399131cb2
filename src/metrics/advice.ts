import type { StageId } from './metric';

/** What the sources advise where a stage is behind, one sentence each. */
export const STAGE_ADVICE: Readonly<Record<StageId, string>> = {
  target: 'Terminus: tighten the list to accounts that fit your ideal customer and show intent, tier by tier.',
  engaged: 'Terminus: audit your content by industry and persona, and retarget accounts that visited once.',
  opportunity: 'Terminus: show sales the pages, people and last touch of each engaged account without an opportunity.',
  won: 'Terminus: run campaigns by opportunity stage, and reach more of the people who decide.',
  retention:
    'Terminus: watch for falling relationship scores and research on competitors, and call before the term ends.',
  expansion: 'Terminus: look for intent among customers, and ask promoters first for more business and referrals.',
};
