import { deedReader } from '../../src/engagement/deeds';
import { flipsOf } from '../../src/engagement/flips';
import { whyEngaged } from '../../src/engagement/judge';
import { newJudging } from '../../src/engagement/new-judging';
import { previewOf } from '../../src/engagement/preview';
import { agreed, factsOf, judged } from './facts';
import type { Touch } from './facts';

const numbers = (column: Float64Array): number[] => [...column];
const late = '2024-12-20';

describe('a reading', () => {
  const accounts = { Acted: {}, Sent: {}, Shown: {}, Opened: {}, Unknown: {}, Before: {}, After: {}, None: {} };
  const touches: Touch[] = [
    [0, 'ad_click', '2024-01-01'],
    [1, 'email_sent', late],
    [2, 'ad_impression', late],
    [3, 'email_open', late],
    [4, '', late],
    [5, 'call', '2023-12-31'],
    [6, 'call', '2025-01-01'],
    [7, 'call', late, 0],
    [7, 'call', late, -1],
    [7, 'call', late, NaN],
  ];
  const byAny = (texts: Readonly<Record<string, string>> = {}): string[] => {
    const { table } = judged(accounts, touches, { engagement_model: 'any', ...texts });
    return table.texts.account.filter((_, account) => table.numbers.engaged_any[account] === 1);
  };

  test('by any interaction counts what the account did in the period', () => {
    expect(byAny()).toEqual(['Acted', 'Opened', 'Unknown']);
  });

  test('by any interaction counts impressions and opened emails as agreed', () => {
    expect(byAny({ opens_engage: 'no' })).toEqual(['Acted', 'Unknown']);
    expect(byAny({ impressions_engage: 'yes' })).toEqual(['Acted', 'Shown', 'Opened', 'Unknown']);
  });

  test('is told beside the points where any interaction counts, and so is what is implied', () => {
    const why = (model: string, flags: Readonly<Record<'engaged_any' | 'engaged_implied', number>>): string => {
      const judging = newJudging(factsOf({ A: {} }, []), agreed({ engagement_model: model }));
      judging.numbers.engaged_any[0] = flags.engaged_any;
      judging.numbers.engaged_implied[0] = flags.engaged_implied;
      return whyEngaged(judging, 0, '3 points of 20');
    };
    expect(why('any', { engaged_any: 1, engaged_implied: 0 })).toBe('interacted in the period (3 points of 20)');
    expect(why('any', { engaged_any: 0, engaged_implied: 0 })).toBe('no interaction in the period (3 points of 20)');
    expect(why('threshold', { engaged_any: 1, engaged_implied: 0 })).toBe('3 points of 20');
    expect(why('threshold', { engaged_any: 0, engaged_implied: 1 })).toBe('implied by an opportunity (3 points of 20)');
  });

  test('counts no account engaged where nothing tells of touches', () => {
    const facts = { ...factsOf({ A: {} }, []), present: [] };
    expect(previewOf(facts, agreed()).engaged).toBeUndefined();
    expect(previewOf({ ...facts, present: ['activities'] }, agreed()).engaged).toBe(0);
  });

  test('counts only accounts on the list', () => {
    expect(judged({ A: { target: 0 }, B: {} }, [[0, 'demo', late]]).engaged).toBe(0);
    expect(judged({ A: { target: 0 }, B: {} }, [[0, 'demo', late]]).targets).toBe(1);
  });
});

