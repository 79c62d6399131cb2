import { LexerNode, LexerTreeBuilder } from '@univerjs/engine-formula';
import { withClosedRanges, withCommas } from './formula-dialect';

let taught = false;

/** What is known of named ranges while a formula is read. */
type Known = NonNullable<Parameters<LexerTreeBuilder['treeBuilder']>[2]>;

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
    const getValueByName: Known['getValueByName'] = (unitId, token) => {
      const found = known.getValueByName(unitId, token);
      asked.push(found?.name ?? token);
      return found;
    };
    const tree = treeBuilder.call(this, dialect, transformSuffix, { ...known, getValueByName });
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
