// The sidebar's form made with nothing but the DOM. It knows the same words and rules as the sidebar: only how the
// elements come about is different.
import { readTyped } from '../sidebar/definitions/read-settings';
import { scriptBehind } from '../sidebar/host';
import { reference } from '../sidebar/functions/reference';
import { flipsBetween, previewOf } from '../src/engagement/preview';
import { backTestSentence } from '../src/messages/back-test-words';
import { sidebarWords } from '../src/messages/sidebar-words';
import { PRESETS } from '../src/settings/presets';

/** An element of the page: its name, attributes and children. */
export type Node =
  string | readonly [name: string, attributes: Readonly<Record<string, string>>, children: readonly Node[]];

/** Written into the page by the bench: what the sidebar made of the same answer. */
declare const BODY: Node;

const SVG = 'http://www.w3.org/2000/svg';

/** What a page with all tabs would need beside its elements. */
const rules = { readTyped, reference, previewOf, flipsBetween, backTestSentence, PRESETS };

function make(node: Node, isSvg: boolean): globalThis.Node {
  if (typeof node === 'string') return document.createTextNode(node);
  const [name, attributes, children] = node;
  const drawn = isSvg || name === 'svg';
  const element = drawn ? document.createElementNS(SVG, name) : document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (['button', 'input', 'select'].includes(name)) element.addEventListener('input', () => Object.keys(rules));
  for (const child of children) element.append(make(child, drawn));
  return element;
}

scriptBehind()
  ?.withSuccessHandler((text) => {
    JSON.parse(String(text));
    document.title = sidebarWords(document.documentElement.lang).title;
    if (typeof BODY !== 'string') for (const child of BODY[2]) document.body.append(make(child, false));
  })
  .withFailureHandler(() => undefined)
  .rpc('');
