import { account, buildYear, kpi, kpis } from '../support/core';
import { DEAL_LIST } from './books';
import type { Rows } from './books';

describe('E20: net promoter score', () => {
  const nps = (...rows: Rows) =>
    buildYear({ Accounts: DEAL_LIST, NPS: [['Score', 'Date', 'Email', 'Company'], ...rows] });

  test('is 100 × (9 and 10 − 0 to 6) ÷ answers', () => {
    const scores = [9, 10, 10, 9, 8, 7, 7, 6, 4, 0];
    expect(kpi(nps(...scores.map((score) => [score, '2024-05-01', null, 'Acme'])), 'nps')).toBe(10);
  });

  test('drops and counts scores that are out of range or none', () => {
    const core = nps(
      [10, null, null, 'Acme'],
      [11, null, null, 'Acme'],
      [-1, null, null, 'Acme'],
      ['great', null, null, 'Acme'],
    );
    expect(kpi(core, 'nps')).toBe(100);
    expect(core.built.health[1]).toMatchObject({
      given: 4,
      used: 1,
      leftOut: 3,
      reasons: new Map([['score-out-of-range', 3]]),
    });
  });

  test('E21: takes the latest answer of a person in the period, one with a day before one without', () => {
    const rows: Rows = [
      [0, '2024-05-01', 'ann@acme.com', 'Acme'],
      [10, '2024-06-01', 'ANN@acme.com', 'Acme'],
      [1, null, 'ann@acme.com', 'Acme'],
      [2, '2023-12-31', 'ann@acme.com', 'Acme'],
      [3, '2025-01-01', 'ann@acme.com', 'Acme'],
      [4, '2024-03-01', 'Sam', 'Acme'],
      [9, '2024-02-01', 'Sam', 'Beta'],
    ];
    for (const order of [rows, [...rows].reverse()]) {
      const core = nps(...order);
      expect(account(core, 'Acme', 'promoters', 'detractors', 'nps_answers')).toEqual({
        promoters: 1,
        detractors: 1,
        nps_answers: 2,
      });
      expect(kpi(core, 'nps')).toBeCloseTo(100 / 3, 9);
      expect(core.built.health[1]).toMatchObject({ given: 7, merged: 2, leftOut: 1, used: 4 });
    }
  });

  describe('C20: counts every answer, the latest of a person, or one vote per account, side by side', () => {
    const rows: Rows = [
      [0, '2024-05-01', 'ann@acme.com', 'Acme'],
      [10, '2024-06-01', 'ann@acme.com', 'Acme'],
      [10, '2024-06-01', 'ann@acme.com', 'Acme'],
      [7, '2024-06-01', 'bob@acme.com', 'Acme'],
      [6, '2024-06-01', 'cem@beta.com', 'Beta'],
      [9, '2024-06-01', null, null],
    ];
    const sides = ['nps', 'nps_by_answer', 'nps_by_person', 'nps_by_account'];
    const [answer, person, account] = [(100 * (2 - 2)) / 5, (100 * (2 - 1)) / 4, (100 * (1 - 1)) / 2];

    test.each([
      ['answer', answer, new Map([['duplicate', 1]])],
      [
        'person',
        person,
        new Map([
          ['duplicate', 1],
          ['older-answer', 1],
        ]),
      ],
      [
        'account',
        account,
        new Map([
          ['duplicate', 1],
          ['older-answer', 1],
          ['no-account', 1],
        ]),
      ],
    ])('%s', (votes, chosen, reasons) => {
      const core = buildYear(
        { Accounts: DEAL_LIST, NPS: [['Score', 'Date', 'Email', 'Company'], ...rows] },
        { nps_votes: votes },
      );
      expect(Object.values(kpis(core, ...sides))).toEqual([chosen, answer, person, account]);
      const health = core.built.health[1];
      expect(new Map(health?.reasons)).toEqual(reasons);
    });
  });

  test('counts answers without an account, under no account', () => {
    const core = nps([10, null, null, null], [0, null, null, 'Acme'], [10, null, null, null]);
    expect(kpi(core, 'nps')).toBeCloseTo(100 / 3, 9);
    expect(account(core, '(no account)', 'nps_answers', 'target', 'non_target')).toEqual({
      nps_answers: 2,
      target: 0,
      non_target: 0,
    });
  });

  test('E01: has no value without answers', () => {
    expect(kpi(nps([10, '2023-01-01', null, 'Acme']), 'nps')).toBeUndefined();
  });
});
