import { CONFLICTS } from '../../src/metrics/conflicts';
import { issueText } from '../../src/messages/issue-words';
import { SETTINGS } from '../../src/settings/definitions';
import { parseSettings } from '../../src/settings/parse-settings';

describe('the definitions', () => {
  test('have ids of their own, one section after the other', () => {
    const ids = SETTINGS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const sections = SETTINGS.map(({ section }) => section);
    const runs = sections.filter((section, index) => section !== sections[index - 1]);
    expect(runs).toEqual([
      ...['Period', 'Engagement', 'Signals', 'Deals', 'Money and market', 'Customers', 'Account health', 'Weights'],
    ]);
  });

  test.each(SETTINGS.map((setting) => [setting.id, setting] as const))(
    '%s says what it changes and who says so',
    (_id, setting) => {
      expect(setting.effect).toMatch(/^[A-Z].*[^.]$/);
      expect(setting.source).not.toBe('');
      if (setting.kind === 'choice') expect(setting.choices.map(({ value }) => value)).toContain(setting.fallback);
    },
  );

  test('have an example in what they say and in what they refuse, for each that gives numbers to names', () => {
    const examples = SETTINGS.flatMap((setting) => (setting.kind === 'pairs' ? [setting] : []));
    expect(examples.map(({ id, example }) => [id, example])).toEqual([
      ['tier_thresholds', 'Tier 1 = 10; Tier 2 = 15'],
      ['score_caps', 'Website visit = 10; Ad click = 5'],
      ['currency_rates', 'USD = 0.9; GBP = 1.2'],
    ]);
    for (const { id, name, effect, example } of examples) {
      expect(effect).toContain(`such as ${example}`);
      expect(parseSettings(new Map([[id, example]])).issues).toEqual([]);
      const told = parseSettings(new Map([[id, 'dear']])).issues.map((issue) => issueText(issue, () => ''));
      expect(told).toEqual([
        `Setting ${name}: "dear" cannot be read for ${name}. Type names with numbers, such as ${example}.`,
      ]);
    }
  });

  test('have every switch that a point of disagreement names', () => {
    const ids = SETTINGS.map(({ id }) => id);
    const switches = CONFLICTS.flatMap(({ settings }): readonly string[] => settings);
    expect(switches.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

test('points that are no number are told by the kind of touch they are for', () => {
  const { issues } = parseSettings(new Map([['weight_ad_impression', 'many']]));
  expect(issues).toEqual([
    {
      at: { kind: 'setting', id: 'weight_ad_impression' },
      code: 'setting-number',
      received: 'many',
      about: 'Points for ad impression',
    },
  ]);
});
