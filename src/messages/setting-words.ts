import type { DataIssueCode } from '../model/data-issue';
import { words } from './sentence';
import type { Sentence } from './sentence';

/** Settings that cannot be read. */
export const SETTING_SENTENCES = {
  'setting-name': ({ received, about }) =>
    words(
      `"${received}" under ${about} is no name that is known, so it changes nothing.`,
      'Name a kind of touch there, such as Website visit.',
    ),
  'unknown-setting': ({ received }) =>
    words(`There is no such setting (value "${received}").`, 'Use the keys of the definitions tab.'),
  'setting-date': ({ received, about }) =>
    words(`"${received}" is not a date for ${about}.`, 'Type it as 2024-12-31, or leave it blank.'),
  'setting-number': ({ received, about }) =>
    words(`"${received}" is not a number that ${about} can take.`, 'Type a plain number such as 3, or leave it blank.'),
  'setting-percent': ({ received, about }) =>
    words(`"${received}" is not a share that ${about} can take.`, 'Type a share from 0% to 100%, or leave it blank.'),
  'setting-choice': ({ received, about, options }) =>
    words(
      `"${received}" is not a choice of ${about}.`,
      options === '' ? 'Choose one of the values on offer.' : `Type one of: ${options}.`,
    ),
  'setting-words': ({ received, about }) =>
    words(`"${received}" cannot be read for ${about}.`, 'Type words parted by commas.'),
  'setting-text': ({ received, about }) => words(`"${received}" cannot be read for ${about}.`, 'Type it anew.'),
  'setting-pairs': ({ received, about, options }) =>
    words(
      `"${received}" cannot be read for ${about}.`,
      `Type names with numbers${options === '' ? '' : `, such as ${options}`}.`,
    ),
  'setting-order': ({ received }) =>
    words(`"${received}" lies before the first day of the period.`, 'Type a later day, or begin the period earlier.'),
} satisfies Partial<Record<DataIssueCode, Sentence>>;
