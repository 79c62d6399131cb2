import { LexerNode, LexerTreeBuilder } from '@univerjs/engine-formula';
import { withClosedRanges, withCommas } from './formula-dialect';

let taught = false;

/** What is known of named ranges while a formula is read. */
type Known = NonNullable<Parameters<LexerTreeBuilder['treeBuilder']>[2]>;

/**
 * The same, and every name that is asked for is told to `onName` as it was given, whatever its case in the formula.
 *
 * Univer keeps a formula that it has read until a changed name stands in its text, in the same case. An empty one
 * stands in every text.
 */
const tellingNames = (known: Known, onName: (name: string) => void): Known => ({
  ...known,
  getValueByName: (unitId, token) => {
    const found = known.getValueByName(unitId, token);
    onName(found?.name ?? token);
    return found;
  },
  getDirtyDefinedNameMap: () => {
    const changed = known.getDirtyDefinedNameMap();
    const unitId = known.unitId ?? '';
    return { ...changed, [unitId]: { ...changed[unitId], '': '' } };
  },
});

/**
 * Teaches Univer's lexer what Google Sheets means by `;` and `A2:A`; once per thread.
 *
 * Formulas are kept as typed. When rows move, Univer rebuilds a formula from its tokens, so the tokens get back the
 * semicolons that stood there.
 */
export function teachGoogleDialect(): void {
  if (taught) return;
  taught = true;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- both are called with the lexer they belong to
  const { treeBuilder, sequenceNodesBuilder } = LexerTreeBuilder.prototype;
  LexerTreeBuilder.prototype.treeBuilder = function (formula, transformSuffix, known) {
    const dialect = withClosedRanges(withCommas(formula));
    if (known === undefined) return treeBuilder.call(this, dialect, transformSuffix);
    const asked: string[] = [];
    const onName = (name: string): void => {
      asked.push(name);
    };
    const tree = treeBuilder.call(this, dialect, transformSuffix, tellingNames(known, onName));
    // Univer forgets a name once it has put its cells in its place, and would calculate with these ever after.
    if (tree instanceof LexerNode && asked.length > 0) tree.setDefinedNames(asked);
    return tree;
  };
  LexerTreeBuilder.prototype.sequenceNodesBuilder = function (formula) {
    const nodes = sequenceNodesBuilder.call(this, withCommas(formula));
    if (nodes === undefined || !formula.includes(';')) return nodes;
    let position = formula.startsWith('=') ? 1 : 0;
    return nodes.map((node) => {
      const start = position;
      if (typeof node !== 'string') {
        position += node.token.length;
        return node;
      }
      position += node.length;
      return formula.slice(start, position);
    });
  };
}
