import { readFileSync } from 'node:fs';
import type { FunctionReference } from '../../sidebar/functions/reference';
import { ambiguitiesOf } from '../../src/functions/coercion/ambiguities';
import { FUNCTIONS } from '../../src/functions/registry';
import { WHOLE_CARDS } from '../../src/live/registry';
import { inRepository } from '../paths';
import { bundle, escaped, type Bundle } from './bundle';

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

/** The sidebar as one page without any other file: markup, styles and script of sidebar/. */
export async function buildSidebar(): Promise<Bundle> {
  const page = await bundle('sidebar/main.tsx', {
    target: 'es2020',
    supported: { 'template-literal': false },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { FUNCTION_REFERENCE: JSON.stringify(functionReference()) },
  });
  const frame = toAscii(readFileSync(inRepository('sidebar/index.html'), 'utf8'));
  const styled = insertBefore(frame, '</head>', `<style>${page.styles.trim()}</style>`);
  // What esbuild writes in ASCII are texts; letters in patterns it leaves as they are.
  const script = hideSlashes(page.script.trim()).replace(/[^\p{ASCII}]/gu, escaped);
  return { ...page, script: insertBefore(styled, '</body>', `<script>${script}</script>`) };
}
