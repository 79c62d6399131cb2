import { excelSheetNames, quotedRenaming } from '../../workbench/cli/excel-names';

test('names that Excel takes stay as they are', () => {
  const names = ['ABM Funnel', "Kim's list", 'Übersicht', '2024'];
  expect([...excelSheetNames(names).values()]).toEqual(names);
  expect(quotedRenaming(excelSheetNames(names)).size).toBe(0);
});

test.each([
  [['A/B: [1]?'], ['A B   1']],
  [['A name that is longer than Excel takes it'], ['A name that is longer than Exce']],
  [
    ['A name that is longer than Excel A', 'A name that is longer than Excel B'],
    ['A name that is longer than Exce', 'A name that is longer than Ex 2'],
  ],
  [
    ["'quoted'", 'Quoted'],
    ['quoted', 'Quoted 2'],
  ],
  [['???'], ['Sheet']],
])('%j becomes %j', (names, expected) => {
  expect([...excelSheetNames(names).values()]).toEqual(expected);
});

test('formulas get to know the names that change, in quotes', () => {
  expect([...quotedRenaming(excelSheetNames(['Deals', "Kim's 1/2"]))]).toEqual([["'Kim''s 1/2'", "'Kim''s 1 2'"]]);
});
