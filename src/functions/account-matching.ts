import { argumentOf } from './coercion/argument';
import { refuseWide } from './coercion/each-cell';
import type { FunctionDefinition } from './function-definition';
import { lift, type CellRule } from './lift';
import { lists } from './lists';
import { readText } from './coercion/read-text';

/** A function of one text per cell, to another text or `''`. */
function textRule(name: string, compute: (text: string) => string): CellRule {
  return {
    names: [name],
    over:
      ([texts = argumentOf(name, '')]) =>
      (row, column) => {
        const text = readText(texts, row, column, 'not-an-account');
        return typeof text === 'string' ? compute(text) : (text ?? '');
      },
  };
}

const DOMAINS_RULE =
  'Accounts are the same if their domain is the same, else if their name is. Addresses at gmail.com and the like name none.';

const match: FunctionDefinition = {
  name: 'ABM_MATCH',
  family: 'Matching',
  summary: 'The account of your list that a messy name, domain or email address means; blank if none.',
  parameters: [
    {
      name: 'account',
      type: 'string',
      description: 'Name, domain, web or email address, or a column of them.',
      optional: false,
    },
    {
      name: 'listed',
      type: 'Array<Array<string>>',
      description: 'Column of your accounts: names or domains.',
      optional: false,
      list: true,
    },
    {
      name: 'domains',
      type: 'Array<Array<string>>',
      description: 'Optional. Column of their domains, beside listed, so that addresses find names.',
      optional: true,
      list: true,
    },
  ],
  worked: [
    {
      formula: '=ABM_MATCH(A2:A5;F2:F4;G2:G4)',
      args: [
        [['ACME, Inc.'], ['cfo@acme.com'], ['https://beta.de/jobs'], ['jane@gmail.com']],
        [['Acme Corp'], ['Beta GmbH'], ['Cyan Ltd']],
        [['acme.com'], ['beta.de'], ['cyan.co.uk']],
      ],
      result: [['Acme Corp'], ['Acme Corp'], ['Beta GmbH'], ['']],
      shows: 'A name, an email, a web address, and an address that names no company',
    },
    {
      formula: '=ABM_MATCH("www.Acme.com/pricing";F2:F3)',
      args: ['www.Acme.com/pricing', [['acme.com'], ['beta.de']]],
      result: 'acme.com',
      shows: 'A list of domains',
    },
  ],
  rules: [DOMAINS_RULE, 'Of two listed spellings of one account the upper one comes back.'],
  source: 'Our own, as in every tab of the funnel: a domain beats a name.',
  evaluate: (args) => {
    const listed = refuseWide(argumentOf('listed', args[1]));
    return lift(textRule('account', lists().listedAs(listed, refuseWide(argumentOf('domains', args[2])))), args);
  },
};

const key: FunctionDefinition = {
  name: 'ABM_ACCOUNT_KEY',
  family: 'Matching',
  summary: 'One spelling for every way to write a company: its domain, else its bare name in lower case.',
  parameters: [
    {
      name: 'account',
      type: 'string',
      description: 'Name, domain, web or email address, or a column of them.',
      optional: false,
    },
  ],
  worked: [
    { formula: '=ABM_ACCOUNT_KEY("ACME, Inc.")', args: ['ACME, Inc.'], result: 'acme', shows: 'A name' },
    {
      formula: '=ABM_ACCOUNT_KEY(A2:A4)',
      args: [[['https://www.acme.com/jobs'], ['cfo@acme.com'], ['jane@gmail.com']]],
      result: [['acme.com'], ['acme.com'], ['']],
      shows: 'Addresses; free mail names no company',
    },
  ],
  rules: [DOMAINS_RULE, 'Use the keys to join tables: rows with the same key are the same company.'],
  source: 'Our own, as in every tab of the funnel.',
  evaluate: (args) => {
    const { accountKey } = lists();
    const rule = textRule('account', (text) => accountKey(text).key);
    return lift(rule, args);
  },
};

/** Functions on which company is meant. */
export const ACCOUNT_MATCHING: readonly FunctionDefinition[] = [match, key];
