// docs/troubles.md, written from the catalogue of what a person reads when something is not done.
import { troubleText } from '../src/messages/trouble';
import type { TroubleCode } from '../src/protocol/answers';
import { TROUBLE_LIST } from './trouble-list';

/** What the troubles of a code have in common, in the order of the page. */
const TITLES: Readonly<Record<TroubleCode, string>> = {
  DATA: 'Something about the data, or about what was asked',
  SOURCE_GONE: 'A range is gone',
  SOURCE_MOVED: 'Something changed meanwhile',
  LAYOUT: 'A tab of the add-on is not as it was written',
  EDITED: 'Somebody typed over cells of the add-on',
  PROTECTED: 'A tab is protected',
  RIGHTS: 'The workbook may not be edited',
  BUSY: 'Somebody else is building',
  NAME: 'A name is taken',
  LIMIT: 'More than a workbook holds',
  TIME: 'More than six minutes',
  LIVE: 'Live accounts cannot be, or cannot stay',
  VERSION: 'Two releases meet',
  SERVICE: 'Google Sheets did not do it',
  UNKNOWN: 'Google Sheets stopped answering',
};

const HEAD = [
  '# When something is not done',
  'The add-on then says where, what, and what to do, in the sidebar or in a toast. A build that fails says, too, whether anything was changed: the workbook holds the last complete funnel or the new one, never half of one, and building again is always safe. Your own tabs are never changed.',
  'Names, cells and counts below are examples. Problems with single cells stand in the sidebar under _Check_.',
];

/** The page of everything that the add-on may refuse. */
export function troublesPage(): string {
  return `${[...HEAD, ...codes().map(section)].join('\n\n')}\n`;
}

function codes(): readonly (readonly [string, string])[] {
  return Object.entries(TITLES);
}

function section([code, title]: readonly [string, string]): string {
  const found = Object.values(TROUBLE_LIST).filter(([own]) => own === code);
  if (found.length === 0) throw new Error(`No trouble has the code ${code}.`);
  const lines = found.map(([, words]) => `- ${escaped(troubleText(words))}`);
  return `## ${title} (${code})\n\n${lines.join('\n')}`;
}

const escaped = (text: string): string => text.replace(/[_*<>[\]]/g, '\\$&');
