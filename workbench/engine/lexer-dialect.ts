import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { withClosedRanges, withCommas } from './formula-dialect';

let taught = false;

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
  LexerTreeBuilder.prototype.treeBuilder = function (formula, ...rest) {
    return treeBuilder.call(this, withClosedRanges(withCommas(formula)), ...rest);
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
