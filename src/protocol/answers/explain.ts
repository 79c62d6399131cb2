/** What the requests about the accounts behind a number give back. */
export type ExplainAnswers = object;
