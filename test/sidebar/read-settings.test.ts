import { readTyped } from '../../sidebar/definitions/read-settings';
import { definitionsState } from '../../src/report/definitions-state';

describe('what is typed into the definitions', () => {
  const { settings } = definitionsState(new Map());

  test('is read as a build would read it', () => {
    const { settings: read, unreadable } = readTyped(settings, {
      tier_thresholds: 'A = 5',
      engagement_threshold: '12',
    });
    expect(read).toMatchObject({
      tier_thresholds: new Map([['a', 5]]),
      engagement_threshold: 12,
      win_touches_count: 'interactions',
    });
    expect([...unreadable]).toEqual([]);
  });

  test('is refused with an example of its own setting', () => {
    const { settings: read, unreadable } = readTyped(settings, { currency_rates: 'dear', score_caps: 'few' });
    expect(read).toBeUndefined();
    expect(Object.fromEntries(unreadable)).toEqual({
      currency_rates:
        '"dear" cannot be read for Exchange rates. Type names with numbers, such as USD = 0.9; GBP = 1.2.',
      score_caps:
        '"few" cannot be read for Most points by kind. Type names with numbers, such as Website visit = 10; Ad click = 5.',
    });
  });

  test('decides without a setting that is none of engagement', () => {
    expect(readTyped(settings.slice(1), {}).settings).toBeDefined();
  });

  test.each(['stages', 'weight_ad_impression', 'weight_referral'])(
    'decides nothing where %s is not there',
    (missing) => {
      const others = settings.filter(({ id }) => id !== missing);
      expect(others).toHaveLength(settings.length - 1);
      expect(readTyped(others, {}).settings).toBeUndefined();
    },
  );
});
