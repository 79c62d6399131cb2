import { buildYear, kpi } from '../support/core';

const ad = (kind: string, quantity: number, variant: string) => ['Acme', '2024-02-01', kind, quantity, variant];

/** The lift of variant B where these ads were shown and clicked. */
const liftOf = (...rows: readonly ReturnType<typeof ad>[]) =>
  kpi(
    buildYear({
      Accounts: [['Account'], ['Acme']],
      Activities: [['Account', 'Date', 'Type', 'Quantity', 'Variant'], ...rows],
    }),
    'ab_test_lift',
  );

describe('an A/B test of ads', () => {
  const shown = [ad('Ad impression', 10_000, 'A'), ad('Ad impression', 5000, 'variant b')];
  const clicks = [ad('Ad click', 50, 'Control'), ad('Ad click', 30, 'B'), ad('Ad click', 7, 'C')];

  test('is the click rate of B ÷ that of A − 1', () => {
    expect(liftOf(...shown, ...clicks)).toBeCloseTo(0.006 / 0.005 - 1, 12);
  });

  test.each([
    ['nobody clicked', shown],
    ['A was clicked, and never told to be shown', [...shown.slice(1), ...clicks]],
    ['B was clicked, and never told to be shown', [...shown.slice(0, 1), ...clicks]],
  ])('E01: has no value where %s', (_words, rows) => {
    expect(liftOf(...rows)).toBeUndefined();
  });
});
