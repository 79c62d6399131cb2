import { PROTOCOL } from '../../../src/protocol/version';

/** What reaches the door of the server, as text or anything else, and the answer as one line. */
export type RequestRow = readonly [given: string, request: unknown, outcome: string];

const ask = (verb: unknown, more: object = {}): string => JSON.stringify({ protocol: PROTOCOL, verb, ...more });
const insert = (formula: string): string => ask('insert', { formula, least: 1, most: 2 });
const OTHER =
  'VERSION, changed no: This sidebar and the add-on behind it are of different versions, probably because of an update. Close the sidebar and open it again from the menu Extensions, ABM Funnel.';

/** Requests that no sidebar of ours sends: none gets past the door, and none touches the workbook. */
export const REFUSED: readonly RequestRow[] = [
  ['nothing', undefined, OTHER],
  ['null', null, OTHER],
  ['a number', 7, OTHER],
  ['a yes', true, OTHER],
  ['an object', { protocol: PROTOCOL, verb: 'state' }, OTHER],
  ['a list', ['state'], OTHER],
  ['an empty text', '', OTHER],
  ['spaces', '   ', OTHER],
  ['a word', 'state', OTHER],
  ['a word in quotation marks', '"state"', OTHER],
  ['null in JSON', 'null', OTHER],
  ['a list in JSON', '[]', OTHER],
  ['an object without anything', '{}', OTHER],
  ['a request without a protocol', '{"verb":"state"}', OTHER],
  ['a request without a verb', JSON.stringify({ protocol: PROTOCOL }), OTHER],
  ['an older protocol', JSON.stringify({ protocol: PROTOCOL - 1, verb: 'state' }), OTHER],
  ['a newer protocol', JSON.stringify({ protocol: PROTOCOL + 1, verb: 'state' }), OTHER],
  ['a protocol as text', JSON.stringify({ protocol: String(PROTOCOL), verb: 'state' }), OTHER],
  ['a protocol with a fraction', JSON.stringify({ protocol: PROTOCOL + 0.5, verb: 'state' }), OTHER],
  ['a protocol without end', `{"protocol":1e999,"verb":"state"}`, OTHER],
  ['a verb that is none', ask('erase'), OTHER],
  ['a verb that every object has', ask('constructor'), OTHER],
  ['the verb __proto__', ask('__proto__'), OTHER],
  ['a verb in capitals', ask('STATE'), OTHER],
  ['a verb as a list', ask(['state']), OTHER],
  ['a field too many', ask('state', { sheet: 'List' }), OTHER],
  ['a prototype among the fields', `{"protocol":${String(PROTOCOL)},"verb":"state","__proto__":{"admin":true}}`, OTHER],
  [
    'a constructor among the fields',
    `{"protocol":${String(PROTOCOL)},"verb":"state","constructor":{"prototype":{}}}`,
    OTHER,
  ],
  ['brackets ten thousand deep', '['.repeat(10_000), OTHER],
  ['objects ten thousand deep', '{"a":'.repeat(10_000), OTHER],
  ['JSON with something behind', `${ask('state')}x`, OTHER],
  ['JSON with single quotation marks', ask('state').replace(/"/g, "'"), OTHER],
  ['JSON with a remark', `/* */${ask('state')}`, OTHER],
  ['a mark of byte order before', `\ufeff${ask('state')}`, OTHER],
  ['more than fits', ask('build', { settings: { won_words: 'x'.repeat(300_000) } }), OTHER],
  ['a setting longer than a setting may be', ask('build', { settings: { won_words: 'x'.repeat(2001) } }), OTHER],
  ['a setting that is no text', ask('build', { settings: { margin: 1 } }), OTHER],
  ['settings as a list', ask('build', { settings: [] }), OTHER],
  ['no settings', ask('build'), OTHER],
  ['a table that is none', ask('forget', { table: 'deals' }), OTHER],
  ['the table __proto__', ask('forget', { table: '__proto__' }), OTHER],
  ['a range as a number', ask('use-range', { table: 'accounts', range: 1 }), OTHER],
  ['a range longer than a request takes', ask('use-range', { table: 'accounts', range: 'x'.repeat(401) }), OTHER],
  ['a column of four letters', ask('map', { table: 'accounts', field: 'domain', column: 'AAAA' }), OTHER],
  ['a column in small letters', ask('map', { table: 'accounts', field: 'domain', column: 'a' }), OTHER],
  ['a field with a point', ask('map', { table: 'accounts', field: 'a.b', column: 'A' }), OTHER],
  ['a reading that is none', ask('answer', { table: 'accounts', field: 'domain', answer: 'maybe' }), OTHER],
  ['a cell in row zero', ask('go-to', { table: 'accounts', cell: 'A0' }), OTHER],
  ['a formula for a cell', ask('go-to', { table: 'accounts', cell: '=A1' }), OTHER],
  ['a word for a switch', ask('live', { on: 'yes' }), OTHER],
  ['a tab of the user', ask('show', { tab: 'List' }), OTHER],
  [
    'a column of the split that there cannot be',
    ask('explain', { subject: { kpi: 'engaged_rate', column: 21 } }),
    OTHER,
  ],
  ['half a column', ask('explain', { subject: { kpi: 'engaged_rate', column: 0.5 } }), OTHER],
  [
    'two subjects in one',
    ask('explain', { subject: { kpi: 'engaged_rate', column: 0, bridge: 'x', part: 'y' } }),
    OTHER,
  ],
  ['a formula that is not ours', insert('=IMPORTXML("http://example.com")'), OTHER],
  ['a formula of ours with another inside', insert('=ABM_ACV(HYPERLINK("x"))'), OTHER],
  ['a formula of ours with something behind', insert('=ABM_ACV(1;2)+1'), OTHER],
  ['text before a formula', insert(' =ABM_ACV(1;2)'), OTHER],
  ['a formula that is too long', insert(`=ABM_ACV(${'1'.repeat(300)})`), OTHER],
];

/** Requests that are well formed and about what is not there. */
export const UNFOUNDED: readonly RequestRow[] = [
  [
    'a field that the table does not have',
    ask('map', { table: 'accounts', field: 'constructor', column: 'A' }),
    'VERSION, changed no: This sidebar and the add-on behind it are of different versions, probably because of an update. Close the sidebar and open it again from the menu Extensions, ABM Funnel.',
  ],
  [
    'a column beyond the range',
    ask('map', { table: 'accounts', field: 'domain', column: 'ZZZ' }),
    'DATA, changed no: "ZZZ": This workbook has no such tab or range. Type the name of a tab, or a tab and its cells: Deals!A1:H200. Names with spaces stand in quotes.',
  ],
  [
    'a column of a table that is not chosen',
    ask('map', { table: 'nps', field: 'score', column: 'A' }),
    'SOURCE_GONE, changed no: NPS answers: The range that the last build read is gone: its tab or its named range was deleted. Choose the range again, or press Forget on its card in the sidebar to go on without it.',
  ],
  [
    'an answer to what was not asked',
    ask('answer', { table: 'accounts', field: 'domain', answer: 'day-first' }),
    'List!A1:C3, 2 rows, account_name=A domain=B is_target=C',
  ],
  [
    'an answer about a field that is none',
    ask('answer', { table: 'accounts', field: 'nope', answer: 'day-first' }),
    'VERSION, changed no: This sidebar and the add-on behind it are of different versions, probably because of an update. Close the sidebar and open it again from the menu Extensions, ABM Funnel.',
  ],
  [
    'a table that is not chosen, forgotten',
    ask('forget', { table: 'nps' }),
    'List!A1:C3, 2 rows, account_name=A domain=B is_target=C',
  ],
  [
    'a cell of a table that is not chosen',
    ask('go-to', { table: 'nps', cell: 'A1' }),
    'DATA, changed no: NPS answers: This cell is no longer in the range of the table: rows were moved, or another range was chosen. Check again, then go to the cell from there.',
  ],
  [
    'a cell beyond the sheet',
    ask('go-to', { table: 'accounts', cell: 'ZZZ9999999' }),
    'DATA, changed no: Accounts: This cell is no longer in the range of the table: rows were moved, or another range was chosen. Check again, then go to the cell from there.',
  ],
  [
    'a cell of a tab that is not there',
    ask('go-to', { table: 'accounts', cell: "'Nowhere'!A1" }),
    'DATA, changed no: Accounts: This cell is no longer in the range of the table: rows were moved, or another range was chosen. Check again, then go to the cell from there.',
  ],
  [
    'a KPI that is none',
    ask('explain', { subject: { kpi: 'nope', column: 0 } }),
    'DATA, changed no: This release knows no such KPI. Choose another one from the list.',
  ],
  [
    'a KPI that every object has',
    ask('explain', { subject: { kpi: 'constructor', column: 0 } }),
    'DATA, changed no: This release knows no such KPI. Choose another one from the list.',
  ],
  [
    'a bridge that is none',
    ask('explain', { subject: { bridge: 'nope', part: 'nope' } }),
    'DATA, changed no: This release knows no such KPI. Choose another one from the list.',
  ],
  [
    'a list of a part that there is not',
    ask('list-to-tab', { subject: { kpi: 'engaged_rate', column: 0 }, list: 20 }),
    'DATA, changed no: Not counted: There is no account in this list, so no tab was made. Choose another list.',
  ],
  [
    'a setting that is none',
    ask('build', { settings: { nope: '1' } }),
    'DATA, changed no: Setting "nope": There is no such setting. Names close to it: compare, as_of, split.',
  ],
  [
    'a setting that every object has',
    ask('build', { settings: { constructor: '1' } }),
    'DATA, changed no: Setting "constructor": There is no such setting. Names close to it: compare, lost_words, as_of.',
  ],
  [
    'a period that is no date',
    ask('build', { settings: { period_start: '=TODAY()' } }),
    'DATA, changed no: Setting Period from: "=TODAY()" is not a date for Period from. Type it as 2024-12-31, or leave it blank.',
  ],
  [
    'a period of 29 February of another year',
    ask('build', { settings: { period_start: '2023-02-29' } }),
    'DATA, changed no: Setting Period from: "2023-02-29" is not a date for Period from. Type it as 2024-12-31, or leave it blank.',
  ],
  [
    'a choice that is none',
    ask('build', { settings: { split: '__proto__' } }),
    'DATA, changed no: Setting Split by: "__proto__" is not a choice of Split by. Type one of: Tier; Segment; Owner; Company size; Deal type.',
  ],
  [
    'a function for a cell that holds something',
    insert('=ABM_ACV(500000;5)'),
    'DATA, changed no: ABM Funnel, cell A1: The marked cell is not empty, so nothing was put there. Mark an empty cell, then try again.',
  ],
];
