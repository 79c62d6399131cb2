import { auditFrom } from '../../tools/release/audit';
import { billOfMaterials, packagesIn } from '../../tools/release/bill-of-materials';

/** A report of npm with so many weaknesses. */
const report = (high: number, critical: number, looked = 3): string =>
  JSON.stringify({ metadata: { vulnerabilities: { high, critical, low: 9 }, dependencies: { prod: looked } } });

test.each([
  ['none', report(0, 0), true, 'audit 0 high or critical in runtime packages'],
  ['some', report(2, 1), false, 'audit 3 high or critical in runtime packages'],
  ['an answer about nothing', report(0, 0, 0), true, 'audit not checked: the advisory service did not answer'],
  ['a refusal', '{"statusCode":405}', true, 'audit not checked: the advisory service did not answer'],
  ['silence', '', true, 'audit not checked: the advisory service did not answer'],
])('the audit says what it knows: %s', (_what, output, ok, line) => {
  expect(auditFrom(output)).toEqual({ ok, line });
});

test('the bill of materials names what is pushed, the same every time', () => {
  const bill = billOfMaterials('2026-01-01T00:00:00Z');
  expect(packagesIn(bill)).toEqual(['preact', 'zod']);
  expect(bill.match(/"alg": "SHA-512",\s+"content": "[0-9a-f]{128}"/g)).toHaveLength(2);
  expect(bill.match(/"id": "MIT"/g)).toHaveLength(3);
  expect(billOfMaterials('2026-01-01T00:00:00Z')).toBe(bill);
});
