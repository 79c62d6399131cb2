import { withCommas } from '../engine/formula-dialect';

/** Functions of later releases, which files mark with a prefix. */
const NEWER =
  'IFS|SWITCH|TEXTJOIN|CONCAT|MAXIFS|MINIFS|XLOOKUP|XMATCH|IFNA|XOR|DAYS|ISOWEEKNUM|NUMBERVALUE|FORMULATEXT|' +
  'ISFORMULA|SHEETS?|STDEV\\.[PS]|VAR\\.[PS]|PERCENTILE\\.(?:INC|EXC)|QUARTILE\\.(?:INC|EXC)|RANK\\.(?:EQ|AVG)|MODE\\.(?:SNGL|MULT)';

/**
 * Functions whose formulas do not travel: those of the add-on and of Google Sheets alone, and those that fill
 * neighbouring cells, which a file would have to mark in ways of its own.
 */
const AT_HOME_ONLY =
  'ABM_\\w+|ARRAYFORMULA|QUERY|SPLIT|JOIN|FLATTEN|SPARKLINE|IMPORT\\w+|GOOGLE\\w+|REGEX\\w+|COUNTUNIQUE\\w*|TO_\\w+|' +
  'LET|LAMBDA|MAP|REDUCE|SCAN|BYROW|BYCOL|MAKEARRAY|FILTER|SORTN?|SORTBY|UNIQUE|SEQUENCE|RANDARRAY|[VH]STACK|' +
  'TOCOL|TOROW|TAKE|DROP|EXPAND|CHOOSE(?:COLS|ROWS)|WRAP(?:COLS|ROWS)|TRANSPOSE';

const newer = new RegExp(`(?<![\\w.])(?=(?:${NEWER})\\()`, 'gi');
const atHomeOnly = new RegExp(`(?<![\\w.])(?:${AT_HOME_ONLY})\\(`, 'i');
const openEnded = /\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}(?![A-Z0-9$(_.])/i;

const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** A formula as .xlsx files hold it, without `=`; undefined for one that only Google Sheets understands. */
export function excelFormula(formula: string, sheetNames: ReadonlyMap<string, string>): string | undefined {
  const parts = withCommas(formula).slice(1).split(QUOTED);
  const code = parts.filter((_part, at) => at % 2 === 0).join(' ');
  if (atHomeOnly.test(code) || openEnded.test(code) || code.includes('{')) return undefined;
  const renamed = (quoted: string): string => sheetNames.get(quoted) ?? quoted;
  return parts.map((part, at) => (at % 2 === 0 ? part.replace(newer, '_xlfn.') : renamed(part))).join('');
}
