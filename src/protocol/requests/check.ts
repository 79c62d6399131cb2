/** What can be asked about the health of the data. */
export const CHECK_REQUESTS = [] as const;
