import { readdirSync, readFileSync } from 'node:fs';
import { inRepository } from '../../tools/paths';
import { LAW } from '../support/laws';
import { ARGUMENT_LAWS } from './argument-laws';
import { TIMES } from './law';
import { TEXT_LAWS } from './text-laws';

/** The properties of the specification, and how many of them must be held. */
const ALL = Array.from({ length: 22 }, (_, index) => `P${String(index + 1)}`);
const FEWEST = 20;

/** Laws over whole workbooks, builds and their tabs: they stand with what they are about, and are tried less often. */
const ELSEWHERE = ['P4', 'P5', 'P6', 'P14', 'P15', 'P16', 'P17', 'P22'];

const LAWS = [...ARGUMENT_LAWS, ...TEXT_LAWS];
const held = new Map<string, number>();

test.each(LAWS.map((one) => [one.id, one.says, one] as const))('%s: %s', (id, _says, { holds }) => {
  held.set(id, holds());
});

/** The numbers of properties that titles of tests begin or end with: `P4: …`, `… (P16)`. */
function titled(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return titled(path);
    if (!entry.name.endsWith('.test.ts')) return [];
    const marks = readFileSync(path, 'utf8').matchAll(/['"`( ](P\d+)(?=[:,] |\))/g);
    return [...marks].map(([, mark = '']) => mark);
  });
}

test('every property of the specification is held by a law', () => {
  const found = new Set(titled(inRepository('test')));
  const others = ELSEWHERE.filter((id) => found.has(id));
  const kept = ALL.filter((id) => held.has(id) || others.includes(id));
  const runs = Math.min(...held.values());
  process.stdout.write(
    `properties ${String(kept.length)}/${String(ALL.length)}, ${String(held.size)} here with ${String(runs)} runs each, ` +
      `${others.join(', ')} over whole workbooks, seed ${String(LAW.seed)}\n`,
  );
  expect(runs).toBe(TIMES);
  expect(held.size).toBe(LAWS.length);
  expect(kept.length).toBeGreaterThanOrEqual(FEWEST);
});
