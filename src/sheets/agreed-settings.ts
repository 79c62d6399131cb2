import { agreementOn } from '../funnel/agreement';
import type { Agreement } from '../funnel/agreement';
import { DEFINITIONS_COLUMN, META_KEYS } from '../funnel/definitions-layout';
import { dayWords } from '../funnel/period-words';
import { issueWords } from '../messages/issue-words';
import { TROUBLES } from '../messages/troubles';
import { a1Of } from '../model/a1';
import type { DataIssue } from '../model/data-issue';
import type { Day } from '../model/day';
import { SETTINGS } from '../settings/definitions';
import { parseSettings } from '../settings/parse-settings';
import type { Settings } from '../settings/settings';
import { nearestNames } from './nearest-names';
import type { OwnedDefinitions } from './owned-definitions';
import { Refusal } from './refusal';

/** The settings of a build, and their texts as they go on the definitions tab. */
export type Agreed = {
  readonly settings: Settings;
  readonly texts: ReadonlyMap<string, string>;
  readonly agreement: Agreement;
};

/**
 * The settings in force: what the definitions tab says, and over it what the request asks for.
 *
 * @param asked - Texts by id; an empty text means the default. Under `agreed_by` stands who agreed on them.
 * @param today - The day on which a changed value is agreed.
 * @throws Refusal when one cannot be read: a wrong number is worse than none.
 */
export function agreedSettings(
  definitions: OwnedDefinitions | undefined,
  asked: Readonly<Record<string, string>>,
  today: Day,
): Agreed {
  const { [META_KEYS.by]: by, ...typed } = asked;
  const texts = new Map([...(definitions?.read.texts ?? []), ...Object.entries(typed)]);
  const { settings, issues } = parseSettings(texts);
  const [first] = issues;
  if (first !== undefined) throw settingRefusal(first, definitions, asked);
  const agreement = agreementOn(definitions?.read.agreement, texts, dayWords(today));
  return { settings, texts, agreement: by === undefined ? agreement : { ...agreement, by } };
}

function settingRefusal(
  issue: DataIssue,
  definitions: OwnedDefinitions | undefined,
  asked: Readonly<Record<string, string>>,
): Refusal {
  const id = issue.at.kind === 'setting' ? issue.at.id : '';
  if (issue.code === 'unknown-setting') {
    const names = SETTINGS.map((setting) => setting.id);
    return new Refusal('DATA', TROUBLES.unknownSetting(id, nearestNames(id, names)));
  }
  const words = issueWords(issue, () => '');
  const row = definitions?.read.rowOf.get(id);
  if (definitions === undefined || row === undefined || id in asked) return new Refusal('DATA', words);
  const cell = a1Of(row + 1, DEFINITIONS_COLUMN.value + 1);
  return new Refusal('DATA', { ...words, where: `${definitions.place.getSheet().getName()}, cell ${cell}` });
}
