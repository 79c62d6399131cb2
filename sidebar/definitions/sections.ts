import { ENGAGEMENT_RULES, ENGAGEMENT_SETTINGS } from '../../src/engagement/judged';
import type { AgreedSetting } from '../../src/protocol/answers';
import { AGREED_BY } from '../view';

type Texts = Readonly<Record<string, string>>;

/** A part of the contract. */
export interface Section {
  readonly name: string;
  readonly settings: readonly AgreedSetting[];
}

const isEngagement = ({ id }: AgreedSetting): boolean => ENGAGEMENT_RULES.some((setting) => setting === id);

/** The settings by their part, engagement first, but for those that stand elsewhere on the page. */
export function sectionsOf(settings: readonly AgreedSetting[], elsewhere: ReadonlySet<string>): readonly Section[] {
  const shown = settings.filter(({ id }) => !elsewhere.has(id));
  const names = [...new Set([...shown.filter(isEngagement), ...shown].map(({ section }) => section))];
  return names.map((name) => ({ name, settings: shown.filter(({ section }) => section === name) }));
}

/** What was typed, but for who agreed and what a preview tries by itself. */
export function decidedElsewhere(edits: Texts): Texts {
  const here = new Set<string>([...ENGAGEMENT_SETTINGS, AGREED_BY]);
  return Object.fromEntries(Object.entries(edits).filter(([id]) => !here.has(id)));
}
