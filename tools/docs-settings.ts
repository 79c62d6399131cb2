// docs/settings.md, written from the definitions of the settings.
import { SETTINGS } from '../src/settings/definitions';
import { choicesOf } from '../src/settings/setting';
import type { SettingDefinition } from '../src/settings/setting';

const HEAD = [
  '# What a team agrees on',
  'Written by `npm run docs` from the code. Each of these stands on the tab ABM Definitions and in the sidebar under _Definitions_, by its name. On the command line it goes by the id in front: `--set engagement_model=threshold`. A setting that is blank has its default.',
];

/** How a value is typed, where it is no choice and the setting has no example of its own. */
const TYPED: Readonly<Record<Exclude<SettingDefinition['kind'], 'choice' | 'pairs'>, string>> = {
  number: 'a number',
  percent: 'a share, such as `80%`',
  date: 'a day, such as `2024-12-31`',
  words: 'words with commas between them',
  text: 'text',
};

function valuesOf(setting: SettingDefinition): string {
  if (setting.kind === 'pairs') return `a number for each of some names, such as \`${setting.example}\``;
  if (setting.kind !== 'choice') return TYPED[setting.kind];
  return choicesOf(setting)
    .map(({ value, label }) => `\`${value}\`: ${label}`)
    .join('; ');
}

function fallbackOf({ kind, fallback }: SettingDefinition): string {
  if (fallback === '') return 'none';
  return kind === 'words' ? 'the words beside it on the tab' : `\`${fallback}\``;
}

function line(setting: SettingDefinition): string {
  const { id, name, effect } = setting;
  return `- \`${id}\` **${name}.** ${effect}. Takes ${valuesOf(setting)}. Default: ${fallbackOf(setting)}.`;
}

/** The page of all settings. */
export function settingsPage(): string {
  const sections = [...new Set(SETTINGS.map(({ section }) => section))];
  const parts = sections.map((section) => {
    const lines = SETTINGS.filter((setting) => setting.section === section).map(line);
    return `## ${section}\n\n${lines.join('\n')}`;
  });
  return [...HEAD, ...parts].join('\n\n');
}
