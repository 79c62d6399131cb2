import fc from 'fast-check';
import { COLUMN_ANSWERS } from '../../src/model/column-answer';
import { TABLE_IDS } from '../../src/model/table-id';
import { PROTOCOL } from '../../src/protocol/version';
import { OUR_TABS } from '../sheets/add-on';
import type { AddOn } from '../sheets/add-on';

/** Tabs of the people in the workbook, which nothing but they may change. */
const THEIRS = ['Notes', 'Blank'];

/** A request as the sidebar sends it. */
export const request = (verb: string, more: object = {}): string =>
  JSON.stringify({ protocol: PROTOCOL, verb, ...more });

const table = fc.constantFrom(...TABLE_IDS);
const settings = fc.constantFrom({}, { margin: '40%' }, { period_start: 'soon' }, { nonsense: 'x' }, { split: 'tier' });
const range = fc.constantFrom(
  ...[
    'Accounts',
    'Opportunities',
    'Notes',
    'Blank!A1:C9',
    'ABM Accounts',
    "'ABM Funnel'!A1:C20",
    'Nowhere',
    'A1',
    '__proto__',
  ],
);

/** Any request that an editor of the workbook can send. */
const requests = fc.oneof(
  { weight: 6, arbitrary: settings.map((typed) => request('build', { settings: typed })) },
  { weight: 2, arbitrary: fc.boolean().map((on) => request('live', { on })) },
  {
    weight: 2,
    arbitrary: fc.tuple(table, range).map(([id, text]) => request('use-range', { table: id, range: text })),
  },
  { weight: 1, arbitrary: table.map((id) => request('use-selection', { table: id })) },
  { weight: 1, arbitrary: table.map((id) => request('forget', { table: id })) },
  { weight: 2, arbitrary: fc.constant(request('find')) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(table, fc.constantFrom('A', 'B', 'ZZ', 'none', 'found'))
      .map(([id, column]) => request('map', { table: id, field: 'account', column })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(table, fc.constantFrom(...COLUMN_ANSWERS, 'asked'))
      .map(([id, answer]) => request('answer', { table: id, field: 'date', answer })),
  },
  { weight: 1, arbitrary: fc.constantFrom(...OUR_TABS).map(() => request('show', { tab: 'funnel' })) },
  { weight: 1, arbitrary: table.map((id) => request('go-to', { table: id, cell: 'A2' })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('state', 'definitions', 'kpis', 'functions', 'explain').map((verb) => request(verb)),
  },
  {
    weight: 1,
    arbitrary: fc.constant(request('list-to-tab', { subject: { kpi: 'target_accounts', column: 0 }, list: 0 })),
  },
);

/** Something that is done to a workbook: a request, whose name is its text, or mischief. */
export type Step = { readonly name: string; readonly act: (addOn: AddOn) => void };

const asked: fc.Arbitrary<Step> = requests.map((text) => ({ name: text, act: (addOn) => void addOn.run('rpc', text) }));

/** The id of a sheet; -1 when there is none of that name. */
export const idOf = (addOn: AddOn, name: string): number =>
  addOn.sheets().find((sheet) => sheet.name === name)?.id ?? -1;

const stamp = (addOn: AddOn): unknown => {
  const has = addOn.sheets().some(({ name }) => name === 'ABM Accounts');
  return has ? addOn.values('ABM Accounts', 'A1')[0]?.[0] : 'ABM accounts · layout 2 0000 · build 9 · 00000000';
};

/** A record that nobody wrote who went by the rules: its tabs are the people's own. */
const forged = (addOn: AddOn, more: object): string => {
  const [notes, blank] = THEIRS.map((name) => idOf(addOn, name));
  const tabs = { accounts: notes, funnel: blank, definitions: idOf(addOn, 'Opportunities') };
  return JSON.stringify({
    version: 1,
    tabs,
    build: 7,
    builtAt: '',
    mode: 'formulas',
    sources: [],
    hidden: '',
    ...more,
  });
};

const remember = (addOn: AddOn, text: string): void => {
  addOn.services.PropertiesService.getDocumentProperties().setProperty('abm-funnel', text);
};

const pointTo = (addOn: AddOn, name: string, sheet: string): void => {
  const spreadsheet = addOn.services.SpreadsheetApp.getActive();
  const found = spreadsheet.getSheetByName(sheet);
  if (found !== null) spreadsheet.setNamedRange(name, found.getRange(1, 1, 40, 12));
};

/** Gives a sheet another name, where that can be. */
export const rename = (addOn: AddOn, from: string, to: string): void => {
  const names = addOn.sheets().map(({ name }) => name);
  if (names.includes(from) && !names.includes(to)) addOn.rename(from, to);
};

/** What a colleague, another add-on or an earlier release may have done to the workbook. */
const MISCHIEF: readonly Step[] = [
  {
    name: 'a stamp of ours in their tab',
    act: (addOn) => {
      addOn.type('Notes', 'A1', [[stamp(addOn)]]);
    },
  },
  {
    name: 'a tail of ours in their tab',
    act: (addOn) => {
      addOn.type('Notes', 'A9', [['End of build 7']]);
    },
  },
  {
    name: 'a note beside our table',
    act: (addOn) => {
      if (addOn.sheets().some(({ name }) => name === 'ABM Funnel')) addOn.type('ABM Funnel', 'Z40', [['mine']]);
    },
  },
  {
    name: 'our name for their tab',
    act: (addOn) => {
      rename(addOn, 'ABM Funnel', 'Old funnel');
      rename(addOn, 'Blank', 'ABM Funnel');
    },
  },
  {
    name: 'their name back',
    act: (addOn) => {
      if (!addOn.sheets().some(({ name }) => name === 'Blank')) rename(addOn, 'ABM Funnel', 'Blank');
    },
  },
  {
    name: 'our named range over their tab',
    act: (addOn) => {
      pointTo(addOn, 'ABM_funnel_tab', 'Notes');
    },
  },
  {
    name: 'the name of our settings over their tab',
    act: (addOn) => {
      pointTo(addOn, 'ABM_data_definitions', 'Notes');
    },
  },
  {
    name: 'a record of their tabs',
    act: (addOn) => {
      remember(addOn, forged(addOn, {}));
    },
  },
  {
    name: 'a record with their tab as one to tidy up',
    act: (addOn) => {
      remember(addOn, forged(addOn, { intent: 'Blank' }));
    },
  },
  {
    name: 'a record with a staging tab',
    act: (addOn) => {
      remember(addOn, forged(addOn, { intent: 'ABM build 00000000' }));
    },
  },
  {
    name: 'a record that is none',
    act: (addOn) => {
      remember(addOn, '{"version":1,"tabs":{"__proto__":{"funnel":0}},"build":1e99}');
    },
  },
  ...OUR_TABS.map((name): Step => ({
    name: `${name} deleted`,
    act: (addOn) => {
      if (addOn.sheets().some((sheet) => sheet.name === name)) addOn.deleteSheet(name);
    },
  })),
];

/** Anything that may be done to a workbook. */
export const step = fc.oneof({ weight: 3, arbitrary: asked }, { weight: 1, arbitrary: fc.constantFrom(...MISCHIEF) });
