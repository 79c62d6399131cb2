/** What the requests about what the team agreed give back. */
export type DefinitionsAnswers = object;
