import { ENGAGEMENT_SETTINGS, type EngagementSettings } from '../../src/engagement/judged';
import { SETTING_SENTENCES } from '../../src/messages/setting-words';
import type { AgreedSetting } from '../../src/protocol/answers';
import { readSetting, type Value } from '../../src/settings/read-setting';

/** What was typed, read as a build would read it. */
export interface TypedSettings {
  /** What decides engagement; undefined while a field cannot be read, or is not there. */
  readonly settings: EngagementSettings | undefined;
  /** Why a field cannot be read, by the id of its setting. */
  readonly unreadable: ReadonlyMap<string, string>;
}

function valueOf(setting: AgreedSetting, text: string): Value {
  return readSetting(setting, text.trim() === '' ? setting.fallback : text.trim());
}

/** Whether nothing at all is what the setting is, where nobody typed anything. */
const mayBeUnset = (setting: AgreedSetting, text: string): boolean => text.trim() === '' && setting.fallback === '';

function whyNot({ kind, name, choices, example }: AgreedSetting, text: string): string {
  const options = example ?? choices.map(({ label }) => label).join(', ');
  const { what, fix } = SETTING_SENTENCES[`setting-${kind}`]({ received: text, about: name, count: 1, options });
  return `${what} ${fix}`;
}

/** Whether the server gave every setting that decides engagement; each was read by its kind. */
const isWhole = (values: Readonly<Record<string, Value>>): values is EngagementSettings =>
  ENGAGEMENT_SETTINGS.every((id) => id in values);

/** The settings with what was typed over them. */
export function readTyped(settings: readonly AgreedSetting[], typed: Readonly<Record<string, string>>): TypedSettings {
  const unreadable = new Map<string, string>();
  const values = settings.map((setting) => {
    const text = typed[setting.id] ?? setting.value;
    const value = valueOf(setting, text);
    if (value === undefined && !mayBeUnset(setting, text)) unreadable.set(setting.id, whyNot(setting, text));
    return [setting.id, value] as const;
  });
  if (unreadable.size > 0) return { settings: undefined, unreadable };
  const read = Object.fromEntries(values);
  return { settings: isWhole(read) ? read : undefined, unreadable };
}
