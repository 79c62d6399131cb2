// Univer speaks Excel's dialect. What is typed stays as it is; only the calculating side sees the text made here.
// Replacing `;` keeps every character in its place, so that positions in the text stay true.

const LAST_ROW = 100_000;

/** Rewrites the code of a formula and leaves quoted text and quoted sheet names alone. */
function outsideQuotes(formula: string, rewrite: (code: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, at) => (at % 2 === 0 ? rewrite(part) : part))
    .join('');
}

/** `;` between arguments as `,`, same length; inside braces `;` separates rows and stays. */
export function withCommas(formula: string): string {
  if (!formula.includes(';')) return formula;
  if (!formula.includes('{')) return outsideQuotes(formula, (code) => code.replace(/;/g, ','));
  let depth = 0;
  return outsideQuotes(formula, (code) =>
    Array.from(code)
      .map((letter) => {
        if (letter === '{') depth += 1;
        if (letter === '}') depth -= 1;
        return letter === ';' && depth === 0 ? ',' : letter;
      })
      .join(''),
  );
}

/** Open-ended ranges such as `A2:A` with a last row. */
export function withClosedRanges(formula: string): string {
  const open = /(\$?[A-Z]{1,3}\$?\d+):(\$?[A-Z]{1,3})(?![A-Z0-9$(_.])/gi;
  return outsideQuotes(formula, (code) => code.replace(open, `$1:$2${LAST_ROW}`));
}
