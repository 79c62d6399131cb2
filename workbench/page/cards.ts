// The cards of custom functions: what Google Sheets reads out of the comments above them.

/** A custom function as its card shows it. */
export type Card = {
  readonly name: string;
  readonly summary: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional: boolean }[];
};

const DOCUMENTED_FUNCTION = /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*function\s+(\w+)\s*\(/g;

/** Lines of a comment without its stars. */
const linesOf = (comment: string): string[] => comment.split('\n').map((line) => line.replace(/^\s*\*?\s?/, '').trim());

function parameterOf(line: string): Card['parameters'] {
  const match = /^@param\s+\{[^}]*\}\s+(\w+)\s*(.*)$/.exec(line);
  if (match === null) return [];
  const [, name = '', description = ''] = match;
  return [{ name, description, optional: description.startsWith('Optional') }];
}

/** Cards of the functions in a script whose comment says `@customfunction`, in the order of the script. */
export function cardsOf(script: string): Card[] {
  return [...script.matchAll(DOCUMENTED_FUNCTION)].flatMap(([, comment = '', name = '']) => {
    if (!comment.includes('@customfunction')) return [];
    const lines = linesOf(comment);
    const firstTag = lines.findIndex((line) => line.startsWith('@'));
    const summary = lines.slice(0, firstTag).join(' ').trim();
    return [{ name, summary, parameters: lines.flatMap(parameterOf) }];
  });
}
