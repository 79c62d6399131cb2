/** What can be asked about the reference of functions. */
export const FUNCTIONS_REQUESTS = [] as const;
