// SurveyMonkey, with its header of two rows, and Delighted, with its Unix times.
import { carries, own } from '../dialect';
import type { Column, Dialect } from '../dialect';
import { digitId } from '../ids';
import type { Spelling } from '../spell';
import { AMERICAN, monthFirst, TECHNICAL, unixTime } from '../style';
import type { Style, Ymd } from '../style';

const SURVEY_MONKEY: Style = {
  ...AMERICAN,
  date: (date: Ymd) => `${monthFirst(date)} 10:11:12 AM`,
  number: String,
  nothing: [''],
};
const DELIGHTED: Style = { ...TECHNICAL, date: unixTime };

const QUESTION = 'How likely is it that you would recommend our company to a friend or colleague?';

const ANSWERS: readonly Column[] = [
  own('Respondent ID', (_cell, facts) => digitId(JSON.stringify(facts))),
  own('Collector ID', '420001'),
  own('Start Date', (_cell, { date = null }) => `${monthFirst(partsOf(String(date)))} 10:09:58 AM`),
  carries('End Date', 'date'),
  own('IP Address'),
  carries('Email Address', 'person'),
  own('First Name'),
  own('Last Name'),
  own('Custom Data 1'),
  carries('Company', 'account'),
  carries(QUESTION, 'score'),
  own('What could we do better?'),
];

function partsOf(date: string): Ymd {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return [year, month, day];
}

const RECORDS: readonly Column[] = [
  own('Name'),
  carries('Email', 'person'),
  carries('Score', 'score'),
  own('Comment'),
  carries('Created at', 'date'),
  carries('Company', 'account'),
];

const SECOND: Readonly<Record<string, string>> = {
  [QUESTION]: 'Response',
  'What could we do better?': 'Open-Ended Response',
};

/** The ends of the scale with their words, the other answers as parts of ten. */
const labelled: Spelling = (cell) => {
  if (cell === 10) return '10 - Extremely likely';
  return cell === 0 ? '0 - Not at all likely' : Number(cell) > 10 ? cell : `${String(cell)}/10`;
};

const LABELLED: readonly Column[] = [
  carries('Submitted At', 'date'),
  carries('Email', 'person'),
  carries('Company', 'account'),
  carries('How likely are you to recommend us to a friend or colleague?', 'score', labelled),
  own('Why?'),
];

/** Exports of surveys. */
export const SURVEYS: readonly Dialect[] = [
  {
    ...{ vendor: 'surveymonkey', table: 'NPS', columns: ANSWERS, style: SURVEY_MONKEY },
    layout: { second: (header) => SECOND[header] ?? null },
  },
  { vendor: 'survey-form', table: 'NPS', columns: LABELLED, style: TECHNICAL },
  { vendor: 'delighted', table: 'NPS', columns: RECORDS, style: DELIGHTED },
];
