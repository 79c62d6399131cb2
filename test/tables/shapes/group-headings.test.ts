import type { CellValue } from '../../../src/model/cell';
import { readTable } from '../../../src/tables/read-table';
import { TABLES } from '../../../src/tables/registry';
import { textsOf } from '../../../src/tables/table';
import { read, READING, said } from './read';

describe('headings in the place of a column', () => {
  const deal = (name: string): CellValue[] => [name, 'Closed Won', '2024-02-01', 100];
  const head = ['Opportunity Name', 'Stage', 'Created Date', 'Amount'];

  test.each<[string, CellValue, CellValue]>([
    ['that name it', 'Account Name: Acme (2 records)', 'Account Name: Beta (1 record)'],
    ['that count their rows', 'Acme (2 records)', 'Beta (1 record)'],
    ['that are names alone', 'Acme', 'Beta'],
  ])('%s tell it to the rows under them', (_words, acme, beta) => {
    const table = read('opportunities', [
      ['A report'],
      head,
      [acme],
      deal('One'),
      deal('Two'),
      [],
      [beta],
      deal('Three'),
      ['Grand Totals (3 records)'],
    ]);
    expect(textsOf(table, 'account')).toEqual(['Acme', 'Acme', 'Beta']);
    expect(textsOf(table, 'opp_name')).toEqual(['One', 'Two', 'Three']);
    expect([...table.leftOut]).toEqual([
      ['group-row', 2],
      ['total-row', 1],
    ]);
    expect(said(table)).toContain('from-headings A3 2');
  });

  test('may hold sums, and stand in each other', () => {
    const table = read('opportunities', [
      ['Opportunity Name', 'Created Date', 'Amount'],
      ['Account Name: Acme (2 records)', '', 'USD 200.00'],
      ['Stage: Closed Won (1 record)', '', 'USD 100.00'],
      ['One', '2024-02-01', 100],
      ['Stage: Closed Lost (1 record)', '', 'USD 100.00'],
      ['Two', '2024-02-01', 100],
      ['Account Name: Beta (1 record)', '', 'USD 100.00'],
      ['Three', '2024-02-01', 100],
    ]);
    expect(textsOf(table, 'account')).toEqual(['Acme', 'Acme', 'Beta']);
    expect(textsOf(table, 'stage')).toEqual(['Closed Won', 'Closed Lost', '']);
  });

  test.each([
    ['blank', ''],
    ['indented', '   see below'],
  ])('may stand in the column itself, %s in the other rows', (_words, cell) => {
    const table = read('opportunities', [
      ['Account Name', ...head],
      ['Acme', '', '', '', ''],
      [cell, ...deal('One')],
      ['Beta', '', '', '', ''],
      [cell, ...deal('Two')],
    ]);
    expect(textsOf(table, 'account')).toEqual(['Acme', 'Beta']);
    expect([...table.leftOut]).toEqual([['group-row', 2]]);
  });

  test('may say that their rows have none, and are no part of the header', () => {
    const table = read('opportunities', [
      head,
      ['Account Name: - (1 record)'],
      deal('One'),
      ['Account Name: Beta (1 record)'],
      deal('Two'),
    ]);
    expect(textsOf(table, 'account')).toEqual(['', 'Beta']);
    expect([table.given, ...table.leftOut]).toEqual([4, ['group-row', 2]]);
  });

  test('are none where a row stands above them', () => {
    expect(readTable(TABLES.opportunities, [head, deal('One'), ['Acme (1 record)'], deal('Two')], READING).ok).toBe(
      false,
    );
    const table = read('opportunities', [
      ['Account Name', ...head],
      ['', ...deal('One')],
      ['Acme'],
      ['', ...deal('Two')],
    ]);
    expect(textsOf(table, 'account')).toEqual(['', 'Acme', '']);
  });
});
