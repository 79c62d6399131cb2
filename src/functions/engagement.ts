import { accountKey } from '../matching/account-key';
import { accountIndex } from '../matching/account-index';
import { normalWords, wordSet } from '../model/words';
import type { FunctionDefinition } from './function-definition';
import { lift } from './lift';
import { rowRule } from './number-rule';
import { isRange, readList, textOverNumbers, textsOf, type ListArgument } from './read-list';

const share = rowRule({
  inputs: {
    engaged: { description: 'Engaged target accounts.', partOf: 'targets' },
    targets: { description: 'Target accounts.', divides: true },
  },
  compute: ({ engaged, targets }) => engaged / targets,
});

/** Headings that may top a list of accounts; no company is called so. */
const HEADINGS = wordSet(`account, accounts, account name, account domain, company, companies, company name,
  company domain, company domain name, company account, associated company, name, organization, organisation,
  customer, domain, website, web site, url, email, e-mail, email address, contact, target, targets, target account,
  target accounts, engaged, engaged account, engaged accounts`);

/** The accounts named by a list, each spelling once, without a heading on top. */
function accountTexts(list: ListArgument): ReadonlySet<string> {
  const texts = textsOf(list, ['text', 'number'], 'not-an-account');
  const [first = ''] = texts;
  const headed = isRange(list) && list.entries[0]?.row === 0 && HEADINGS.has(normalWords(first));
  return new Set(headed ? texts.slice(1) : texts);
}

/** Distinct target accounts found among the engaged ÷ distinct target accounts; `''` if either list is empty. */
function shareOfLists(engaged: ListArgument, targets: ListArgument): number | '' {
  const accounts = accountIndex();
  for (const text of accountTexts(targets)) {
    const { kind } = accountKey(text);
    if (kind === 'domain') accounts.add({ id: text, domain: text });
    if (kind === 'name') accounts.add({ id: text, name: text });
  }
  const texts = accountTexts(engaged);
  if (accounts.size === 0 || texts.size === 0) return '';
  const found = new Set<number>();
  for (const text of texts) found.add(accounts.find(text));
  found.delete(-1);
  return found.size / accounts.size;
}

/** Two lists of names if the arguments hold more words than numbers; single cells are always numbers. */
function asLists(args: readonly unknown[]): readonly [ListArgument, ListArgument] | undefined {
  const lists = [readList('engaged', args[0]), readList('targets', args[1])] as const;
  const words = textOverNumbers(lists[0]) + textOverNumbers(lists[1]);
  return words > 0 && lists.some(isRange) ? lists : undefined;
}

const engagedPercent: FunctionDefinition = {
  name: 'ABM_ENGAGED_PCT',
  family: 'Engagement',
  summary:
    'Share of target accounts that are engaged, from 0 to 1: engaged ÷ targets, from two numbers or from two columns of accounts.',
  parameters: [
    {
      name: 'engaged',
      type: 'number|Array<Array<string>>',
      description:
        'Number of engaged target accounts, or a column of engaged accounts: names, domains or e-mail addresses.',
      optional: false,
    },
    {
      name: 'targets',
      type: 'number|Array<Array<string>>',
      description: 'Number of target accounts, or the column of target accounts: names, domains or e-mail addresses.',
      optional: false,
    },
  ],
  worked: [
    { formula: '=ABM_ENGAGED_PCT(6;10)', args: [6, 10], result: 0.6, shows: '6 of 10 target accounts' },
    {
      formula: '=ABM_ENGAGED_PCT(D2:D5;A2:A5)',
      args: [
        [['cfo@acme.com'], ['www.acme.com'], ['Fox LLC'], ['jane@gmail.com']],
        [['acme.com'], ['beta.de'], ['Fox'], ['Gamma SA']],
      ],
      result: 0.5,
      shows: 'Two columns: acme.com and Fox are engaged, 2 of 4',
    },
  ],
  rules: [
    'Columns of accounts are read whole and give one value; each account counts once, and accounts off the target list do not count.',
    'Accounts are the same if their domain is the same, else if their name is: "https://www.acme.com", "cfo@acme.com" and "acme.com" are one, and so are "ACME, Inc." and "Acme".',
    'Addresses at gmail.com and other providers that anyone may use name no account. An empty column gives a blank.',
  ],
  source:
    'Terminus (stage 2 of the ABM funnel). Who counts as engaged is yours to agree on: any interaction, or a threshold.',
  evaluate: (args) => {
    const lists = asLists(args);
    return lists === undefined ? lift(share, args) : shareOfLists(...lists);
  },
};

/** Functions on who is engaged. */
export const ENGAGEMENT: readonly FunctionDefinition[] = [engagedPercent];
