/** Functions that every spreadsheet knows under these names and that mean the same in each. */
const PLAIN_FUNCTIONS = new Set([
  ...['IF', 'IFERROR', 'AND', 'ISNUMBER', 'ISTEXT', 'SUMIFS', 'SUMIF', 'SUMPRODUCT', 'SUM', 'COUNTA'],
  ...['ROUND', 'ABS', 'MAX', 'MIN', 'REPT', 'LEN', 'COUNT', 'COUNTIFS', 'CHOOSE', 'MATCH', 'ROWS', 'ISERROR'],
]);

/** What in a formula some locale or some spreadsheet would read otherwise; empty for one that all read alike. */
export function localeTraps(formula: string): string[] {
  const code = formula.replace(/"(?:[^"]|"")*"/g, '""');
  const bare = code.replace(/'(?:[^']|'')*'!/g, 'S!');
  const functions = [...bare.matchAll(/([A-Z][A-Z0-9._]*)\(/g)].map((match) => match[1] ?? '');
  return [
    ...(formula.startsWith('=') ? [] : ['no formula']),
    ...(bare.includes(',') ? ['a comma'] : []),
    ...(/\d\.|\.\d/.test(bare) ? ['a decimal'] : []),
    ...(/[{}\\[\]]/.test(bare) ? ['a brace'] : []),
    ...(/[^S]!|(?<![A-Z$;(])S!/.test(bare.replace(/^=/, '(').replace(/[&+\-*/<>=]/g, '('))
      ? ['a bare sheet name']
      : []),
    ...functions.filter((name) => !PLAIN_FUNCTIONS.has(name)),
  ];
}
