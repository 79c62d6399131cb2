import type { Metric } from '../metrics/metric';
import { disputedQuestion } from '../metrics/rivals';
import type { KpiLine } from './kpi-lines';

type Place = Extract<KpiLine, { kind: 'metric' }>['place'];

/** About as many letters as the column of definitions takes in one line. */
const LINE = 60;

/** The name of a KPI in its row; a rival is set under the first of those that answer the same question. */
export function rowName({ name }: Metric, place: Place): string {
  return place === 'follows' ? `   ↳ ${name}` : name;
}

/** What a KPI is and who defines it so; for a rival also the question, and for context why it is no aim. */
export function definitionWords(metric: Metric, place: Place): string {
  const { definition, source, ignore } = metric;
  const question = disputedQuestion(metric);
  const rival = place === 'follows' ? `another answer to: ${question}` : `one answer to: ${question}`;
  const parts = [definition, source, ...(question === '' ? [] : [rival]), ...(ignore === undefined ? [] : [ignore])];
  return inLines(parts.join(' · '));
}

/** The text with line breaks between words, so that its cell shows all of it without being wide. */
function inLines(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.pop();
    if (last === undefined) lines.push(word);
    else if (last.length + 1 + word.length <= LINE) lines.push(`${last} ${word}`);
    else lines.push(last, word);
  }
  return lines.join('\n');
}
