type WayOut = readonly [there: string, here: string];

/** Ways out that lead through the settings of a workbook and a sidebar, and those that a command has in their place. */
const WAYS_OUT: readonly WayOut[] = [
  ['set their locale in File, Settings', 'name their country with --locale'],
  [
    'change it on the card of the table, or the locale in File, Settings',
    'name the country of the files with --locale',
  ],
  ['change it on the card of the table, or type', 'type'],
  ['choose the columns of date and amount on the card of the table', 'head one column Date and one Amount'],
  ['Select the range again with its header row', 'Name a range with its header row'],
  ['Select the range again with its rows', 'Name a range with its rows'],
  ['choose its country in the settings of the workbook', 'name its country with --locale'],
];

/** The way out that is one only for texts as they were exported. */
const ANEW: WayOut = [
  'set the locale in File, Settings, and import again',
  'name the country of the files with --locale',
];

/** What a build said, in words for somebody at a command line. */
export function inOwnWords(text: string, asExported: boolean): string {
  const ways = asExported ? [ANEW, ...WAYS_OUT] : WAYS_OUT;
  return ways.reduce((said, [there, here]) => said.replaceAll(there, here), text);
}
