import type { Cell } from '../../samples/book';
import { kpis } from '../support/core';
import { on, touches } from './books';
import type { Rows, Settings } from './books';

const seen = (date: string, quantity: Cell = 100): Rows[number] => on('A0', 'Ad impression', quantity, date);

function through(rows: Rows, settings: Settings = {}) {
  const { view_through_visits, view_through_conversions } = kpis(
    touches(rows, settings),
    ...['view_through_visits', 'view_through_conversions'],
  );
  return [view_through_visits, view_through_conversions];
}

describe('C15: view-through visits and conversions', () => {
  test.each<[string, Rows, number[]]>([
    ['a visit on the day of the impression', [seen('2024-03-01'), on('A0', 'Visit', 1, '2024-03-01')], [1, 0]],
    ['a visit on the 30th day after it', [seen('2024-03-01'), on('A0', 'Visit', 1, '2024-03-31')], [1, 0]],
    ['no visit on the 31st day', [seen('2024-03-01'), on('A0', 'Visit', 1, '2024-04-01')], [0, 0]],
    ['no visit before it', [seen('2024-03-02'), on('A0', 'Visit', 1, '2024-03-01')], [0, 0]],
    ['no visit of another account', [seen('2024-03-01'), on('A1', 'Visit', 1, '2024-03-02')], [0, 0]],
    ['visits as many as there were', [seen('2024-03-01'), on('A0', 'Pricing page', 3, '2024-03-02')], [3, 0]],
    [
      'downloads, form fills and demos, but no meetings',
      [seen('2024-03-01'), ...['Download', 'Form', 'Demo', 'Meeting'].map((kind) => on('A0', kind, 1, '2024-03-02'))],
      [0, 3],
    ],
    [
      'the last impression, whatever came before',
      [seen('2024-01-01'), seen('2024-03-01'), on('A0', 'Visit', 1, '2024-03-20')],
      [1, 0],
    ],
    ['impressions from before the period', [seen('2023-12-20'), on('A0', 'Visit', 1, '2024-01-05')], [1, 0]],
    ['no visit outside the period', [seen('2023-12-20'), on('A0', 'Visit', 1, '2023-12-22')], [0, 0]],
    ['no impression that was taken back', [seen('2024-03-01', -5), on('A0', 'Visit', 1, '2024-03-02')], [0, 0]],
  ])('count %s', (_words, rows, expected) => {
    expect(through(rows)).toEqual(expected);
    expect(through([...rows].reverse())).toEqual(expected);
  });

  test.each([
    ['between the two', '2024-03-05', [0, 0]],
    ['on the day of the impression', '2024-03-01', [0, 0]],
    ['on the day of the visit', '2024-03-10', [0, 0]],
    ['before the impression', '2024-02-29', [1, 0]],
    ['after the visit', '2024-03-11', [1, 0]],
  ])('an ad click %s', (_words, date, expected) => {
    const rows = [seen('2024-03-01'), on('A0', 'Ad click', 1, date), on('A0', 'Visit', 1, '2024-03-10')];
    expect(through(rows)).toEqual(expected);
  });

  test('a click cancels until the next impression, and that of another account nothing', () => {
    const rows = [seen('2024-03-01'), on('A0', 'Ad click', 1, '2024-03-02'), on('A0', 'Visit', 1, '2024-03-10')];
    expect(through([...rows, seen('2024-03-04')])).toEqual([1, 0]);
    expect(through([rows[0] ?? [], on('A1', 'Ad click', 1, '2024-03-02'), rows[2] ?? []])).toEqual([1, 0]);
  });

  test('the window is a setting', () => {
    const rows = [seen('2024-03-01'), on('A0', 'Visit', 1, '2024-03-08')];
    expect(through(rows, { view_through_days: '7' })).toEqual([1, 0]);
    expect(through(rows, { view_through_days: '6' })).toEqual([0, 0]);
  });
});
