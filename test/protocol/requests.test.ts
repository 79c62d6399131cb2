import fc from 'fast-check';
import { COLUMN_ANSWERS } from '../../src/model/column-answer';
import { TABLE_IDS } from '../../src/model/table-id';
import { parseRequest, PROTOCOL } from '../../src/protocol/requests';
import { LAW } from '../support/laws';

type Fields = Readonly<Record<string, unknown>>;

const asked = (verb: string, fields: Fields = {}) => ({ protocol: PROTOCOL, verb, ...fields });
const parse = (request: unknown) => parseRequest(JSON.stringify(request));

const letters = (count: number): string => 'a'.repeat(count);

/** Every request with everything that it may carry, in all the forms of its parts. */
const ACCEPTED: readonly (readonly [verb: string, fields: Fields])[] = [
  ['state', {}],
  ['find', {}],
  ...TABLE_IDS.map((table) => ['use-selection', { table }] as const),
  ['use-selection', { table: 'nps', add: true }],
  ['use-selection', { table: 'nps', add: false }],
  ['use-range', { table: 'accounts', range: letters(400) }],
  ['forget', { table: 'spend' }],
  ['map', { table: 'accounts', field: 'account', column: 'A' }],
  ['map', { table: 'accounts', field: letters(40), column: 'ABC' }],
  ['map', { table: 'accounts', field: 'close_date', column: 'none' }],
  ['map', { table: 'accounts', field: 'a', column: 'found' }],
  ...COLUMN_ANSWERS.map((answer) => ['answer', { table: 'accounts', field: 'since', answer }] as const),
  ['answer', { table: 'accounts', field: 'since', answer: 'asked' }],
  ['build', { settings: {} }],
  ['build', { settings: { [letters(60)]: letters(2000) }, detail: true }],
  ['build', { settings: {}, over: '0189abef' }],
  ['live', { on: false }],
  ['live', { on: true, over: 'ffffffff' }],
  ...['funnel', 'accounts', 'definitions'].map((tab) => ['show', { tab }] as const),
  ['definitions', {}],
  ['engagement', { settings: { split: 'tier' } }],
  ['check', { settings: { split: 'tier' } }],
  ...['A1', 'ABC1234567', "'Deals 2'!C14", "'Team''s'!C14"].map((cell) => ['go-to', { table: 'nps', cell }] as const),
  ['kpis', {}],
  ['explain', {}],
  ['explain', { subject: { kpi: letters(60), column: 0 } }],
  ['explain', { subject: { kpi: 'win_rate', column: -1 } }],
  ['explain', { subject: { kpi: 'win_rate', column: 20 } }],
  ['explain', { subject: { bridge: 'engaged', part: 'joined' } }],
  ['list-to-tab', { subject: { kpi: 'win_rate', column: 1 }, list: -1 }],
  ['list-to-tab', { subject: { kpi: 'win_rate', column: 1 }, list: 20 }],
  ['functions', {}],
  ['insert', { formula: '=ABM_A()', least: 0, most: 30 }],
  ['insert', { formula: '=ABM_WIN_RATE(10;"a, b";100%)', least: 30, most: 0 }],
  ['insert', { formula: `=ABM_X(${letters(300 - 8)})`, least: 1, most: 2 }],
];

