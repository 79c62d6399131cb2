const REASONS: Readonly<Record<string, string>> = {
  'row-incomplete': 'named nothing that is needed',
  'repeated-header': 'repeat the header',
  'second-header': 'go on with the header',
  'total-row': 'are totals of other rows',
  'group-row': 'are headings of groups',
  footer: 'belong to the report and not to the table',
  'no-account': 'named no account',
  'unknown-account': 'belong to companies that are not among the accounts',
  'ambiguous-account': 'bear a name that several accounts have',
  duplicate: 'were told before and are counted once',
  'duplicate-by-name': 'have the name of another row and are taken for the same account',
  'person-elsewhere': 'name a person who stands further up at another account and counts there alone',
  'after-as-of': 'lie after the as-of date',
  'no-date': 'have no date that could be read',
  'no-start': 'have no start date',
  'ends-before-start': 'end before they start',
  'no-amount': 'have no amount',
  'other-currency': 'are in another currency',
  'score-out-of-range': 'have a score that is not between 0 and 10',
};

/** How many rows of a table are not counted, and why: `Opportunities: 1,425 of 8,800 rows named no account.` */
export function leftOutWords(table: string, code: string, count: number, given: number): string {
  return `${table}: ${leftOutSentence(code, count, given)}`;
}

/** The same where it is clear which table is meant: `1,425 of 8,800 rows named no account.` */
export function leftOutSentence(code: string, count: number, given: number): string {
  const reason = REASONS[code] ?? 'could not be used';
  return `${count.toLocaleString('en-US')} of ${given.toLocaleString('en-US')} rows ${reason}.`;
}
