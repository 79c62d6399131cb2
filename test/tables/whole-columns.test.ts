import type { CellValue, Grid } from '../../src/model/cell';
import { numbersOf } from '../../src/tables/table';
import type { TableRead } from '../../src/tables/table';
import { readGrid } from '../support/core';

const FILLED = 10_000;
const ROWS = 1_000_000;

const header = ['Account Name', 'Stage', 'Created Date', 'Close Date', 'Amount', 'Currency', '', '', '', '', ''];
const blank: CellValue[] = header.map(() => '');

function deal(index: number): CellValue[] {
  const day = String(1 + (index % 28)).padStart(2, '0');
  const texts = [
    `Account ${String(index)}`,
    'Closed Won',
    `2024-03-${day}`,
    `${day}/10/2025`,
    `$${String(index)}.50`,
    'USD',
  ];
  return [...texts, ...blank.slice(texts.length)];
}

const filled: Grid = [header, ...Array.from({ length: FILLED }, (_, index) => deal(index))];
const whole: Grid = [...filled, ...Array.from({ length: ROWS - filled.length }, () => [...blank])];

/** All that reading says, words row by row. */
function sayings(read: TableRead): unknown {
  if (!read.ok) return read;
  const words = Array.from(read.table.words, ([field, one]) => [field, one.texts()]);
  return { ...read, table: { ...read.table, words } };
}

/** The least of three tries, in milliseconds of the processor, which other work on the machine hardly moves. */
function quickest(run: () => TableRead): number {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

test('whole columns A:K, a million rows of which 990,000 are blank, say what their filled part says', () => {
  const [all, part] = [readGrid('opportunities', whole), readGrid('opportunities', filled)];
  expect(sayings(all)).toEqual(sayings(part));
  expect(all.ok ? [all.table.given, all.table.size, numbersOf(all.table, 'amount').length] : all).toEqual(
    Array.from({ length: 3 }, () => FILLED),
  );
});

test('whole columns are read within a second', () => {
  expect(quickest(() => readGrid('opportunities', whole))).toBeLessThan(1000);
});

test('a header far below in a million rows of nothing is found as quickly', () => {
  const below: Grid = [...Array.from({ length: ROWS - filled.length }, () => blank), ...filled];
  expect(readGrid('opportunities', below).ok).toBe(true);
  expect(quickest(() => readGrid('opportunities', below))).toBeLessThan(1000);
});

test('the time that reading takes is that of the filled part, not that of the range', () => {
  const twice: Grid = [...filled, ...filled.slice(1)];
  const [part, all, more] = [filled, whole, twice].map((grid) => quickest(() => readGrid('opportunities', grid)));
  // A hundred times as many rows, nearly all blank, cost less than ten times as much; one busy moment is no verdict.
  expect((all ?? 0) / Math.max(part ?? 0, 5)).toBeLessThan(10);
  expect((more ?? 0) / Math.max(part ?? 0, 5)).toBeLessThan(6);
});
