import type { Contract } from '../../src/accounts/read-contracts';
import { endingsOf } from '../../src/accounts/renewals';
import { isoDay } from '../../src/model/day';
import { day } from '../support/core';

type Said = Partial<Pick<Contract, 'begun' | 'renewed' | 'acv' | 'renewalAcv'>>;

/** From, to (blank for one that runs on), and what else the export says. */
type Row = readonly [start: string, end: string, said?: Said];

const contractOf = ([start, end, said]: Row): Contract => ({
  ...{ account: 0, start: day(start), end: end === '' ? NaN : day(end), begun: true },
  ...{ renewed: NaN, acv: 100, renewalAcv: NaN, ...said },
});

/** `renewed, worth 100, until 2025-12-31` for each row in the order given. */
function told(rows: readonly Row[]): readonly string[] {
  const contracts = rows.map(contractOf);
  const endings = endingsOf(contracts);
  return contracts.map((contract) => {
    const { renewed = false, after = NaN, until = NaN } = endings.get(contract) ?? {};
    return `${renewed ? 'renewed' : 'ended'}, worth ${String(after)}, until ${until === Infinity ? 'ever' : isoDay(until)}`;
  });
}

const YEAR: Row = ['2023-01-01', '2023-12-31'];
const LEFT = 'ended, worth 0, until 2023-12-31';

test.each<[string, readonly Row[], string]>([
  ['nothing follows it', [], LEFT],
  ['another begins 60 days after it', [['2024-02-29', '2025-02-28']], 'renewed, worth 100, until 2024-02-28'],
  ['another begins 61 days after it', [['2024-03-01', '2025-02-28']], LEFT],
  ['another begins 59 days before it ends', [['2023-11-02', '2024-12-31']], 'renewed, worth 100, until 2023-12-31'],
  ['another begins 60 days before it ends', [['2023-11-01', '2024-12-31']], LEFT],
  ['another ends with it', [['2023-12-01', '2023-12-31']], LEFT],
  [
    'one to come begins on the next day',
    [['2024-01-01', '2024-12-31', { begun: false }]],
    'renewed, worth 100, until 2024-12-31',
  ],
  ['one to come begins two days later', [['2024-01-02', '2024-12-31', { begun: false }]], LEFT],
])('what became of a year of which the export does not say whether it was renewed, where %s', (_, others, expected) => {
  expect(told([YEAR, ...others])[0]).toBe(expected);
});

test.each<[string, Said, readonly Row[], string]>([
  ['no, though another follows', { renewed: 0 }, [['2024-01-01', '2024-12-31']], LEFT],
  ['yes, and nothing later is told', { renewed: 1 }, [], 'renewed, worth 100, until ever'],
  ['only what it is worth after', { renewalAcv: 80 }, [], 'renewed, worth 80, until ever'],
  ['that it is worth nothing after', { renewalAcv: 0 }, [], LEFT],
  [
    'yes, and its own worth after beside that of the next',
    { renewed: 1, renewalAcv: 80 },
    [['2024-01-01', '2024-12-31', { acv: 90 }]],
    'renewed, worth 80, until 2023-12-31',
  ],
  [
    'yes, and the next one is worth something else',
    { renewed: 1 },
    [['2024-01-01', '2024-12-31', { acv: 90 }]],
    'renewed, worth 90, until 2023-12-31',
  ],
  [
    'yes, and what the next one is worth is not known',
    { renewed: 1 },
    [['2024-01-01', '2024-12-31', { acv: NaN }]],
    'renewed, worth 100, until 2023-12-31',
  ],
  ['yes, and no worth at all is known', { renewed: 1, acv: NaN }, [], 'renewed, worth NaN, until ever'],
  [
    'yes, and a later row is of another contract',
    { renewed: 1 },
    [['2024-06-01', '2025-05-31']],
    'renewed, worth 100, until 2024-12-31',
  ],
  [
    'yes, and an earlier row is of another contract',
    { renewed: 1 },
    [['2022-06-01', '2024-12-31']],
    'renewed, worth 100, until ever',
  ],
  [
    'yes, and a row from 60 days before its end is shorter',
    { renewed: 1 },
    [['2023-11-01', '2023-12-01']],
    'renewed, worth 100, until ever',
  ],
  [
    'yes, and a row from 59 days before its end is shorter',
    { renewed: 1 },
    [['2023-11-02', '2023-12-01']],
    'renewed, worth 100, until 2024-12-31',
  ],
])('what became of a year of which the export says %s', (_, said, others, expected) => {
  expect(told([[YEAR[0], YEAR[1], said], ...others])[0]).toBe(expected);
});

test.each<[string, Row, string]>([
  ['of whole months ends with the month', ['2023-01-31', '2023-02-27', { renewed: 1 }], '2023-03-27'],
  ['of half a year ends half a year later', ['2023-01-01', '2023-06-30', { renewed: 1 }], '2023-12-31'],
  ['of other days has as many days', ['2023-01-01', '2023-01-10', { renewed: 1 }], '2023-01-20'],
])('a renewed term %s, where later rows are of other contracts', (_, term, until) => {
  expect(told([term, ['2024-06-01', '2025-05-31']])[0]).toBe(`renewed, worth 100, until ${until}`);
});

describe('one contract renews one term', () => {
  test('the one that ends first, if it could renew two', () => {
    const terms: Row[] = [
      ['2023-01-01', '2023-12-31'],
      ['2023-01-01', '2023-12-01'],
      ['2023-12-15', '2024-12-31'],
    ];
    expect(told(terms).map((words) => words.split(',')[0])).toEqual(['ended', 'renewed', 'ended']);
  });

  test('and of two that could, the one that begins nearest to its end', () => {
    const far: Row = ['2024-02-10', '2025-12-31', { acv: 1 }];
    const near: Row = ['2024-01-05', '2025-12-31', { acv: 2 }];
    const before: Row = ['2023-12-20', '2025-12-31', { acv: 3 }];
    expect(told([YEAR, far, near])[0]).toBe('renewed, worth 2, until 2024-01-04');
    expect(told([YEAR, far, near, before])[0]).toBe('renewed, worth 2, until 2024-01-04');
    expect(told([YEAR, far, before])[0]).toBe('renewed, worth 3, until 2023-12-31');
  });

  test('whatever the order of rows, also of rows of the same days', () => {
    const rows: Row[] = [
      ['2023-01-01', '2023-12-31', { acv: 5 }],
      ['2023-01-01', '2023-12-31', { acv: NaN }],
      ['2023-01-01', '2023-12-31', { acv: 5, renewed: 1 }],
      ['2024-01-01', '2024-12-31', { acv: 7 }],
      ['2024-01-01', '', { acv: 6 }],
      ['2022-01-01', '2024-01-15', { acv: 8 }],
    ];
    const expected = told(rows);
    for (let turn = 1; turn < rows.length; turn++) {
      const turned = [...rows.slice(turn), ...rows.slice(0, turn)];
      const back = told(turned);
      expect([...back.slice(-turn), ...back.slice(0, -turn)]).toEqual(expected);
    }
    expect([...told([...rows].reverse())].reverse()).toEqual(expected);
  });

  test('and one that runs on has no end', () => {
    expect(told([['2023-01-01', '', { renewed: 0 }]])).toEqual(['ended, worth 0, until ever']);
  });
});
