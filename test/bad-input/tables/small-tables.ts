import { SETTINGS } from '../../../src/settings/definitions';

type Cells = readonly (readonly unknown[])[];

/** Two targets. */
export const ACCOUNTS: Cells = [
  ['Account', 'Domain', 'Target'],
  ['Acme', 'acme.com', 'yes'],
  ['Beta', 'beta.de', 'yes'],
];

/** A touch at one of them. */
export const TOUCHES: Cells = [
  ['Account', 'Date', 'Type'],
  ['acme.com', '2024-02-01', 'Meeting'],
];

/** A deal that was won, two days after the touch, in 88 days, for 100. */
export const DEALS: Cells = [
  ['Account', 'Stage', 'Created date', 'Close date', 'Amount'],
  ['Acme', 'Closed Won', '2024-02-03', '2024-05-01', 100],
];

/** A table with other rows below its header. */
export const below = ([header = []]: Cells, ...rows: Cells): Cells => [header, ...rows];

/** The cells of a definitions tab: every setting with its key, blank for the default. */
export const definitions = (values: Readonly<Record<string, unknown>>): Cells => [
  ['Agreed value', 'Key'],
  ...SETTINGS.map(({ id }) => [values[id] ?? '', id]),
];

const STAGES = ['Target accounts', 'Engaged', 'Opportunities', 'Deals won', 'Retention', 'Expansion'];

/** A cell of the block: a number, or `-` for a blank one. */
const cell = (text = ''): number | null => (text === '' || text === '-' ? null : Number(text));

/** The block of `ABM_FUNNEL`: for each stage its accounts, its share of the stage before, its money, its days; `1 0.5 - 2`. */
export const funnel = (...stages: readonly string[]): unknown[][] => [
  ['Stage', 'Accounts', 'Conversion', 'Money', 'Median days'],
  ...STAGES.map((name, index) => {
    const numbers = (stages[index] ?? '').split(' ');
    return [`${String(index + 1)}  ${name}`, ...[0, 1, 2, 3].map((column) => cell(numbers[column]))];
  }),
];
