const LANGUAGE_AND_COUNTRY = /^([a-z]{2,3})_([A-Z]{2})$/;

/** Whether a text names a language with its country, as spreadsheets write it: `en_US`, `de_DE`. */
export function isLocale(text: string): boolean {
  const [, language, country] = LANGUAGE_AND_COUNTRY.exec(text) ?? [];
  if (language === undefined || country === undefined) return false;
  const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0 && countries.of(country) !== undefined;
}
