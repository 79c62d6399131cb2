import { cellIn, isBlank } from '../model/cell';
import type { CellValue, Grid } from '../model/cell';
import { LOST_WORDS, OPEN_WORDS, WON_WORDS } from '../model/stage-words';
import { normalWords, wordsLater } from '../model/words';
import { isLabelledAnswer } from './cells/answer-text';
import { readDateText } from './cells/date-text';
import { numberReader } from './cells/number-text';
import type { Content } from './field';
import { isNothing } from './placeholder';
import { readFlag } from './read-cell';

/** How many filled cells of a column are looked at, and how far down. */
const SAMPLE = { cells: 300, rows: 1000 };

/** Fewer filled cells say nothing. */
const FEWEST = 3;

const E_MAIL = /^[^\s@]+@[^\s@]+\.\p{L}{2,}$/u;
const DOMAIN = /^(?:https?:\/\/)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:\/\S*)?$/iu;

const STAGES = wordsLater(`${WON_WORDS}, ${LOST_WORDS}, ${OPEN_WORDS}`);
const HIGHEST_ANSWER = 10;

/** Cells read by a day that only tells whether there is one. */
const readDay = (text: string): boolean => readDateText(text, () => 0) !== undefined;
const readMoney = numberReader(() => undefined);

const LOOKS: Readonly<Record<Content, { readonly share: number; readonly is: (cell: CellValue) => boolean }>> = {
  email: { share: 0.8, is: (cell) => typeof cell === 'string' && E_MAIL.test(cell.trim()) },
  domain: { share: 0.8, is: (cell) => typeof cell === 'string' && DOMAIN.test(cell.trim()) },
  stage: { share: 0.6, is: (cell) => typeof cell === 'string' && STAGES().has(normalWords(cell)) },
  money: { share: 0.8, is: (cell) => typeof cell === 'string' && readMoney(cell)?.currency !== undefined },
  date: { share: 0.8, is: (cell) => (typeof cell === 'string' ? !/^\d+$/.test(cell) && readDay(cell) : isDate(cell)) },
  answer: { share: 0.95, is: isAnswer },
  'yes-no': { share: 0.95, is: (cell) => typeof cell !== 'number' && readFlag(cell) !== undefined },
};

function isDate(cell: CellValue): boolean {
  return typeof cell === 'object';
}

function isAnswer(cell: CellValue): boolean {
  if (isLabelledAnswer(cell)) return true;
  const number = typeof cell === 'string' && /^\d{1,2}$/.test(cell.trim()) ? Number(cell) : cell;
  return typeof number === 'number' && Number.isInteger(number) && number >= 0 && number <= HIGHEST_ANSWER;
}

/** The first filled cells of a column under a row. */
export function sampleOf(grid: Grid, column: number, from: number): readonly CellValue[] {
  const cells: CellValue[] = [];
  const end = Math.min(grid.length, from + SAMPLE.rows);
  for (let row = from; row < end && cells.length < SAMPLE.cells; row++) {
    const cell = cellIn(grid, row, column);
    if (!isBlank(cell) && !isNothing(cell)) cells.push(cell);
  }
  return cells;
}

/** Whether cells show by themselves what they are. Answers from 0 to 10 must differ: a column of ones is no survey. */
export function looksLike(content: Content, cells: readonly CellValue[]): boolean {
  if (cells.length < FEWEST) return false;
  const { share, is } = LOOKS[content];
  if (cells.filter(is).length < share * cells.length) return false;
  return content !== 'answer' || new Set(cells.map(String)).size >= FEWEST;
}
