import type { DataIssueCode } from '../model/data-issue';
import { words } from './sentence';
import type { Sentence } from './sentence';

const NAME_IT = 'Give its website, an email address or its account ID.';

/** Which account a row means, and rows that mean the same. */
export const MATCHING_SENTENCES = {
  'no-account': () => words('No account is named here, so the row is left out.', 'Type the account it belongs to.'),
  'unknown-account': ({ received, options }) => {
    const missing =
      received === '' ? 'This row fits no account of the list.' : `"${received}" is not among the accounts`;
    if (received === '') return words(missing, 'Add the account to the list, or correct its name or domain.');
    if (options === '') return words(`${missing}.`, 'Add the account to the list, or correct its name or domain.');
    return words(`${missing}; the nearest is ${options}.`, `If it is ${options}, correct it; else add it to the list.`);
  },
  'ambiguous-account': ({ received }) => words(`"${received}" is the name of more than one account.`, NAME_IT),
  'several-accounts': ({ received, options }) =>
    words(
      `${received === '' ? 'This cell' : `"${received}"`} names several accounts; ${options === '' ? 'one of them counts' : `the row counts for ${options}`}.`,
      'To count it for another, name that one alone.',
    ),
  'look-alike': ({ received, options }) =>
    words(
      `"${received}" looks like ${options === '' ? 'another account' : `"${options}"`} and is written with other letters, so they are two.`,
      'If they are one, type it anew in one of the two.',
    ),
  duplicate: ({ received }) =>
    words(
      `${received === '' ? 'The same' : `"${received}"`} was read before, so this row is not counted again.`,
      'Nothing to do, unless these are two different things.',
    ),
  'duplicate-by-name': ({ received }) =>
    words(
      `${received === '' ? 'A row' : `"${received}"`} has the name of another row, so the two are one account.`,
      'If they are two companies, give each its website or account ID.',
    ),
  'older-answer': () =>
    words(
      'This answer gives way to a later one of the same person.',
      'Nothing to do; the definitions say whether every answer counts.',
    ),
} satisfies Partial<Record<DataIssueCode, Sentence>>;