describe('a request', () => {
  test.each(ACCEPTED)('%s %j passes as it is', (verb, fields) => {
    expect(parse(asked(verb, fields))).toEqual(asked(verb, fields));
  });

  test.each(ACCEPTED)('%s %j does not pass with a key too many', (verb, fields) => {
    expect(parse(asked(verb, { ...fields, sheet: 'Deals' }))).toBeUndefined();
  });

  test.each(
    ACCEPTED.flatMap(([verb, fields]) => Object.keys(asked(verb, fields)).map((key) => [verb, key, fields] as const)),
  )('%s does not pass with "%s" as a number, a list or nothing (%j)', (verb, key, fields) => {
    const strange = [[], null, {}, ...(['protocol', 'list', 'least', 'most'].includes(key) ? ['1'] : [1])];
    const passed = strange.filter((value) => parse({ ...asked(verb, fields), [key]: value }) !== undefined);
    expect(passed).toEqual(key === 'settings' ? [{}] : []);
  });

  const refused: readonly (readonly [why: string, verb: string, fields: Fields])[] = [
    ['a verb that there is not', 'erase', {}],
    ['the name of a method', 'constructor', {}],
    ['no table', 'forget', {}],
    ['a table that there is not', 'forget', { table: '__proto__' }],
    ['a range too long', 'use-range', { table: 'nps', range: letters(401) }],
    ['a yes that is a word', 'use-selection', { table: 'nps', add: 'yes' }],
    ...['', 'A1', letters(41), 'Field', 'x y', ' x', 'x '].map(
      (field) => ['a field of another kind', 'map', { table: 'nps', field, column: 'A' }] as const,
    ),
    ...['', 'a', 'ABCD', 'A1', 'None', 'nonea', 'xnone', 'A none', 'founded', ' A'].map(
      (column) => ['a column of another kind', 'map', { table: 'nps', field: 'score', column }] as const,
    ),
    ['an answer that there is not', 'answer', { table: 'nps', field: 'date', answer: 'year-first' }],
    ['no settings', 'build', {}],
    ['a setting with a name too long', 'build', { settings: { [letters(61)]: '' } }],
    ...['', '0189abe', '0189abef0', 'x0189abef', '0189abeg', '0189ABEF'].flatMap((over) => [
      ['consent that no refusal gives', 'build', { settings: {}, over }] as const,
      ['consent that no refusal gives', 'live', { on: true, over }] as const,
    ]),
    ['a setting that is too long', 'check', { settings: { margin: letters(2001) } }],
    ['a setting that is no text', 'engagement', { settings: { margin: 1 } }],
    ['a tab that there is not', 'show', { tab: 'deals' }],
    ...[
      '',
      'A',
      '1',
      'A0',
      'a1',
      'ABCD1',
      'A12345678',
      'A1:B2',
      'A1 ',
      ' A1',
      "'Deals!A1",
      "''!A1",
      "'De'als'!A1",
      'Deals!A1',
    ].map((cell) => ['a cell of another kind', 'go-to', { table: 'nps', cell }] as const),
    ['a cell whose tab is too long', 'go-to', { table: 'nps', cell: `'${letters(240)}'!A1` }],
    ...['', 'Win', 'win-rate', letters(61), 'a b', '1x'].map(
      (kpi) => ['a KPI of another kind', 'explain', { subject: { kpi, column: 0 } }] as const,
    ),
    ...[-2, 21, 0.5, '0'].map(
      (column) => ['a column of the split that cannot be', 'explain', { subject: { kpi: 'nps', column } }] as const,
    ),
    ['a subject that is two', 'explain', { subject: { kpi: 'nps', column: 0, bridge: 'won', part: 'left' } }],
    ['half a subject', 'explain', { subject: { bridge: 'won' } }],
    ['a list of no subject', 'list-to-tab', { list: 0 }],
    ...[-2, 21, 0.5].map(
      (list) => ['a list that cannot be', 'list-to-tab', { subject: { kpi: 'nps', column: 0 }, list }] as const,
    ),
    ...[
      '',
      'ABM_X()',
      '=SUM(1)',
      '=ABM_x()',
      '=ABM_()',
      '=ABM_X(',
      '=ABM_X(IMPORTXML("a"))',
      '=ABM_X()+1',
      ' =ABM_X()',
    ].map((formula) => ['a formula that is no call of ours', 'insert', { formula, least: 1, most: 1 }] as const),
    ['a formula too long', 'insert', { formula: `=ABM_X(${letters(300 - 7)})`, least: 1, most: 1 }],
    ...[-1, 31, 0.5, '1'].map(
      (count) =>
        ['a number of arguments that cannot be', 'insert', { formula: '=ABM_X()', least: count, most: 1 }] as const,
    ),
    ...[-1, 31, 0.5].map(
      (count) =>
        ['a number of arguments that cannot be', 'insert', { formula: '=ABM_X()', least: 1, most: count }] as const,
    ),
  ];

  test.each(refused)('does not pass with %s: %s %j', (_why, verb, fields) => {
    expect(parse(asked(verb, fields))).toBeUndefined();
  });

  test('does not pass without its protocol', () => {
    expect(parse({ verb: 'state' })).toBeUndefined();
  });

  test('of another release passes the check of its shape, so that the server can ask for a reload', () => {
    expect(parse({ protocol: PROTOCOL + 1, verb: 'state' })).toEqual({ protocol: PROTOCOL + 1, verb: 'state' });
  });

  test.each(['', 'state', '[]', 'null', '7', '"state"', '{"verb":', '{}', '[{"verb":"state","protocol":1}]'])(
    'is none: %s',
    (text) => {
      expect(parseRequest(text)).toBeUndefined();
    },
  );

  test('is none for any text, and leaves the prototypes as they are (P19)', () => {
    const verbs = fc.constantFrom(...ACCEPTED.map(([verb]) => verb));
    const keys = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'sheet');
    const request = fc.tuple(verbs, keys, fc.jsonValue()).map(([verb, key, value]) => {
      return `{"protocol":${PROTOCOL},"verb":"${verb}",${JSON.stringify(key)}:${JSON.stringify(value)}}`;
    });
    fc.assert(
      fc.property(fc.oneof(request, fc.json(), fc.string()), (text) => parseRequest(text) === undefined),
      LAW,
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(parse(asked('state'))).toEqual(asked('state'));
  });
});
