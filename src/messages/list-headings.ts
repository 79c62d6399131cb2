/** What stands above the columns of a list of accounts, in the sidebar and on a tab of its own. */
export const LIST_HEADINGS = {
  account: 'Account',
  stage: 'Stage reached',
  tier: 'Tier',
  owner: 'Owner',
  why: 'Why not',
  sum: 'Sum',
};
