import { plainFigures } from '../../../src/tables/cells/plain-figures';

test.each<[string, string, string]>([
  ['nothing', '', ''],
  ['spaces at the ends of plain text', '  12 % ', '12 %'],
  ['two spaces between plain words, which stay', '1  2', '1  2'],
  ['spaces of other kinds', '\u00a0 1\u202f\u2003234\t5 \u3000', '1 234 5'],
  ['what cannot be seen', '\u200e-\u200b5\ufeff', '-5'],
  ['full-width letters and signs', '（１２）％＄！～', '(12)%$!~'],
  ['hyphens and dashes', '\u2010\u2011\u2012\u2013\u2014\u2212\ufe63', '-------'],
  ['apostrophes', '\u2018\u2019\u02bc\u2032', "''''"],
  ['Arabic percent and comma', '\u066a\u060c', '%,'],
  ['full-width currencies', '\uffe5\uffe1\uffe6', '¥£₩'],
  ['Arabic decimals and thousands, which stay', '١٬٢٣٤٫٥', '1٬234٫5'],
  ['letters', 'Größe é', 'Größe é'],
])('%s', (_what, text, expected) => {
  expect(plainFigures(text)).toBe(expected);
});
