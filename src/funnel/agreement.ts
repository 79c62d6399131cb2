import { SETTINGS } from '../settings/definitions';
import { readSetting } from '../settings/read-setting';
import type { Value } from '../settings/read-setting';
import { checksum } from './stamp';
import { textCell } from './sheet-cell';

/** Which version of the agreed values is in force, since when, and who agreed on it. */
export type Agreement = {
  /** Counts up when an agreed value changes. */
  readonly version: number;
  /** The day of the version, as a person reads it. */
  readonly since: string;
  /** Free words of the team; kept as they are. */
  readonly by: string;
  /** Tells whether the values are those of the version. */
  readonly check: string;
};

/**
 * The agreement on these values: as it was if nothing changed, else the next version.
 *
 * @param previous - As the definitions tab has it; undefined before the first build.
 * @param texts - Settings by id, as typed.
 * @param today - The day of the build, in words.
 */
export function agreementOn(
  previous: Agreement | undefined,
  texts: ReadonlyMap<string, string>,
  today: string,
): Agreement {
  const check = checkOf(texts);
  if (previous === undefined) return { version: 1, since: today, by: '', check };
  if (previous.check === check) return previous;
  return { version: previous.version + 1, since: today, by: previous.by, check };
}

/** Eight hex digits over the values that differ from their default, however they are spelled. */
function checkOf(texts: ReadonlyMap<string, string>): string {
  const cells = SETTINGS.flatMap((setting) => {
    const typed = (texts.get(setting.id) ?? '').trim();
    const [value, usual] = [typed, setting.fallback].map((text) => spelled(readSetting(setting, text)));
    return typed === '' || value === usual ? [] : [[textCell(`${setting.id}=${String(value)}`)]];
  });
  return checksum(cells);
}

/** A value in one spelling. */
function spelled(value: Value): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (value === undefined) return '';
  const parts = value instanceof Map ? [...value].map(([name, number]) => `${name}=${String(number)}`) : [...value];
  return parts.sort().join('; ');
}
