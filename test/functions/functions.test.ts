import { callFunction } from '../../src/functions/call-function';
import { FUNCTIONS } from '../../src/functions/registry';
import { column } from './calls';

describe.each(FUNCTIONS)('$name', ({ name, parameters, worked, summary, examples }) => {
  test.each(worked)('$formula gives $result: $shows', ({ args, result }) => {
    expect(callFunction(name, args)).toEqual(result);
  });

  test.each(worked)('writes $formula as it is typed', ({ formula, args }) => {
    const places = formula.slice(name.length + 2, -1).split(';');
    expect(formula).toBe(`=${name}(${places.join(';')})`);
    expect(places.map((place, index) => isTypedAs(place, args[index]))).toEqual(args.map(() => true));
  });

  test('has a card that fits on one line each', () => {
    const lines = [summary, ...parameters.map(({ description }) => description)];
    for (const line of lines) expect(line).toMatch(/^[A-Z][^\n<>*]*\.$/);
    for (const { description, optional } of parameters) expect(description.startsWith('Optional. ')).toBe(optional);
    expect(parameters.map((parameter) => parameter.name).every((word) => /^[a-z_]+$/.test(word))).toBe(true);
    expect(examples).toHaveLength(2);
  });
});

/** Whether the text between two separators of a formula stands for the argument. */
function isTypedAs(place: string, arg: unknown): boolean {
  const range = /^[A-Z](\d+):[A-Z](\d+)$/.exec(place);
  if (range !== null) return Array.isArray(arg) && arg.length === Number(range[2]) - Number(range[1]) + 1;
  if (typeof arg === 'string') return place === `"${arg}"`;
  const [part = '', base = place.endsWith('%') ? '100' : '1'] = place.split('/');
  return parseFloat(part) / Number(base) === arg;
}

test('the registry holds the functions in the order of the docs, each name once', () => {
  const names = FUNCTIONS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual([
    'ABM_WINRATE',
    'ABM_VELOCITY',
    'ABM_DAYS',
    'ABM_ENGAGED_PCT',
    'ABM_UNENGAGED_PCT',
    'ABM_SCORE',
    'ABM_PENETRATION',
    'ABM_DEANON_RATE',
    'ABM_OPP_RATE',
    'ABM_INFLUENCED_PCT',
    'ABM_ACV',
    'ABM_CLV',
    'ABM_TAM',
    'ABM_CAC',
    'ABM_COST_PER',
    'ABM_ROI',
    'ABM_CLV_CAC',
    'ABM_RENEWAL_RATE',
    'ABM_RETENTION_RATE',
    'ABM_GRR',
    'ABM_NRR',
    'ABM_NPS',
    'ABM_MATCH',
    'ABM_ACCOUNT_KEY',
  ]);
});

test('an unknown function is answered with how to see the others', () => {
  expect(() => callFunction('toString', [])).toThrow(
    'There is no function toString. Type =ABM_ to see those there are.',
  );
});

describe('what is blank', () => {
  test.each<[string, string, unknown[], unknown]>([
    ['a blank base', 'ABM_WINRATE', [10, ''], ''],
    ['a base of zero', 'ABM_WINRATE', [0, 0], ''],
    ['a base of zero under a larger part', 'ABM_WINRATE', [5, 0], ''],
    ['a text of spaces that nobody sees', 'ABM_WINRATE', [10, ' \u00a0\u200b'], ''],
    ['null', 'ABM_CAC', [null, 2], ''],
    ['zero years', 'ABM_ACV', [500000, 0], ''],
    ['no new customers', 'ABM_CAC', [60000, 0], ''],
    ['blank targets', 'ABM_ENGAGED_PCT', [6, ''], ''],
    ['an empty range', 'ABM_WINRATE', [[], [[]]], ''],
    ['a column of blanks', 'ABM_WINRATE', [column('', ''), column('', '')], column('', '')],
    ['a column of blanks for stages', 'ABM_WINRATE', [column('', '')], ''],
    ['no accounts', 'ABM_COST_PER', [60000, 0], ''],
    ['a customer who cost nothing', 'ABM_CLV_CAC', [60000, 0], ''],
    ['no spend', 'ABM_ROI', [210000, 0], ''],
    ['a cycle of no days', 'ABM_VELOCITY', [5, 105000, 0.5, 0], ''],
    ['nobody due', 'ABM_RENEWAL_RATE', [0, 0], ''],
  ])('%s makes a blank: %s', (_, name, args, result) => {
    expect(callFunction(name, args)).toEqual(result);
  });

  test.each<[string, string, unknown[], unknown]>([
    ['zero won is a rate of zero', 'ABM_WINRATE', [0, 100], 0],
    ['a blank one-time fee is none', 'ABM_ACV', [500000, 5, ''], 100000],
    ['a blank margin is 100%', 'ABM_CLV', [55000, 5, ''], 275000],
    ['a margin of zero is zero', 'ABM_CLV', [55000, 5, 0], 0],
    ['no revenue loses all of the spend', 'ABM_ROI', [0, 60000], -1],
    ['negative zero is zero', 'ABM_WINRATE', [-0, 100], 0],
  ])('%s', (_, name, args, result) => {
    expect(callFunction(name, args)).toBe(result);
  });
});

describe('cells and columns', () => {
  test.each<[string, unknown[], unknown]>([
    ['a range of one cell gives a cell', [[[10]], [[100]]], 0.1],
    ['columns give a column', [column(1, 2, 3), column(2, 4, 4)], column(0.5, 0.5, 0.75)],
    ['a single base counts for every row', [column(1, 2, ''), 10], column(0.1, 0.2, '')],
    ['a single won counts for every row', [1, column(2, 4, 0)], column(0.5, 0.25, '')],
    ['rows give a row', [[[1, 2]], [[4, 4]]], [[0.25, 0.5]]],
    [
      'a rectangle gives a rectangle',
      [
        [
          [1, 2],
          [3, 4],
        ],
        4,
      ],
      [
        [0.25, 0.5],
        [0.75, 1],
      ],
    ],
    ['a missing cell is blank', [[[1], []], column(2, 2)], column(0.5, '')],
    ['a plain list is a column', [[1, 2], 4], column(0.25, 0.5)],
  ])('%s', (_, args, result) => {
    expect(callFunction('ABM_WINRATE', args)).toEqual(result);
  });
});
