import { parseIsoDay } from '../model/day';
import type { Day } from '../model/day';
import type { DataIssue } from '../model/data-issue';
import { wordSet } from '../model/words';
import { ACTIVITY_TYPES } from './activity-types';
import { SETTINGS } from './definitions';
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
  const values = new Map(SETTINGS.map((setting) => [setting.id, readSetting(setting, texts, issues)]));
  for (const setting of SETTINGS) dropIfBeforeStart(setting, values, texts, issues);
  return { settings: toSettings(values), issues };
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

/** What one setting came to: a number (days too), or a text; undefined when it is not set. */
type Value = number | string | undefined;

function readSetting(setting: SettingDefinition, texts: ReadonlyMap<string, string>, issues: DataIssue[]): Value {
  const typed = (texts.get(setting.id) ?? '').trim();
  if (typed === '') return readText(setting, setting.fallback);
  const value = readText(setting, typed);
  if (value !== undefined) return value;
  issues.push({
    at: { kind: 'setting', id: setting.id },
    code: `setting-${setting.kind}`,
    received: typed,
    about: setting.name,
    ...offered(setting),
  });
  return readText(setting, setting.fallback);
}

/** What a choice offers, for the sentence that asks for one of them. */
function offered({ choices }: SettingDefinition): { readonly options?: readonly string[] } {
  return choices === undefined ? {} : { options: choices.map(({ label }) => label) };
}

function readText(setting: SettingDefinition, text: string): Value {
  if (text === '') return undefined;
  switch (setting.kind) {
    case 'date':
      return parseIsoDay(text);
    case 'choice':
      return choiceOf(setting, text);
    case 'words':
      return text;
    default:
      return numberOf(setting, text);
  }
}

function choiceOf(setting: SettingDefinition, text: string): string | undefined {
  const wanted = text.toLowerCase();
  return setting.choices?.find(({ value, label }) => value === wanted || label.toLowerCase() === wanted)?.value;
}

function numberOf(setting: SettingDefinition, text: string): number | undefined {
  const match = /^(-?\d+(?:\.\d+)?)\s*(%?)$/.exec(text);
  if (match === null) return undefined;
  const value = Number(match[1]) / (match[2] === '%' ? 100 : 1);
  const low = setting.minimum !== undefined && value < setting.minimum;
  const high = setting.maximum !== undefined && value > setting.maximum;
  return low || high ? undefined : value;
}

function toSettings(values: ReadonlyMap<string, Value>): Settings {
  const number = (id: string): number | undefined => {
    const value = values.get(id);
    return typeof value === 'number' ? value : undefined;
  };
  const text = (id: string): string => {
    const value = values.get(id);
    return typeof value === 'string' ? value : '';
  };
  const day = (id: string): Day | undefined => number(id);
  const currency = text('currency').trim().toUpperCase();
  return {
    periodStart: day('period_start'),
    periodEnd: day('period_end'),
    asOf: day('as_of'),
    split: oneOf(text('split'), ['tier', 'segment', 'owner']),
    compare: oneOf(text('compare'), ['previous', 'last-year', 'none']),
    engagementModel: oneOf(text('engagement_model'), ['any', 'threshold']),
    engagementThreshold: number('engagement_threshold') ?? 0,
    lookBackDays: number('look_back_days') ?? 0,
    impliedStages: text('stages') === 'implied',
    coverageContacts: number('coverage_contacts') ?? 0,
    multithreadContacts: number('multithread_contacts') ?? 0,
    surgeScore: number('surge_score') ?? 0,
    wonWords: wordSet(text('won_words')),
    lostWords: wordSet(text('lost_words')),
    expansionWords: wordSet(text('expansion_words')),
    renewalWords: wordSet(text('renewal_words')),
    influenceDays: number('influence_days') ?? 0,
    currency: currency === '' ? undefined : currency,
    overheadWords: wordSet(text('overhead_words')),
    marketAccounts: number('market_accounts'),
    lifespanYears: number('lifespan_years'),
    margin: number('margin') ?? 1,
    weights: new Map(ACTIVITY_TYPES.map((type) => [type.id, number(`weight_${type.id}`) ?? 0])),
  };
}

/** The choice made, or the first of them: every choice has a default among its own. */
function oneOf<const Choice extends string>(text: string, choices: readonly [Choice, ...Choice[]]): Choice {
  return choices.find((choice) => choice === text) ?? choices[0];
}
