/** What can be asked about the accounts behind a number. */
export const EXPLAIN_REQUESTS = [] as const;
