/** Whether a text names a locale as computers write it: `en_US`, `de_DE`. */
export function isLocale(text: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(text.replace('_', '-')).length > 0;
  } catch {
    return false;
  }
}
