import { ADS_METRICS } from './engaged/ads';
import { ANSWERS_METRICS } from './engaged/answers';
import { CONTENT_METRICS } from './engaged/content';
import { ENGAGEMENT_METRICS } from './engaged/engagement';
import { MEETINGS_METRICS } from './engaged/meetings';
import { PEOPLE_METRICS } from './engaged/people';
import { WEBSITE_METRICS } from './engaged/website';

/** Stage 2, engaged target accounts: who on the list interacts, how, and at what cost. */
export const ENGAGED_METRICS = [
  ...ENGAGEMENT_METRICS,
  ...ADS_METRICS,
  ...WEBSITE_METRICS,
  ...CONTENT_METRICS,
  ...ANSWERS_METRICS,
  ...MEETINGS_METRICS,
  ...PEOPLE_METRICS,
];
