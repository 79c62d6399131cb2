import { UsageProblem } from './usage';

/** Whether a text is a day of the calendar written `2024-12-31`. */
function isDay(text: string): boolean {
  const moment = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

/** The day that was typed. Throws a {@link UsageProblem} for any other text. */
export function checkedDay(text: string, option: string): string {
  if (isDay(text)) return text;
  throw new UsageProblem(`--${option} ${text} is not a day of the calendar. Write it like --${option} 2024-12-31.`);
}

/** First and last day of `2024-01-01..2024-12-31`. Throws a {@link UsageProblem} for any other text. */
export function checkedPeriod(text: string): readonly [from: string, to: string] {
  const [from = '', to = '', ...rest] = text.split('..');
  if (!isDay(from) || !isDay(to) || rest.length > 0) {
    throw new UsageProblem(`--period ${text} is not two days. Write it like --period 2024-01-01..2024-12-31.`);
  }
  if (from > to) throw new UsageProblem(`--period ${text} ends before it begins. Put the earlier day first.`);
  return [from, to];
}
