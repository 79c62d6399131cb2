/** What can be asked about what the team agreed. */
export const DEFINITIONS_REQUESTS = [] as const;
