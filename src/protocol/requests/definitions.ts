import { requestTo, typedSettings } from './request-to';

/** What can be asked about what the team agreed. */
export const DEFINITIONS_REQUESTS = [
  requestTo('definitions', {}),
  /** With settings as they are typed now: the period may be another one. */
  requestTo('engagement', { settings: typedSettings }),
] as const;
