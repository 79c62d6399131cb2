import { parseIsoDay } from '../model/day';
import { foldText } from '../model/plain-text';
import { wordSet } from '../model/words';
import type { Choice, SettingDefinition } from './setting';

/** What a setting can be: a number (days too), a text, words, or numbers by name; undefined when it is not set. */
export type Value = number | string | ReadonlySet<string> | ReadonlyMap<string, number> | undefined;

/** A setting as far as its texts are read. */
export type ReadableSetting = {
  readonly kind: SettingDefinition['kind'];
  readonly choices?: readonly Choice[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly whole?: true;
};

/**
 * The value that a text gives a setting; undefined when it cannot be read.
 *
 * @param text - Trimmed; a blank one means "not set".
 */
export function readSetting(setting: ReadableSetting, text: string): Value {
  switch (setting.kind) {
    case 'words':
      return wordSet(text);
    case 'text':
      return text;
    case 'pairs':
      return pairsOf(text);
    case 'choice':
      return choiceOf(setting.choices ?? [], text);
    case 'date':
      return parseIsoDay(text);
    default:
      return numberOf(setting, text);
  }
}

function choiceOf(choices: readonly Choice[], text: string): Value {
  const wanted = text.toLowerCase();
  return choices.find(({ value, label }) => value === wanted || label.toLowerCase() === wanted)?.value;
}

const NUMBER = /^(-?\d+(?:\.\d+)?)\s*(%?)$/;

function numberOf(range: Omit<ReadableSetting, 'kind'>, text: string): number | undefined {
  const match = NUMBER.exec(text);
  if (match === null) return undefined;
  const value = Number(match[1]) / (match[2] === '%' ? 100 : 1);
  const low = range.minimum !== undefined && value < range.minimum;
  const high = range.maximum !== undefined && value > range.maximum;
  const odd = !Number.isFinite(value) || (range.whole === true && !Number.isInteger(value));
  return low || high || odd ? undefined : value;
}

/** `Tier 1 = 10; Tier 2 = 15` as numbers by name, the names folded; undefined when one part is no such pair. */
function pairsOf(text: string): ReadonlyMap<string, number> | undefined {
  const pairs = new Map<string, number>();
  for (const part of text.split(';')) {
    if (part.trim() === '') continue;
    const match = /^(.+)=\s*(\d+(?:\.\d+)?)$/.exec(part.trim());
    if (match === null) return undefined;
    pairs.set(pairName(match[1] ?? ''), Number(match[2]));
  }
  return pairs;
}

/** A name in the form in which the names of pairs are compared. */
export function pairName(text: string): string {
  return foldText(text).trim();
}
