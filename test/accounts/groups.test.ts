import type { Cell } from '../../samples/book';
import { buildYear } from '../support/core';

/** The columns of a split of a list whose accounts have these labels under a header. */
function groupsOf(header: string, labels: readonly Cell[], split = header.toLowerCase()): readonly string[] {
  const rows = labels.map((label, at) => [`Company ${String(at)}`, label]);
  return buildYear({ Accounts: [['Account', header], ...rows] }, { split }).table.groups;
}

describe('the columns of a split', () => {
  test.each<[string, string, readonly Cell[], readonly string[]]>([
    ['bare numbers are told as tiers', 'Tier', ['2', '1'], ['Tier 1', 'Tier 2']],
    ['numbers with a word are none', 'Tier', ['10 people', '1'], ['10 people', 'Tier 1']],
    ['bare numbers elsewhere stay what they are', 'Segment', ['2', '1'], ['1', '2']],
    ['numbers that are the same stand as they are written', 'Segment', ['1', '01', '001'], ['001', '01', '1']],
    ['the same whichever comes first', 'Segment', ['001', '01', '1'], ['001', '01', '1']],
    ['five of them are shown', 'Segment', ['e', 'd', 'c', 'b', 'a'], ['a', 'b', 'c', 'd', 'e']],
    [
      'of six the four largest, wherever they stand in the list',
      'Segment',
      ['a', 'b', 'c', 'd', 'e', 'f', 'f', 'e', 'd', 'c'],
      ['c', 'd', 'e', 'f', 'Other'],
    ],
    [
      'of six that are equally large the first four by name',
      'Segment',
      ['f', 'e', 'd', 'c', 'b', 'a'],
      ['a', 'b', 'c', 'd', 'Other'],
    ],
  ])('%s', (_, header, labels, expected) => {
    expect(groupsOf(header, labels)).toEqual(expected);
  });

  test('are none of labels that no KPI but those off the list counts', () => {
    const list = [
      ['Account', 'Target', 'Segment'],
      ['Acme', 'yes', 'Retail'],
      ['Beta', 'no', 'Banks'],
      ['Corva', 'no', 'Energy'],
    ];
    const contracts = [
      ['Account', 'Start date'],
      ['Corva', '2020-01-01'],
    ];
    expect(buildYear({ Accounts: list, Customers: contracts }, { split: 'segment' }).table.groups).toEqual([
      'Energy',
      'Retail',
    ]);
  });
});
