import type { DataIssue } from '../model/data-issue';
import { SETTINGS } from './definitions';
import { readSetting } from './read-setting';
import type { Value } from './read-setting';
import { offeredBy } from './setting';
import type { SettingDefinition } from './setting';
import type { Settings, SettingsRead } from './settings';

/**
 * The settings from their texts by id, as typed in the definitions tab, the sidebar or a command line.
 *
 * An id that is absent or empty takes its default. Nothing is guessed: a text that cannot be read is an issue.
 */
export function parseSettings(texts: ReadonlyMap<string, string>): SettingsRead {
  const issues: DataIssue[] = [];
  const known = new Set(SETTINGS.map((setting) => setting.id));
  for (const [id, received] of texts) {
    if (!known.has(id)) issues.push({ at: { kind: 'setting', id }, code: 'unknown-setting', received });
  }
  const values = new Map(SETTINGS.map((setting) => [setting.id, valueOf(setting, texts, issues)]));
  for (const setting of SETTINGS) dropIfBeforeStart(setting, values, texts, issues);
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- one value per definition, of the kind that its type derives from
  return { settings: Object.fromEntries(values) as Settings, issues };
}

function valueOf(setting: SettingDefinition, texts: ReadonlyMap<string, string>, issues: DataIssue[]): Value {
  const typed = (texts.get(setting.id) ?? '').trim();
  const value = typed === '' ? undefined : readSetting(setting, typed);
  if (value !== undefined) return value;
  if (typed !== '') issues.push(unreadable(setting, typed));
  return fallbackOf(setting);
}

/** The defaults that were read: the words of all languages among them take long. */
const FALLBACKS = new Map<SettingDefinition, Value>();

function fallbackOf(setting: SettingDefinition): Value {
  const value = FALLBACKS.has(setting) ? FALLBACKS.get(setting) : readSetting(setting, setting.fallback);
  FALLBACKS.set(setting, value);
  return value;
}

function unreadable(setting: SettingDefinition, received: string): DataIssue {
  const { id, kind, name: about } = setting;
  const offered = offeredBy(setting);
  const options = offered.length === 0 ? {} : { options: offered };
  return { at: { kind: 'setting', id }, code: `setting-${kind}`, received, about, ...options };
}

/** A period that ends, or is judged, before it begins holds nothing: such a day is an issue, and not set. */
function dropIfBeforeStart(
  { id, name: about }: SettingDefinition,
  values: Map<string, Value>,
  texts: ReadonlyMap<string, string>,
  issues: DataIssue[],
): void {
  const [start, day] = [values.get('period_start'), values.get(id)];
  if (id !== 'period_end' && id !== 'as_of') return;
  if (typeof start !== 'number' || typeof day !== 'number' || day >= start) return;
  issues.push({ at: { kind: 'setting', id }, code: 'setting-order', received: (texts.get(id) ?? '').trim(), about });
  values.set(id, undefined);
}
