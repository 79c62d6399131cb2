import type { CellValue } from '../../model/cell';
import { isoDay } from '../../model/day';
import type { Day } from '../../model/day';
import { answerOfDate, readAnswer } from '../cells/answer-text';
import { cellAt, report } from './source';
import type { Source } from './source';

/**
 * A column of answers from 0 to 10 as plain numbers: `10 - Extremely likely`, `9/10`, and the dates that a sheet makes of
 * the latter, which is said. Every other cell is as it stands.
 */
export function plainAnswers(source: Source): Source {
  const { reading, rows, column, told } = source;
  const dates: number[] = [];
  const values = rows.map((_, index): CellValue => {
    const cell = cellAt(source, index);
    const answer = typeof cell === 'object' ? answerOf(cell, reading.dayOfInstant) : readLabelled(cell);
    if (answer !== undefined && typeof cell === 'object') dates.push(index);
    return answer ?? cell;
  });
  const [first] = dates;
  const score = first === undefined ? undefined : values[first];
  if (first !== undefined) {
    report(source, first, 'answer-from-date', `${String(score)}/10`, { count: dates.length });
  }
  return {
    ...source,
    told: (index) => {
      const place = told?.(index) ?? { row: rows[index] ?? 0, column };
      return { row: place.row, column: place.column, value: values[index] ?? '' };
    },
  };
}

function readLabelled(cell: CellValue): number | undefined {
  return typeof cell === 'string' ? readAnswer(cell) : undefined;
}

function answerOf(date: Date, dayOfInstant: (instant: number) => Day): number | undefined {
  return Number.isNaN(date.getTime()) ? undefined : answerOfDate(isoDay(dayOfInstant(date.getTime())));
}
