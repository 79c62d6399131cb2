/** Ways out that lead through a spreadsheet and its sidebar, and those that a command has in their place. */
const WAYS_OUT = [
  ['set the locale in File, Settings, and import again', 'name the country of the files with --locale'],
  ['set their locale in File, Settings', 'name their country with --locale'],
  [
    'change it on the card of the table, or the locale in File, Settings',
    'name the country of the files with --locale',
  ],
  ['change it on the card of the table, or type', 'type'],
  ['choose the columns of date and amount on the card of the table', 'head one column Date and one Amount'],
] as const;

/** What a build said, in words for somebody who has files and no spreadsheet. */
export function inOwnWords(text: string): string {
  return WAYS_OUT.reduce((said, [there, here]) => said.replaceAll(there, here), text);
}
