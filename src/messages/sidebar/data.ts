import { count, counted, listed } from './counted';

/** The words of the data tab. */
export const dataWords = {
  sources: {
    heading: 'Your data',
    introduction:
      'Bring the lists you have: accounts, touches, deals. Any tab of this workbook will do, just as it was exported.',
    privacy: 'Your tabs are only read. Nothing leaves this workbook.',
    chosen: (chosen: number, all: number): string =>
      `${count.format(chosen)} of ${count.format(all)} tables chosen, only read. Nothing leaves this workbook.`,
    find: 'Find my data',
    byHand: 'Or mark the cells of a table in the sheet, header row included, and press Use selection.',
    required: 'Needed',
    recognised: (rows: number, fields: readonly string[]): string => {
      const shown = fields.slice(0, fields.length > 5 ? 4 : 5).map((field) => field.toLowerCase());
      const more = fields.length - shown.length;
      const columns = more === 0 ? shown : [...shown, `${count.format(more)} more`];
      return `${counted(rows, 'row', 'rows')} with ${listed(columns)}`;
    },
    nothingRecognised: (rows: number): string => `${counted(rows, 'row', 'rows')}, but no column was recognised`,
    column: (letters: string): string => `column ${letters}`,
    ignored: (columns: number): string =>
      columns === 1 ? '1 more column is not needed.' : `${count.format(columns)} more columns are not needed.`,
    columns: 'Columns',
    columnOf: (field: string, table: string): string => `Column for ${field} of ${table}`,
    noColumn: 'No column',
    asFound: 'As it was found',
    option: (letters: string, header: string): string =>
      header === '' ? `${letters}, no header` : `${letters}: ${header}`,
    likely: (reason: string): string => `Likely: ${reason}.`,
    proposal: (field: string, letters: string, reason: string): string =>
      `Column ${letters} may be ${field}: ${reason}. It is not used yet.`,
    useColumn: (letters: string): string => `Use column ${letters}`,
    useColumnFor: (letters: string, field: string): string => `Use column ${letters} for ${field}`,
    notFound: (fields: number): string => counted(fields, 'column was not found', 'columns were not found'),
    question: (received: string, letters: string, cells: number): string =>
      `“${received}” in column ${letters} can be read in two ways. ${counted(cells, 'cell is', 'cells are')} left out until you say which.`,
    questionOn: (field: string): string => `How to read ${field}`,
    askAgain: 'Undo',
    askAgainFor: (field: string): string => `Undo how ${field} is read`,
    problems: (problems: number): string =>
      problems === 1 ? '1 cell or row to look at.' : `${count.format(problems)} cells or rows to look at.`,
    useSelection: 'Use selection',
    useSelectionFor: (table: string): string => `Use selection for ${table}`,
    addSelection: 'Add selection',
    addSelectionFor: (table: string): string => `Add selection to ${table}`,
    readAs: (reading: string): string => `Read as ${reading} instead`,
    typeRange: 'Type a range',
    typeRangeFor: (table: string): string => `Type a range for ${table}`,
    change: 'Change',
    changeFor: (table: string): string => `Change the range of ${table}`,
    forget: 'Forget',
    forgetFor: (table: string): string => `Forget the range of ${table}`,
  },

  range: {
    label: (table: string): string => `Range of ${table}`,
    hint: 'Tab name and cells, header row included: Deals!A1:H61. Several with commas are read as one table.',
    use: 'Use this range',
    cancel: 'Cancel',
  },

  settings: {
    heading: 'Period and view',
    hint: 'Dates that nobody set are taken from your data. Empty one to take it from there again.',
    incompleteDate: 'This date is not complete, so the earlier one stays in use.',
  },

  live: {
    heading: 'Live accounts',
    label: 'Follow the data by itself',
    means:
      'Switched off, the accounts tab holds values: right for everyone, everywhere, and brought up to date by a refresh. Switched on, one formula there follows your data at once, as long as the add-on is enabled in this workbook; switch it off before you send out a copy.',
    news: (on: boolean): string => (on ? 'The accounts tab is live.' : 'The accounts tab holds values.'),
  },
};
