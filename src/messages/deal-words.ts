import type { DataIssueCode } from '../model/data-issue';
import { grouped } from './grouped';
import { words } from './sentence';
import type { Sentence } from './sentence';

const dealsCount = (count: number): string => (count === 1 ? '1 deal counts' : `${grouped(count)} deals count`);

/** What stage, type and dates of a deal do not tell, or tell against each other. */
export const DEAL_SENTENCES = {
  'closes-later': () =>
    words(
      'The close date lies after the as-of date, so the deal counts as open.',
      'Choose a later as-of date to count it.',
    ),
  'closed-without-date': () =>
    words(
      'The deal is won or lost and has no close date, so it is in no period.',
      'Type the day on which it was signed or given up.',
    ),
  'dates-out-of-order': () =>
    words(
      'The close date lies before the created date, so the days between them are left out.',
      'Check the two dates.',
    ),
  'touch-after-deal': ({ count }) =>
    words(
      count === 1
        ? 'The first touch of 1 account lies after its deal, so the days between them are left out.'
        : `The first touches of ${grouped(count)} accounts lie after their deals, so the days between them are left out.`,
      'Add earlier touches if there were any.',
    ),
  'no-probability': () =>
    words('No probability from 0 to 100 % is given, so the deal is not in the weighted pipeline.', 'Type it.'),
  'unknown-stage': ({ received, count }) =>
    words(
      received === ''
        ? count === 1
          ? '1 deal names no stage and counts as open.'
          : `${grouped(count)} deals name no stage and count as open.`
        : `"${received}" is no deal stage that is known: ${dealsCount(count)} as open.`,
      'Add it to the stages that mean won, lost or open in the definitions.',
    ),
  'unknown-deal-type': ({ received, count }) =>
    words(
      received === ''
        ? count === 1
          ? '1 deal names no type and counts as new business.'
          : `${grouped(count)} deals name no type and count as new business.`
        : `"${received}" is no deal type that is known: ${dealsCount(count)} as new business.`,
      'Add it to the deal types of the definitions.',
    ),
} satisfies Partial<Record<DataIssueCode, Sentence>>;
