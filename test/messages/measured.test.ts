import { measured } from '../../src/messages/measured';
import type { Unit } from '../../src/metrics/metric';

test.each<[number, Unit, currency: string, string]>([
  [24, 'accounts', 'USD', '24 accounts'],
  [1200, 'count', 'USD', '1,200'],
  [2.5, 'people', 'USD', '2.5 people'],
  [5.5, 'touches', 'USD', '5.5 touches'],
  [0.6, 'percent', 'USD', '60.0%'],
  [0.000125, 'fine-percent', 'USD', '0.013%'],
  [1500, 'money', 'USD', '1,500 USD'],
  [-1500, 'money', '', '-1,500'],
  [3684.21, 'money-per-day', 'EUR', '3,684 EUR a day'],
  [3684.21, 'money-per-day', '', '3,684 a day'],
  [50.25, 'days', '', '50.3 days'],
  [150, 'seconds', '', '150.0 seconds'],
  [10, 'points', '', '10.0 points'],
  [2.588, 'multiple', 'USD', '2.59×'],
])('%d %s in %j is %s', (value, unit, currency, words) => {
  expect(measured(value, unit, currency)).toBe(words);
});
