import { totalOf } from '../accounts/health/cause';
import { grouped } from '../messages/grouped';
import type { BuildFacts } from './build-facts';
import { dataUpToCell, freshnessCell } from './freshness';
import { ALL_COLUMNS, COLUMN } from './funnel-layout';
import type { Mode } from './kpi-cells';
import { dayWords, periodLabel, periodWords } from './period-words';
import { INK, STAMP_LOOK } from './palette';
import { builtText } from './stamp';
import { textCell } from './sheet-cell';
import type { SheetCell } from './sheet-cell';
import { dressed } from './tab';
import type { DressedCell, Look } from './tab';

const MUTED: Look = { color: INK.muted };

/** The head of the funnel tab: what it shows, how fresh it is, and how healthy the data is. */
export function headRows(facts: BuildFacts, mode: Mode): readonly (readonly DressedCell[])[] {
  const build = textCell(builtText(facts.build, facts.builtAt));
  return [
    line(textCell('ABM funnel'), { size: 18, bold: true, color: INK.text }, build),
    line(textCell(`${frameWords(facts)} · ${readingWords(facts)}`), MUTED),
    line(freshnessCell(facts, mode), { bold: true, color: INK.text }, textCell(healthWords(facts))),
    line(dataUpToCell(facts), MUTED),
    line('', {}),
  ];
}

function line(left: SheetCell, leftLook: Look, right: SheetCell = ''): readonly DressedCell[] {
  return Array.from({ length: ALL_COLUMNS }, (_, column) => {
    if (column === COLUMN.name) return dressed(left, leftLook);
    if (column === COLUMN.definition) return dressed('', STAMP_LOOK);
    return column === RIGHT_COLUMN ? dressed(right, MUTED) : dressed('');
  });
}

/** Far enough for the words on the left to be read in full. */
const RIGHT_COLUMN = COLUMN.group + 1;

function frameWords({ frame, currency }: BuildFacts): string {
  const span = frame.asOf < frame.period.to ? `${periodWords(frame.period)}, to date` : periodWords(frame.period);
  const parts = [span, `as of ${dayWords(frame.asOf)}`];
  return [...parts, ...(currency === '' ? [] : [currency])].join(' · ');
}

function readingWords({ settings, table, earlierFrame, earlier }: BuildFacts): string {
  const own =
    settings.engagement_model === 'any' ? 'any interaction' : `${String(settings.engagement_threshold)} points or more`;
  const parts = [`Engaged = ${own}${settings.stages === 'implied' ? ', or an opportunity' : ''}`];
  if (table.groups.length > 0) parts.push(`split by ${settings.split}`);
  if (earlier !== undefined && earlierFrame !== undefined)
    parts.push(`compared with ${periodLabel(earlierFrame.period)}`);
  return parts.join(' · ');
}

function healthWords({ health }: BuildFacts): string {
  const given = health.reduce((sum, table) => sum + table.given, 0);
  const out = health.reduce((sum, table) => sum + table.leftOut, 0);
  const unread = health.reduce((sum, { causes }) => sum + totalOf(causes, 'unreadable'), 0);
  const doubted = health.flatMap(({ causes }) => causes.filter(({ doubt }) => doubt !== undefined));
  const told = [
    out === 0 ? `all ${grouped(given)} rows used` : `${grouped(out)} of ${grouped(given)} rows left out`,
    ...(unread === 0 ? [] : [`${cellsWords(unread)} could not be read`]),
    ...(doubted.length === 0 ? [] : [`${cellsWords(totalOf(doubted, 'noted'))} may mean something else`]),
  ];
  return `Data health: ${told.join(', ')}${out === 0 && doubted.length === 0 ? '' : '; the sidebar says why'}`;
}

function cellsWords(count: number): string {
  return `${grouped(count)} ${count === 1 ? 'cell' : 'cells'}`;
}
