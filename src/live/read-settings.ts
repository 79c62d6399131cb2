import { columnsIn, readDefinitions } from '../funnel/definitions-tab';
import { issueWords } from '../messages/issue-words';
import { WHOLE_WORDS } from '../messages/whole-words';
import { a1Of } from '../model/a1';
import type { Grid } from '../model/cell';
import type { DataIssue } from '../model/data-issue';
import type { Day } from '../model/day';
import { SETTINGS } from '../settings/definitions';
import { parseSettings } from '../settings/parse-settings';
import type { Settings } from '../settings/settings';

/**
 * The settings in the cells of a definitions tab; their defaults without one.
 *
 * Throws a sentence when a setting cannot be read, or is missing: its default must not slip in unseen.
 */
export function settingsFrom(grid: Grid | undefined, dayOfInstant: (instant: number) => Day): Settings {
  if (grid === undefined) return parseSettings(new Map()).settings;
  const { texts, rowOf } = readDefinitions(grid, dayOfInstant);
  const absent = SETTINGS.find(({ id }) => !rowOf.has(id));
  if (absent !== undefined)
    throw new Error(rowOf.size === 0 ? WHOLE_WORDS.noSettings() : WHOLE_WORDS.missingSetting(absent.name, absent.id));
  const { settings, issues } = parseSettings(texts);
  const [first] = issues;
  if (first !== undefined) throw new Error(sentence(first, rowOf, columnsIn(grid).value));
  return settings;
}

function sentence(issue: DataIssue, rowOf: ReadonlyMap<string, number>, column: number): string {
  const words = issueWords(issue, () => '');
  const row = issue.at.kind === 'setting' ? rowOf.get(issue.at.id) : undefined;
  if (row === undefined) return WHOLE_WORDS.inRange(words);
  return WHOLE_WORDS.inRange({ ...words, where: `definitions, cell ${a1Of(row + 1, column + 1)}` });
}
