import { counted } from './counted';

/** The words around the tabs: their names, the build, what went wrong. */
export const shellWords = {
  title: 'ABM Funnel',

  /** What is written on each tab, and what it is called. */
  tabs: {
    data: { short: 'Data', long: 'Data' },
    definitions: { short: 'Definitions', long: 'Definitions' },
    check: { short: 'Check', long: 'Check' },
    explain: { short: 'Explain', long: 'Explain' },
    functions: { short: 'ƒ', long: 'Functions' },
  },

  progress: {
    heading: 'What happens now',
    steps: [
      'Each of your tables is read once.',
      'Accounts, touches and deals are counted.',
      'The three ABM tabs are written, each in one go.',
      'What was written is read again, to be sure.',
    ],
    time: 'Usually done in seconds; a large workbook takes a minute or two.',
    safe: 'You may go on working, or close the sidebar: until it is complete, the last funnel stays as it is.',
  },

  readOnly: {
    heading: 'You can look, not build',
  },

  build: {
    first: 'Build the funnel',
    again: 'Refresh the funnel',
    openTab: 'Open funnel',
    seeResult: 'See the result',
    seeWhy: 'See why',
  },

  standing: {
    missing: (table: string): string => `Choose ${table} first: every funnel starts from it.`,
    unreadable: (table: string): string => `${table} cannot be read yet: its card says why.`,
    changed: 'Your changes are not in the funnel yet.',
    stale: 'Your data changed since the last build: refresh the funnel.',
    questions: (questions: number): string => `Ready, with ${counted(questions, 'question', 'questions')} left.`,
    ready: 'Ready to build.',
    built: (at: string): string => `Last built ${at}.`,
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
    found: (chosen: number): string =>
      chosen === 0
        ? 'No table was recognised. Choose one with Use selection.'
        : `${counted(chosen, 'table', 'tables')} found. Please look them over.`,
    read: (table: string, rows: number): string => `${table}: ${counted(rows, 'row', 'rows')} read.`,
    unreadable: (table: string): string => `${table}: the range cannot be used yet.`,
    forgotten: (table: string): string => `${table}: range forgotten, cells untouched.`,
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
    kept: 'The range chosen before stays in use. To let go of it, press Forget.',
    again: 'Try again',
    over: 'Write over it',
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
    past: (build: number): string => `Your funnel of build ${String(build)}, before your data changed`,
    kpis: (shown: number, waiting: number, empty: number): string =>
      [
        `${counted(shown, 'KPI has', 'KPIs have')} a value.`,
        ...(waiting === 0 ? [] : [`${counted(waiting, 'waits', 'wait')} for a table, a column or a setting.`]),
        ...(empty === 0 ? [] : [`${counted(empty, 'has', 'have')} nothing to divide by yet.`]),
      ].join(' '),
    stages: 'The six stages',
    stage: 'Stage',
    accounts: 'Accounts',
    conversion: 'Conversion',
    notes: 'Good to know',
    moreNotes: (notes: number): string => counted(notes, 'more note', 'more notes'),
    since: (build: number): string => `Since build ${String(build)}`,
    unchanged: (build: number): string => `No KPI changed since build ${String(build)}.`,
    onlyOthers: (build: number, others: number): string =>
      `The stages show the same numbers as in build ${String(build)}; ${counted(others, 'other KPI', 'other KPIs')} changed.`,
    andOthers: (others: number): string => `${counted(others, 'other KPI', 'other KPIs')} changed, too.`,
    periodChanged: (before: string, now: string): string =>
      `The period was ${before} and is now ${now}: these numbers are of other days, so none is called better or worse.`,
    redefined: 'The definitions changed since then, so these numbers are not comparable.',
    before: 'Before',
    now: 'Now',
    kpi: 'Number',
    better: 'better',
    worse: 'worse',
    toTabs: 'Open',
    toTab: { funnel: 'Funnel', accounts: 'Accounts', definitions: 'Definitions' },
  },
};
