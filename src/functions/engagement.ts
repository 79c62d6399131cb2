import type { FunctionDefinition } from './function-definition';
import { lift } from './lift';
import { lists } from './lists';
import { rowRule } from './number-rule';
import { isRange, readList, textOverNumbers, type ListArgument } from './coercion/read-list';

/** A share of the target accounts, from the numbers of engaged and of all of them. */
type Share = (engaged: number, targets: number) => number;

type About = Pick<FunctionDefinition, 'name' | 'summary' | 'worked' | 'rules' | 'source'>;

const TWO_COLUMNS = [
  [['cfo@acme.com'], ['www.acme.com'], ['Fox LLC'], ['jane@gmail.com']],
  [['acme.com'], ['beta.de'], ['Fox'], ['Gamma SA'], ['Helix']],
] as const;

/** A function on engaged and target accounts, given as two numbers or as two lists of accounts. */
function engagedShare(about: About, share: Share): FunctionDefinition {
  const rule = rowRule({
    inputs: {
      engaged: { description: 'Engaged target accounts.', partOf: 'targets' },
      targets: { description: 'Target accounts.', divides: true },
    },
    compute: ({ engaged, targets }) => share(engaged, targets),
  });
  return {
    ...about,
    family: 'Engagement',
    parameters: [
      {
        name: 'engaged',
        type: 'number|Array<Array<string>>',
        description:
          'Number of engaged target accounts, or a column of engaged accounts: names, domains or email addresses.',
        optional: false,
      },
      {
        name: 'targets',
        type: 'number|Array<Array<string>>',
        description: 'Number of target accounts, or the column of target accounts: names, domains or email addresses.',
        optional: false,
      },
    ],
    evaluate: (args) => {
      const lists = asLists(args);
      return lists === undefined ? lift(rule, args) : shareOfLists(share, ...lists);
    },
  };
}

/** Distinct target accounts found among the engaged, as a share; `''` if either list is empty. */
function shareOfLists(share: Share, engaged: ListArgument, targets: ListArgument): number | '' {
  const { accountsOf, accountTexts } = lists();
  const accounts = accountsOf(accountTexts(targets));
  const texts = accountTexts(engaged);
  if (accounts.size === 0 || texts.size === 0) return '';
  const found = new Set<number>();
  for (const text of texts) found.add(accounts.find(text));
  found.delete(-1);
  return share(found.size, accounts.size);
}

/** Two lists of names if the arguments hold more words than numbers; single cells are always numbers. */
function asLists(args: readonly unknown[]): readonly [ListArgument, ListArgument] | undefined {
  const lists = [readList('engaged', args[0]), readList('targets', args[1])] as const;
  const words = textOverNumbers(lists[0]) + textOverNumbers(lists[1]);
  return words > 0 && lists.some(isRange) ? lists : undefined;
}

const engagedPercent = engagedShare(
  {
    name: 'ABM_ENGAGED_PCT',
    summary:
      'Share of target accounts that are engaged, from 0 to 1: engaged ÷ targets, from two numbers or from two columns of accounts.',
    worked: [
      { formula: '=ABM_ENGAGED_PCT(6;10)', args: [6, 10], result: 0.6, shows: '6 of 10 target accounts' },
      { formula: '=ABM_ENGAGED_PCT(3;10)', args: [3, 10], result: 0.3, shows: 'By a threshold of 20 points: 3 of 10' },
      { formula: '=ABM_ENGAGED_PCT(6;400)', args: [6, 400], result: 0.015, shows: 'Of the 400 accounts of the market' },
      {
        formula: '=ABM_ENGAGED_PCT(D2:D5;A2:A6)',
        args: TWO_COLUMNS,
        result: 0.4,
        shows: 'Two columns: acme.com and Fox are engaged, 2 of 5',
      },
    ],
    rules: [
      'Columns of accounts are read whole and give one value; each account counts once, and accounts off the target list do not count.',
      'Accounts are the same if their domain is the same, else if their name is: "https://www.acme.com", "cfo@acme.com" and "acme.com" are one, and so are "ACME, Inc." and "Acme".',
      'Addresses at gmail.com and other providers that anyone may use name no account. An empty column gives a blank.',
    ],
    source:
      'Terminus (stage 2 of the ABM funnel). Who counts as engaged is yours to agree on: any interaction, or a threshold.',
  },
  (engaged, targets) => engaged / targets,
);

const unengagedPercent = engagedShare(
  {
    name: 'ABM_UNENGAGED_PCT',
    summary: 'Share of target accounts that are not engaged, from 0 to 1: 100% less ABM_ENGAGED_PCT.',
    worked: [
      { formula: '=ABM_UNENGAGED_PCT(6;10)', args: [6, 10], result: 0.4, shows: '4 of 10 are not engaged' },
      { formula: '=ABM_UNENGAGED_PCT(D2:D5;A2:A6)', args: TWO_COLUMNS, result: 0.6, shows: 'Two columns: 3 of 5' },
    ],
    rules: ['Give the engaged accounts, as in ABM_ENGAGED_PCT: the two always add up to 100%.'],
    source: 'Terminus (stage 2): the accounts that the programme has yet to reach.',
  },
  (engaged, targets) => (targets - engaged) / targets,
);

/** Functions on who is engaged. */
export const ENGAGEMENT: readonly FunctionDefinition[] = [engagedPercent, unengagedPercent];
