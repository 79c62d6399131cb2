// node tools/public-suffixes.mjs: writes src/matching/public-suffixes.ts anew from the list that tldts-icann carries.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { domainToUnicode } from 'node:url';
import * as trie from 'tldts-icann/dist/es6/src/data/trie.js';

const { version } = createRequire(import.meta.url)('tldts-icann/package.json');

/** Common labels are written as one capital letter. */
const SHORTHANDS = 26;
const WIDTH = 118;

/** Every rule below a root of the package's tree, such as `co.uk`, `*.ck` and, marked, `!www.ck`. */
function rulesBelow(root, mark) {
  const starts = [];
  let start = 0;
  for (const length of trie.edgeLength) {
    starts.push(start);
    start += length;
  }
  const rules = [];
  const walk = (node, parent) => {
    for (let edge = trie.edgeStart[node]; edge < trie.edgeStart[node + 1]; edge++) {
      const label = trie.labelText.slice(starts[edge], starts[edge] + trie.edgeLength[edge]);
      const rule = parent === '' ? label : `${label}.${parent}`;
      if (trie.nodeFlags[trie.edgeChild[edge]]) rules.push(mark + rule);
      walk(trie.edgeChild[edge], rule);
    }
  };
  walk(root, '');
  return rules;
}

/** Rules in letters instead of `xn--`, each once; a top-level domain needs none. */
function neededRules() {
  const all = [...rulesBelow(trie.rulesRoot, ''), ...rulesBelow(trie.exceptionsRoot, '!')];
  const inLetters = all.map((rule) => (rule.includes('xn--') ? domainToUnicode(rule) : rule));
  return [...new Set(inLetters)].filter((rule) => rule.includes('.') && !rule.endsWith('.arpa'));
}

/** Whether a rule is one of the 1,700 Japanese towns, for which a wildcard below each prefecture stands. */
const isJapaneseTown = (rule) => /^[^*!]+\.[^.]+\.jp$/.test(rule);

/** Whether a rule is one of the 720 Norwegian municipalities, where next to no company registers a name. */
const isNorwegianTown = (rule) =>
  rule.endsWith('.no') && !/^(?:[a-z]{2,4}|kommune|museum|idrett|herad)\.no$/.test(rule);

function keptRules() {
  const rules = neededRules();
  const prefectures = new Set(rules.filter(isJapaneseTown).map((rule) => rule.slice(rule.indexOf('.') + 1)));
  const kept = rules.filter((rule) => !isJapaneseTown(rule) && !isNorwegianTown(rule));
  return [...new Set([...kept, ...[...prefectures].map((prefecture) => `*.${prefecture}`)])].sort();
}

const splitRule = (rule) => {
  const exception = rule.startsWith('!') ? '!' : '';
  const [label, ...parent] = rule.slice(exception.length).split('.');
  return [exception + label, parent.join('.')];
};

function gather(pairs) {
  const gathered = new Map();
  for (const [key, value] of pairs) gathered.set(key, [...(gathered.get(key) ?? []), value]);
  return gathered;
}

function encode(rules) {
  const pairs = rules.map(splitRule);
  const uses = [...gather(pairs)].filter(([label]) => /^[a-z0-9*]+$/.test(label));
  const saving = ([label, parents]) => parents.length * label.length;
  uses.sort((a, b) => saving(b) - saving(a) || (a[0] < b[0] ? -1 : 1));
  const shorthands = uses.slice(0, SHORTHANDS).map(([label]) => label);
  const labelsOf = (labels) => {
    const capitals = labels.filter((label) => shorthands.includes(label));
    const rest = labels.filter((label) => !shorthands.includes(label));
    const letters = capitals.map((label) => String.fromCharCode(65 + shorthands.indexOf(label))).sort();
    return [...(letters.length > 0 ? [letters.join('')] : []), ...rest].join(' ');
  };
  const byParent = [...gather(pairs.map(([label, parent]) => [parent, label]))];
  const entries = gather(byParent.map(([parent, labels]) => [labelsOf(labels), parent]));
  const lines = [...entries].map(([labels, parents]) => `${parents.join(' ')}:${labels};`);
  return { shorthands, text: wrapped(lines.sort().join(' ').replace(/;$/, '')) };
}

function wrapped(text) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines[lines.length - 1];
    if (`${line} ${word}`.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

const rules = keptRules();
const { shorthands, text } = encode(rules);
writeFileSync(
  new URL('../src/matching/public-suffixes.ts', import.meta.url),
  `// Written by tools/public-suffixes.mjs from tldts-icann ${version}; do not edit.
//
// This file is derived from the ICANN section of the Public Suffix List (publicsuffix.org) and is subject to the terms
// of the Mozilla Public License, v. 2.0. If a copy of the MPL was not distributed with this file, you can obtain one at
// https://mozilla.org/MPL/2.0/.

/** Labels that many top-level domains have in common, written below as A, B, C and so on. */
export const COMMON_LABELS = '${shorthands.join(' ')}';

/** Public suffixes of more than one label, as \`parents:labels;\`; capitals stand for common labels. */
export const PUBLIC_SUFFIXES = \`
${text}
\`;
`,
);
console.log(`src/matching/public-suffixes.ts: ${rules.length} rules`);
