import { Findings } from '../../src/accounts/findings';

test('copies more problems than a call takes arguments', () => {
  const findings = new Findings();
  for (let number = 0; number < 200_000; number++) findings.say('activities', 'duplicate', String(number));
  expect(findings.copy().issues(() => true)).toEqual(findings.issues(() => true));
});
