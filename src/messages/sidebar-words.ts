// The words of the sidebar, one catalogue per language. A sentence is written here whole: components never join words.

const count = new Intl.NumberFormat('en');

const counted = (number: number, one: string, many: string): string =>
  `${count.format(number)} ${number === 1 ? one : many}`;

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.slice(-1).join('')}`;

const english = {
  language: 'en',
  direction: 'ltr',
  title: 'ABM Funnel',

  sources: {
    heading: 'Your data',
    introduction:
      'Bring the lists you have: accounts, touches, deals. Any tab of this workbook will do, just as it was exported.',
    privacy: 'Your tabs are only read. Nothing leaves this workbook.',
    chosen: (chosen: number, all: number) =>
      `${count.format(chosen)} of ${count.format(all)} tables chosen, only read. Nothing leaves this workbook.`,
    find: 'Find my data',
    byHand: 'Or mark the cells of a table in the sheet, header row included, and press Use selection.',
    required: 'Needed',
    recognised: (rows: number, fields: readonly string[]) => {
      const shown = fields.slice(0, fields.length > 5 ? 4 : 5).map((field) => field.toLowerCase());
      const more = fields.length - shown.length;
      const columns = more === 0 ? shown : [...shown, `${count.format(more)} more`];
      return `${counted(rows, 'row', 'rows')} with ${listed(columns)}`;
    },
    nothingRecognised: (rows: number) => `${counted(rows, 'row', 'rows')}, but no column was recognised`,
    column: (letters: string) => `column ${letters}`,
    ignored: (columns: number) =>
      columns === 1 ? '1 more column is not needed.' : `${count.format(columns)} more columns are not needed.`,
    columns: 'Columns',
    columnOf: (field: string, table: string) => `Column for ${field} of ${table}`,
    noColumn: 'No column',
    asFound: 'As it was found',
    option: (letters: string, header: string) => (header === '' ? `${letters}, no header` : `${letters}: ${header}`),
    likely: (reason: string) => `Likely: ${reason}.`,
    proposal: (field: string, letters: string, reason: string) =>
      `Column ${letters} may be ${field}: ${reason}. It is not used yet.`,
    useColumn: (letters: string) => `Use column ${letters}`,
    useColumnFor: (letters: string, field: string) => `Use column ${letters} for ${field}`,
    notFound: (fields: number) => counted(fields, 'column was not found', 'columns were not found'),
    question: (received: string, letters: string, cells: number) =>
      `“${received}” in column ${letters} can be read in two ways. ${counted(cells, 'cell is', 'cells are')} left out until you say which.`,
    questionOn: (field: string) => `How to read ${field}`,
    askAgain: 'Undo',
    askAgainFor: (field: string) => `Undo how ${field} is read`,
    problems: (problems: number) =>
      problems === 1
        ? '1 cell or row could not be used.'
        : `${count.format(problems)} cells or rows could not be used.`,
    useSelection: 'Use selection',
    useSelectionFor: (table: string) => `Use selection for ${table}`,
    typeRange: 'Type a range',
    typeRangeFor: (table: string) => `Type a range for ${table}`,
    change: 'Change',
    changeFor: (table: string) => `Change the range of ${table}`,
    forget: 'Forget',
    forgetFor: (table: string) => `Forget the range of ${table}`,
  },

  range: {
    label: (table: string) => `Range of ${table}`,
    hint: 'Tab name and cells, header row included: Deals!A1:H61',
    use: 'Use this range',
    cancel: 'Cancel',
  },

  settings: {
    heading: 'Period and view',
    hint: 'Leave a date empty to take it from your data.',
    incompleteDate: 'This date is not complete, so the earlier one stays in use.',
  },

  live: {
    heading: 'Live accounts',
    label: 'Follow the data by itself',
    means:
      'Off, the accounts tab holds values: right for everyone, everywhere, and brought up to date by a refresh. On, one formula there follows your data at once, as long as the add-on is enabled in this workbook; switch it off before you send out a copy.',
    news: (on: boolean) => (on ? 'The accounts tab is live.' : 'The accounts tab holds values.'),
  },

  build: {
    first: 'Build the funnel',
    again: 'Refresh the funnel',
    openFunnel: 'Open the funnel tab',
    openTab: 'Open tab',
  },

  standing: {
    missing: (table: string) => `Choose ${table} first: every funnel starts from it.`,
    unreadable: (table: string) => `${table} cannot be read yet: its card says why.`,
    changed: 'Changed since the last build.',
    ready: 'Ready to build.',
    built: (at: string) => `Last built ${at}.`,
    builtBefore: 'The funnel tab is in this workbook.',
  },

  busy: {
    state: ['Looking at your workbook …', 'Still looking: large tables take a little longer.'],
    find: ['Looking through every tab …', 'Still looking: there is a lot to read.'],
    'use-selection': ['Reading your selection …', 'Still reading: this is a large table.'],
    'use-range': ['Reading the range …', 'Still reading: this is a large table.'],
    forget: ['Letting go of the range …'],
    map: ['Reading the columns anew …', 'Still reading: this is a large table.'],
    answer: ['Reading the column anew …', 'Still reading: this is a large table.'],
    build: [
      'Building the funnel …',
      'Still building: reading and counting your rows.',
      'Still building: a large workbook can take a few minutes.',
    ],
    live: [
      'Changing the accounts tab …',
      'Still at it: reading and counting your rows.',
      'Still at it: a large workbook can take a few minutes.',
    ],
    show: ['Opening the tab …'],
  },

  news: {
    found: (chosen: number) =>
      chosen === 0
        ? 'No table was recognised. Choose one with Use selection.'
        : `${counted(chosen, 'table', 'tables')} found. Please check the cards.`,
    read: (table: string, rows: number) => `${table}: ${counted(rows, 'row', 'rows')} read.`,
    unreadable: (table: string) => `${table}: the range cannot be used yet.`,
    forgotten: (table: string) => `${table}: range forgotten, cells untouched.`,
    built: 'The funnel is built.',
    refreshed: 'The funnel is refreshed.',
  },

  trouble: {
    title: {
      state: 'The workbook could not be read',
      find: 'The search did not finish',
      'use-selection': 'The selection could not be used',
      'use-range': 'The range could not be used',
      forget: 'The range is still in use',
      map: 'The column was not changed',
      answer: 'The answer was not kept',
      build: 'The funnel was not built',
      live: 'The accounts tab was not changed over',
      show: 'The tab could not be opened',
      source: 'This range cannot be used yet',
    },
    where: 'Where',
    fix: 'What to do',
    changed: {
      no: 'Nothing in the workbook was changed.',
      yes: 'Part of the work was already written before it stopped.',
      unknown: 'It is not certain how far it came. Doing it again is safe.',
    },
    again: 'Try again',
    close: 'Close the sidebar',
    dismiss: 'Dismiss',
  },

  failure: {
    otherVersion: {
      what: 'This sidebar and the add-on behind it are of different versions, probably because of an update.',
      fix: 'Close the sidebar and open it again from the menu Extensions, ABM Funnel.',
    },
    outside: {
      what: 'This page works only inside Google Sheets.',
      fix: 'Open a spreadsheet, then the menu Extensions, ABM Funnel.',
    },
    offline: {
      what: 'Google Sheets did not answer.',
      fix: 'Check the connection, then try again.',
    },
    rights: {
      what: 'Google Sheets did not allow it for your account.',
      fix: 'Ask the owner of the workbook for the right to edit, and allow the add-on when Google asks. Then try again.',
    },
    tooLong: {
      what: 'Google Sheets stopped the work because it took too long.',
      fix: 'Try again. If it stops again, choose ranges without the rows you do not need.',
    },
    unknown: {
      what: 'Something went wrong on our side.',
      fix: 'Try again. If it happens again, close the sidebar and open it once more.',
    },
  },

  result: {
    first: 'Your funnel is ready',
    again: 'Your funnel is up to date',
    kpis: (shown: number, waiting: number, empty: number) =>
      [
        `${counted(shown, 'KPI has', 'KPIs have')} a value.`,
        ...(waiting === 0 ? [] : [`${counted(waiting, 'waits', 'wait')} for a table, a column or a setting.`]),
        ...(empty === 0 ? [] : [`${counted(empty, 'has', 'have')} nothing to divide by yet.`]),
      ].join(' '),
    stages: 'The six stages',
    stage: 'Stage',
    accounts: 'Accounts',
    conversion: 'From before',
    notes: 'Good to know',
    moreNotes: (notes: number) => counted(notes, 'more note', 'more notes'),
    accountsTab: 'Accounts tab',
    definitionsTab: 'Definitions tab',
  },
};

/** Every word and sentence the sidebar shows; another language is complete or does not compile. */
export type SidebarWords = typeof english;

const languages: ReadonlyMap<string, SidebarWords> = new Map([['en', english]]);

/** The words for a locale such as `en`, `en_GB` or `sw-KE`; English where its language is not there yet. */
export function sidebarWords(locale: string): SidebarWords {
  const [language = ''] = locale.toLowerCase().split(/[-_]/);
  return languages.get(language) ?? english;
}
