import fc from 'fast-check';
import { callFunction } from '../../src/functions/call-function';
import { run } from './calls';

describe.each([
  'ABM_WINRATE',
  'ABM_ENGAGED_PCT',
  'ABM_UNENGAGED_PCT',
  'ABM_PENETRATION',
  'ABM_DEANON_RATE',
  'ABM_OPP_RATE',
  'ABM_INFLUENCED_PCT',
  'ABM_RENEWAL_RATE',
  'ABM_RETENTION_RATE',
])('%s', (name) => {
  test('stays between 0 and 1 and does not change when both numbers double', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (a, b) => {
        const [part, whole] = [Math.min(a, b), Math.max(a, b)];
        const share = callFunction(name, [part, whole]);
        expect(callFunction(name, [part * 2, whole * 2])).toBe(share);
        expect(whole === 0 ? share === '' : Number(share) >= 0 && Number(share) <= 1).toBe(true);
      }),
      run,
    );
  });
});

describe.each(['ABM_ACV', 'ABM_CLV', 'ABM_CAC', 'ABM_TAM', 'ABM_COST_PER', 'ABM_CLV_CAC'])('%s', (name) => {
  test('doubles when the money doubles', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e9 }), fc.integer({ min: 1, max: 50 }), (money, divisor) => {
        expect(callFunction(name, [money * 2, divisor])).toBe(Number(callFunction(name, [money, divisor])) * 2);
      }),
      run,
    );
  });
});

test('the order and the spelling of accounts do not change the engaged share', () => {
  const accounts = fc.uniqueArray(fc.stringMatching(/^[a-z]{4,9}\.com$/), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(accounts, fc.nat(), (domains, cut) => {
      const engaged = domains.slice(0, 1 + (cut % domains.length));
      const lists = [
        engaged.map((domain) => [`Sales@WWW.${domain.toUpperCase()}`.replace('WWW.', '')]),
        domains.map((domain) => [domain]),
      ];
      const mixed = [
        [...engaged].reverse().map((domain) => [`https://www.${domain}/x`]),
        [...domains].reverse().map((domain) => [` ${domain} `]),
      ];
      const share = engaged.length / domains.length;
      expect(callFunction('ABM_ENGAGED_PCT', lists)).toBe(share);
      expect(callFunction('ABM_ENGAGED_PCT', mixed)).toBe(share);
    }),
    run,
  );
});
