/** What the requests about the reference of functions give back. */
export type FunctionsAnswers = object;
