/** A text that stands in the properties of the document, and what the state then says of tabs and accounts. */
export type StateRow = readonly [given: string, stored: string, outcome: string];

const FRESH = { tabs: {}, build: 0, builtAt: '', mode: 'formulas', sources: [], hidden: '' };
const stored = (more: object): string => JSON.stringify({ version: 1, ...FRESH, ...more });

/** What another release, a colleague with tools or a full property may have left. */
export const STORED_STATE: readonly StateRow[] = [
  ['nothing', '', 'no funnel; List!A1:C3, 2 rows, account_name=A domain=B is_target=C'],
  ['no JSON', '{"version":1', 'no funnel; List!A1:C3, 2 rows, account_name=A domain=B is_target=C'],
  ['null', 'null', 'no funnel; List!A1:C3, 2 rows, account_name=A domain=B is_target=C'],
  ['a number', '7', 'no funnel; List!A1:C3, 2 rows, account_name=A domain=B is_target=C'],
  ['a list', '[]', 'no funnel; List!A1:C3, 2 rows, account_name=A domain=B is_target=C'],
  ['an object without a version', '{}', 'no funnel; List!A1:C3, 2 rows, account_name=A domain=B is_target=C'],
  ['a version as text', '{"version":"1"}', 'no funnel; List!A1:C3, 2 rows, account_name=A domain=B is_target=C'],
  ['a version before the first', '{"version":0}', 'no funnel; List!A1:C3, 2 rows, account_name=A domain=B is_target=C'],
  [
    'a newer version',
    '{"version":2}',
    'VERSION, changed no: The funnel in this workbook was built with a newer release of the add-on, so this one leaves it alone. Reload the spreadsheet: the newer release comes with it.',
  ],
  ['a version without end', '{"version":1e999}', 'no funnel; List!A1:C3, 2 rows, account_name=A domain=B is_target=C'],
  ['a field too many', stored({ more: 1 }), 'no funnel; List!A1:C3, 2 rows, account_name=A domain=B is_target=C'],
  [
    'a prototype',
    stored({}).replace('{', '{"__proto__":{"build":7},'),
    'no funnel; List!A1:C3, 2 rows, account_name=A domain=B is_target=C',
  ],
  ['a build below zero', stored({ build: -1 }), 'no funnel; List!A1:C3, 2 rows, account_name=A domain=B is_target=C'],
  ['half a build', stored({ build: 0.5 }), 'no funnel; List!A1:C3, 2 rows, account_name=A domain=B is_target=C'],
  [
    'a mode that is none',
    stored({ mode: 'eval' }),
    'no funnel; List!A1:C3, 2 rows, account_name=A domain=B is_target=C',
  ],
  [
    'a table that is none',
    stored({ sources: ['deals'] }),
    'no funnel; List!A1:C3, 2 rows, account_name=A domain=B is_target=C',
  ],
  [
    'a tab of the user for ours',
    stored({ tabs: { funnel: 0, accounts: 0, definitions: 0 }, build: 3 }),
    'no funnel; List!A1:C3, 2 rows, account_name=A domain=B is_target=C',
  ],
  [
    'tabs that are not there',
    stored({ tabs: { funnel: 123_456 }, build: 3 }),
    'no funnel; List!A1:C3, 2 rows, account_name=A domain=B is_target=C',
  ],
  [
    'a tab id as text',
    stored({ tabs: { funnel: '0' } }),
    'no funnel; List!A1:C3, 2 rows, account_name=A domain=B is_target=C',
  ],
  [
    'areas below zero',
    stored({ areas: { accounts: -1 } }),
    'no funnel; List!A1:C3, 2 rows, account_name=A domain=B is_target=C',
  ],
  [
    'a million areas',
    stored({ areas: { accounts: 1_000_000 } }),
    'no funnel; List!A1:C3, 2 rows, account_name=A domain=B is_target=C',
  ],
  [
    'areas of a table that is none',
    stored({ areas: { __proto__: 1, deals: 2 } }),
    'no funnel; List!A1:C3, 2 rows, account_name=A domain=B is_target=C',
  ],
  [
    'hidden columns that are none',
    stored({ hidden: 'x+y 9999999+9999999' }),
    'no funnel; List!A1:C3, 2 rows, account_name=A domain=B is_target=C',
  ],
  [
    'choices that are none',
    stored({ choices: [{ table: 'accounts' }] }),
    'no funnel; List!A1:C3, 2 rows, account_name=A domain=B is_target=C',
  ],
  [
    'a hundred and one choices',
    stored({ choices: Array.from({ length: 101 }, () => ({ table: 'nps', headers: 'x', columns: {}, answers: {} })) }),
    'no funnel; List!A1:C3, 2 rows, account_name=A domain=B is_target=C',
  ],
  [
    'a tab of the user for the one of a build that did not end',
    stored({ intent: 'List' }),
    'no funnel; List!A1:C3, 2 rows, account_name=A domain=B is_target=C',
  ],
  [
    'a text of nine thousand characters',
    stored({ hidden: 'x'.repeat(8_800) }),
    'no funnel; List!A1:C3, 2 rows, account_name=A domain=B is_target=C',
  ],
  [
    'the last state of a table that is gone',
    stored({ sources: ['accounts', 'nps'], build: 3 }),
    'no funnel; List!A1:C3, 2 rows, account_name=A domain=B is_target=C',
  ],
];
