// docs/metrics.md, written from the definitions of the KPIs.
import { formulaOf } from '../src/metrics/formula';
import { STAGE_IDS, STAGE_NAMES, type Metric } from '../src/metrics/metric';
import { needsOf } from '../src/metrics/needs';
import { METRICS } from '../src/metrics/registry';
import { BESIDE, type Beside } from '../src/metrics/beside';
import { CONFLICTS } from '../src/metrics/conflicts';
import { contextMetrics, disputedQuestion, metricsOfStage } from '../src/metrics/rivals';
import { SETTINGS } from '../src/settings/definitions';
import { needsWords } from '../src/funnel/needs-words';
import { UNIT_WORDS } from './unit-words';

/** The formula with names in place of addresses, as the funnel tab would hold it. */
function readableFormula(metric: Metric): string {
  const places = {
    column: (id: string) => id,
    total: (id: string) => `total.${id}`,
    metric: (id: string) => `kpi.${id}`,
  };
  return formulaOf(metric.value, metric.population, { kind: 'all' }, places, 'n/a');
}

function section(metric: Metric): string {
  const needs = needsWords(needsOf(metric)).replace(/^needs /, '');
  const facts = [
    `- **Unit:** ${UNIT_WORDS[metric.unit]} · **Good is:** ${metric.better} · **Return:** ${metric.r}`,
    `- **Counts:** ${metric.population === 'targets' ? 'target accounts' : 'every account'}`,
    `- **Needs:** ${needs === '' ? 'nothing more' : needs}`,
    `- **Formula:** \`=${readableFormula(metric)}\``,
    `- **Defined by:** ${metric.source}`,
    ...rivalFact(metric),
    ...(metric.ignore === undefined ? [] : [`- **Context, not to steer by:** ${metric.ignore}`]),
  ];
  return [`### ${metric.name}`, `\`${metric.id}\`: ${metric.definition}.`, facts.join('\n')].join('\n\n');
}

/** The question that a KPI answers in its own way, and the KPIs that answer it otherwise. */
function rivalFact(metric: Metric): readonly string[] {
  const question = disputedQuestion(metric);
  if (question === '') return [];
  const rivals = METRICS.filter((one) => one.conflict === metric.conflict && one.id !== metric.id);
  return [`- **One answer to:** ${question} Others: ${rivals.map(({ name }) => name).join(', ')}`];
}

/** A measure that stands beside the KPIs, and where. */
function besideSection({ id, name, where, definition, source }: Beside): string {
  const facts = [`- **Stands in:** ${where}`, `- **Defined by:** ${source}`];
  return [`### ${name}`, `\`${id}\`: ${definition}.`, facts.join('\n')].join('\n\n');
}

/** Every point on which the sources disagree, with what is ours and what switches it. */
function conflictSections(): readonly string[] {
  return CONFLICTS.map(({ code, question, says, ours, settings }) => {
    const names = SETTINGS.filter(({ id }) => settings.some((one: string) => one === id)).map(({ name }) => name);
    const facts = [
      `- **Who says what:** ${says}`,
      `- **Our default:** ${ours}`,
      ...(names.length === 0 ? [] : [`- **Switched by:** ${names.join(', ')}`]),
    ];
    return `### ${code}: ${question}\n\n${facts.join('\n')}`;
  });
}

/** The page on the KPIs, as Markdown. */
export function metricsPage(): string {
  const head = [
    '# KPIs',
    'Every KPI of the funnel tab with its definition, its formula and who defines it so. ' +
      'Names in the formulas are columns of the accounts tab; `total.` stands for its block of totals and `kpi.` for ' +
      'another row of the funnel tab. This page is written from the code by `npm run docs`.',
  ];
  const stages = STAGE_IDS.flatMap((stage, index) => [
    `## ${String(index + 1)}. ${STAGE_NAMES[stage]}`,
    ...metricsOfStage(stage).map(({ metric }) => section(metric)),
  ]);
  const context = contextMetrics();
  const ignored = context.length === 0 ? [] : ['## Context, not to steer by', ...context.map(section)];
  const disputed = ['## Points on which the sources disagree', ...conflictSections()];
  const beside = ['## Beside the KPIs', ...BESIDE.map(besideSection)];
  return `${[...head, ...stages, ...ignored, ...beside, ...disputed].join('\n\n')}\n`;
}
