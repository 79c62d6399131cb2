import type { Cell } from '../../samples/book';
import { buildYear, kpi, kpis, told } from '../support/core';
import { touches, on } from './books';

describe('C23: email rates', () => {
  const mail = (name: Cell, kind: string, quantity: number, date = '2024-06-01') => [name, date, kind, quantity, null];

  test('divide by delivered emails, from the totals of campaigns when they tell them', () => {
    const core = touches([
      mail(null, 'Email sent', 1000),
      mail(null, 'Email delivered', 200),
      mail(null, 'Email opened', 50),
      mail('A0', 'Email opened', 20),
      mail('A0', 'Email delivered', 20),
      mail(null, 'Email clicked', 10),
      mail(null, 'Email reply', 2),
      mail(null, 'Email opened', 900, '2023-12-31'),
    ]);
    expect(kpis(core, 'email_open_rate', 'email_click_rate', 'email_response_rate')).toEqual({
      email_open_rate: 0.25,
      email_click_rate: 0.05,
      email_response_rate: 0.01,
    });
    expect(core.built.health[1]).toMatchObject({ table: 'activities', given: 8, used: 8 });
  });

  test('divide by emails sent, if the team agreed so', () => {
    const rows = [mail(null, 'Email sent', 1000), mail(null, 'Email delivered', 200), mail(null, 'Email opened', 50)];
    expect(kpi(touches(rows, { email_base: 'sent' }), 'email_open_rate')).toBe(0.05);
    expect(kpi(touches(rows.slice(1), { email_base: 'sent' }), 'email_open_rate')).toBeUndefined();
  });

  test('come from the rows of target accounts where no campaign tells its total', () => {
    const core = buildYear({
      Accounts: [
        ['Account', 'Target'],
        ['Acme', 'yes'],
        ['Kilo', 'no'],
      ],
      Activities: [
        ['Account', 'Date', 'Type', 'Quantity'],
        ['Acme', '2024-06-01', 'Email delivered', 10],
        ['Acme', '2024-06-01', 'Email opened', 5],
        ['Kilo', '2024-06-01', 'Email delivered', 100],
        ['Nobody', '2024-06-01', 'Email delivered', 1000],
      ],
    });
    expect(kpi(core, 'email_open_rate')).toBe(0.5);
    expect(told(core.built.issues())).toEqual(['unknown-account at Activities!A5']);
  });

  test('E01: have no value when nothing was delivered', () => {
    expect(kpi(touches([on('A0', 'Email opened', 5)]), 'email_open_rate')).toBeUndefined();
  });
});
