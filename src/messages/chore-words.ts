import { grouped } from './grouped';

const counted = (number: number, one: string, many: string): string =>
  `${grouped(number)} ${number === 1 ? one : many}`;

/** How many formulas stand on a tab: `Deals: 12 cells`. */
const onTab = ({ name, cells }: { readonly name: string; readonly cells: number }): string =>
  `${name}: ${counted(cells, 'cell', 'cells')}`;

/** More tabs or cells than these are counted, not named. */
const NAMED = 8;

/** What the menu asks and tells beside the funnel. */
export const CHORE_WORDS = {
  replace: {
    title: 'Replace ABM formulas by their values',
    none: 'No cell of your tabs holds a formula with an ABM_ function.',
    ask: (tabs: readonly { readonly name: string; readonly cells: number }[]): string => {
      const rest = tabs.length - NAMED;
      return [
        'These cells keep what they show and no longer follow your data, so that people without the add-on see the same:',
        ...tabs.slice(0, NAMED).map(onTab),
        ...(rest > 0 ? [`and ${counted(rest, 'tab', 'tabs')} more`] : []),
        'Replace them?',
      ].join('\n');
    },
    unready: (cells: readonly string[]): string => {
      const named = cells.slice(0, NAMED).join(', ');
      const rest = cells.length - NAMED;
      return cells.length === 1
        ? `${named} shows an error or is still loading, so it stays a formula.`
        : `${named}${rest > 0 ? ` and ${grouped(rest)} more` : ''} show an error or are still loading, so they stay formulas.`;
    },
    done: (cells: number): string => `${counted(cells, 'formula is', 'formulas are')} replaced.`,
  },

  remove: {
    title: 'Remove add-on data',
    none: 'The add-on has put nothing into this workbook.',
    ask: (tabs: readonly string[], ranges: number): string =>
      [
        `This removes what the add-on remembers in this workbook, and its ${counted(ranges, 'named range', 'named ranges')}. Your own cells, and lists that you wrote to tabs, stay as they are; formulas of yours that use these names or tabs will show an error.`,
        ...(tabs.length === 0
          ? ['Remove it?']
          : [
              `Shall these tabs be deleted, too: ${tabs.join(', ')}?`,
              'Yes deletes them, with the baselines and notes on them. No keeps them as ordinary tabs. Cancel changes nothing.',
            ]),
      ].join('\n\n'),
    done: 'The data of the add-on is removed from this workbook.',
  },

  help: {
    title: 'ABM Funnel',
    text: [
      'Begin with Open ABM funnel: Find my data looks at your tabs, and Build the funnel makes three tabs of its own.',
      'Functions for your cells are on the tab ƒ of the sidebar. Escape takes the keyboard from the sidebar back to your cells.',
      'Nothing leaves this workbook: there is no server, no network request and no tracking. Your cells are only read, unless you insert or replace a formula yourself; lists you ask for get tabs of their own.',
      'The add-on asks for two permissions: to read and write the spreadsheet in which you open it, and to show its sidebar.',
      'What it remembers is kept in the workbook: which ranges you chose, how columns are read, the number of the last build, and check letters of its own cells. Remove add-on data takes it out.',
    ].join('\n\n'),
  },
};