describe('what a deed counts as', () => {
  const kinds = (texts: Readonly<Record<string, string>>): string[] => {
    const read = deedReader(agreed(texts));
    const all = (['nothing', 'opened', 'acted', 'met', undefined] as const).map((did) => read(did, 'call'));
    return [...all, read('nothing', 'ad_impression'), read(undefined, undefined)].map(
      ({ interaction, touch, towardsWin }) =>
        [interaction ? 'i' : '-', touch ? 't' : '-', towardsWin ? 'w' : '-'].join(''),
    );
  };

  test.each([
    ['interactions', ['---', 'i--', 'itw', 'itw', 'itw', '---', 'itw']],
    ['team', ['---', 'i--', 'it-', 'itw', 'it-', '---', 'it-']],
    ['everything', ['---', 'i-w', 'itw', 'itw', 'itw', '--w', 'itw']],
  ])('on the way to a win, counting %s', (win_touches_count, expected) => {
    expect(kinds({ win_touches_count })).toEqual(expected);
  });

  test('as an interaction, as agreed', () => {
    expect(kinds({ opens_engage: 'no', impressions_engage: 'yes' })).toEqual([
      '---',
      '---',
      'itw',
      'itw',
      'itw',
      'i--',
      'itw',
    ]);
  });
});

describe('what follows from what', () => {
  const accounts = { Won: { won: 1 }, Open: { opportunity: 1 }, Touched: {}, None: {} } as const;
  const touches: Touch[] = [[2, 'demo', late]];

  test('a win implies an opportunity, and an opportunity engagement', () => {
    const { table, engaged } = judged(accounts, touches);
    expect(numbers(table.numbers.opportunity)).toEqual([1, 1, 0, 0]);
    expect(numbers(table.numbers.opportunity_implied)).toEqual([1, 0, 0, 0]);
    expect(numbers(table.numbers.engaged)).toEqual([1, 1, 1, 0]);
    expect(numbers(table.numbers.engaged_implied)).toEqual([1, 1, 0, 0]);
    expect(engaged).toBe(3);
  });

  test('nothing is implied where evidence alone counts', () => {
    const { table, engaged } = judged(accounts, touches, { stages: 'evidence' });
    expect(numbers(table.numbers.opportunity)).toEqual([0, 1, 0, 0]);
    expect(numbers(table.numbers.engaged)).toEqual([0, 0, 1, 0]);
    expect([...table.numbers.engaged_implied, ...table.numbers.opportunity_implied].some((flag) => flag !== 0)).toBe(
      false,
    );
    expect(engaged).toBe(1);
  });

  test('what is there already is not implied', () => {
    const { table } = judged({ A: { won: 1, opportunity: 1 } }, [[0, 'demo', late]]);
    expect(numbers(table.numbers.opportunity_implied)).toEqual([0]);
    expect(numbers(table.numbers.engaged_implied)).toEqual([0]);
  });
});

describe('accounts that the reading decides', () => {
  const accounts = { Points: {}, Little: {}, Some: {}, Off: { target: 0 } } as const;
  const touches: Touch[] = [
    [0, 'demo', '2024-12-31', 2],
    [1, 'ad_click', late],
    [2, 'call', late],
    [3, 'ad_click', late],
  ];
  const flips = (texts: Readonly<Record<string, string>>) => {
    const settings = agreed(texts);
    const { readings, trial } = flipsOf(previewOf(factsOf(accounts, touches), settings).table, settings);
    return [readings, trial].map((all) =>
      all.map(({ account, name, score, engaged, why }) => [account, name, score, engaged, why]),
    );
  };

  test('are told with the highest score first', () => {
    expect(flips({})).toEqual([
      [
        [2, 'Some', 10, true, '10 points of 20'],
        [1, 'Little', 1, true, '1 point of 20'],
      ],
      [],
    ]);
  });

  test('of equal scores stand in the order of the table', () => {
    const equal: Touch[] = [
      [0, 'call', late],
      [1, 'call', late],
    ];
    const settings = agreed();
    const { readings } = flipsOf(previewOf(factsOf(accounts, equal), settings).table, settings);
    expect(readings.map(({ name }) => name)).toEqual(['Points', 'Little']);
  });

  test('are those of the threshold to be tried as well', () => {
    expect(flips({ trial_threshold: '5' })[1]).toEqual([[2, 'Some', 10, false, '10 points of 20']]);
    expect(flips({ trial_threshold: '50' })[1]).toEqual([[0, 'Points', 40, true, '40 points of 20']]);
  });
});
