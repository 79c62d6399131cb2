/** The languages whose words are known, by their code. */
export const LANGUAGES = ['en', 'sw', 'ar', 'zh', 'tr'] as const;

/** One of them. */
export type Language = (typeof LANGUAGES)[number];

/** Words that mean one thing, per language, parted by commas; the best known first. */
export type Spoken = Readonly<Record<Language, string>>;

/** The words of every language as one list, parted by commas. */
export function everyWord(spoken: Spoken): string {
  return LANGUAGES.map((language) => spoken[language]).join(', ');
}
