import type { AgreedSetting, DefinitionsState } from '../protocol/answers';
import { SETTINGS } from '../settings/definitions';
import { readSetting } from '../settings/read-setting';
import { choicesOf } from '../settings/setting';
import type { PlacedSetting, SettingDefinition } from '../settings/setting';

/**
 * What the team agreed, for the sidebar.
 *
 * @param texts - Settings by id, as typed; one that is absent or blank has its usual value.
 * @param agreement - The version in force; undefined before the first build.
 */
export function definitionsState(
  texts: ReadonlyMap<string, string>,
  agreement?: DefinitionsState['agreement'],
): DefinitionsState {
  const settings = SETTINGS.map((setting) => agreedSetting(setting, texts.get(setting.id)?.trim() ?? ''));
  return agreement === undefined ? { settings } : { settings, agreement };
}

function agreedSetting(setting: PlacedSetting, text: string): AgreedSetting {
  const { id, name, kind, effect, section, fallback, source } = setting;
  const choices = choicesOf(setting);
  const value = text === '' ? fallback : chosen(setting, text);
  const shown = { id, name, kind, value, choices, effect, section, fallback, source };
  return { ...shown, ...hintsOf(setting) };
}

/** The text, or what it chooses: the tab has choices in the words of their drop-downs. */
function chosen(setting: SettingDefinition, text: string): string {
  if (setting.kind !== 'choice') return text;
  const value = readSetting({ kind: 'choice', choices: choicesOf(setting) }, text);
  return typeof value === 'string' ? value : text;
}

function hintsOf(setting: SettingDefinition): Pick<AgreedSetting, 'example' | 'minimum' | 'maximum'> {
  if (setting.kind === 'pairs') return { example: setting.example };
  if (setting.kind !== 'number' && setting.kind !== 'percent') return {};
  const { minimum, maximum } = setting;
  return { ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) };
}
