import type { DataIssue } from '../../model/data-issue';
import { isFiscalQuarter } from '../cells/quarter-text';

/**
 * Makes one question for each column of the dates that could not be read because they name quarters of a fiscal year, and
 * nobody said when it begins.
 *
 * @param issues - What was found so far; changed in place.
 */
export function askFiscalYear(issues: DataIssue[]): void {
  const isAsked = ({ code, received }: DataIssue): boolean => code === 'not-a-date' && isFiscalQuarter(received);
  const asked = issues.filter(isAsked);
  if (asked.length === 0) return;
  const others = issues.filter((issue) => !isAsked(issue));
  const firsts = [...new Map([...asked].reverse().map((issue) => [issue.about, issue])).values()].reverse();
  const questions = firsts.map((issue): DataIssue => {
    const count = asked.filter(({ about }) => about === issue.about).length;
    return { ...issue, code: 'fiscal-quarter', count };
  });
  issues.splice(0, issues.length, ...others, ...questions);
}
