import { add, isWithin, numberAt } from '../../model/columns';
import { numbersOf } from '../../tables/table';
import type { Table } from '../../tables/table';
import type { Draft } from '../draft';
import type { TouchFold } from './touch';

/** Answers to surveys: their sum and number. An answer off the scale is left out and named. */
export function surveyAnswers({ frame, settings, numbers, findings }: Draft, table: Table): TouchFold {
  const { from, to } = frame.period;
  const answers = numbersOf(table, 'score');
  return {
    of: {
      survey_answer: (row, account, day, quantity) => {
        const answer = numberAt(answers, row);
        if (Number.isNaN(answer) || !isWithin(day, from, to)) return;
        if (!isWithin(answer, settings.lowest_answer, settings.highest_answer)) {
          findings.note(table, row, 'score', 'score-off-scale');
          return;
        }
        add(numbers.survey_points, account, answer * quantity);
        add(numbers.survey_answers, account, quantity);
      },
    },
  };
}
