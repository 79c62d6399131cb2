import { readFileSync } from 'node:fs';
import type { FunctionReference } from '../../sidebar/functions/reference';
import { ambiguitiesOf } from '../../src/functions/coercion/ambiguities';
import { FUNCTIONS } from '../../src/functions/registry';
import { WHOLE_CARDS } from '../../src/live/registry';
import { inRepository } from '../paths';
import { added, bundle, escaped, type Bundle } from './bundle';
import { GIVING, givingTo, leavingOut, takingShared } from './shared-modules';

const MAIN = 'sidebar/main.tsx';

/** HtmlService takes a page as text in its own encoding: numbered characters pass whatever that is. */
const toAscii = (html: string): string =>
  html.replace(/[^\p{ASCII}]/gu, (letter) => `&#${String(letter.codePointAt(0) ?? 0)};`);

/** HtmlService takes away what looks like a comment in a script, addresses in strings included. */
const hideSlashes = (script: string): string => script.replaceAll('://', ':\\/\\/');

function insertBefore(html: string, mark: string, text: string): string {
  const at = html.lastIndexOf(mark);
  if (at < 0) throw new Error(`sidebar/index.html has no ${mark}, which is where the page is put together.`);
  return html.slice(0, at) + text + html.slice(at);
}

/** What the page tells of each function, as JSON text; the definitions hold its code beside. */
export function functionReference(): string {
  const cards = [...FUNCTIONS, ...WHOLE_CARDS].map(
    ({ name, family, summary, parameters, worked, rules }): FunctionReference => ({
      name,
      family,
      summary,
      parameters: parameters.map(({ name: parameter, description, optional }) => ({
        ...{ name: parameter, description },
        ...(optional ? { optional } : {}),
      })),
      examples: worked.map(({ formula, shows }) => ({ formula, shows })),
      rules: [...rules, ...ambiguitiesOf(parameters.map(({ type }) => type))],
    }),
  );
  return JSON.stringify(cards);
}

const FLAVOUR = {
  target: 'es2020',
  supported: { 'template-literal': false },
  jsx: 'automatic',
  jsxImportSource: 'preact',
} as const;

/** A script as it may stand in the page. What esbuild writes in ASCII are texts; letters in patterns it leaves as they are. */
const inPage = ({ script }: Bundle): string => hideSlashes(script.trim()).replace(/[^\p{ASCII}]/gu, escaped);

/** The script that shows the first form, and the one with all else, which takes from it what both need. */
async function bothScripts(): Promise<readonly [first: Bundle, later: Bundle]> {
  const { inputs } = await bundle(MAIN, FLAVOUR);
  const later = await bundle('sidebar/later.ts', {
    ...FLAVOUR,
    format: 'esm',
    define: { FUNCTION_REFERENCE: JSON.stringify(functionReference()) },
    plugins: [leavingOut([...inputs.keys()])],
  });
  const first = await bundle(GIVING, { ...FLAVOUR, plugins: [givingTo(later.script, MAIN)] });
  return [first, { ...later, script: takingShared(later.script) }];
}

/** The sidebar as one page without any other file: markup, styles and scripts of sidebar/. */
export async function buildSidebar(): Promise<Bundle> {
  const [first, later] = await bothScripts();
  const frame = toAscii(readFileSync(inRepository('sidebar/index.html'), 'utf8'));
  const styles = `<style>${later.styles.trim()}${first.styles.trim()}</style>`;
  const scripts = `<script type="text/plain" id="later-parts">${inPage(later)}</script><script>${inPage(first)}</script>`;
  return {
    styles: '',
    script: insertBefore(insertBefore(frame, '</head>', styles), '</body>', scripts),
    inputs: added([...first.inputs, ...later.inputs]),
  };
}
