import { numberAt, textAt } from '../model/columns';
import { thresholdOf } from './agreement';
import type { Judging } from './judged';
import { meetsMinimums, scoreOf } from './score-model';
import type { ScoreModel } from './score-model';

/** Writes the score, its parts and the judgement of the threshold into the account table. */
export function judgeEngagement(judging: Judging, model: ScoreModel): void {
  const { numbers, settings, texts } = judging;
  for (let account = 0; account < judging.size; account++) {
    const parts = model.partsOf(account);
    numbers.points_ads[account] = parts.ads;
    numbers.points_web[account] = parts.web;
    numbers.points_content[account] = parts.content;
    numbers.points_email[account] = parts.email;
    numbers.points_meetings[account] = parts.meetings;
    numbers.points_other[account] = parts.other;
    numbers.score[account] = scoreOf(parts);
    numbers.minimums_met[account] = meetsMinimums(model, settings, account) ? 1 : 0;
    const enough = numberAt(numbers.score, account) >= thresholdOf(settings, textAt(texts.tier, account));
    numbers.engaged_by_score[account] = enough ? numberAt(numbers.minimums_met, account) : 0;
    texts.why_engaged[account] = pointWords(judging, model, account);
  }
}

/** The points in words: `22 points of 20`, with what is missing beside them. */
function pointWords({ numbers, settings, texts }: Judging, model: ScoreModel, account: number): string {
  const needed = thresholdOf(settings, textAt(texts.tier, account));
  const score = rounded(numberAt(numbers.score, account));
  const points = `${score} ${score === '1' ? 'point' : 'points'} of ${rounded(needed)}`;
  const { minimum_high_value_pages: leastPages, minimum_people: leastPeople } = settings;
  const [pages, people] = [model.pagesOf(account), model.peopleOf(account)];
  const missing = [
    ...(pages < leastPages ? [`${rounded(pages)} of ${rounded(leastPages)} high-value pages`] : []),
    ...(people < leastPeople ? [`${rounded(people)} of ${rounded(leastPeople)} people`] : []),
  ];
  return missing.length === 0 ? points : `${points}, but ${missing.join(' and ')}`;
}

/** A number with at most one decimal. A score that all but reaches the threshold is never rounded up to it. */
function rounded(value: number): string {
  return String(Math.floor(value * 10 + 1e-9) / 10);
}

/** Why an account counts as engaged, or not, in plain words; the points stand with it in any case. */
export function whyEngaged({ numbers, settings }: Judging, account: number, points: string): string {
  if (numbers.engaged_implied[account] === 1) return `implied by an opportunity (${points})`;
  if (settings.engagement_model === 'threshold') return points;
  const interacted = numbers.engaged_any[account] === 1 ? 'interacted in the period' : 'no interaction in the period';
  return `${interacted} (${points})`;
}
