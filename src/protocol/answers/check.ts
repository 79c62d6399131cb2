/** What the requests about the health of the data give back. */
export type CheckAnswers = object;
