import { readFileSync } from 'node:fs';
import { OFFERED_BOOKS } from '../../tools/offered-books';
import { inRepository } from '../../tools/paths';

const README = readFileSync(inRepository('README.md'), 'utf8');

const namesIn = (text: string, pattern: RegExp): readonly string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort();

describe('the README', () => {
  it('calls the commands that there are, each of them', () => {
    const commands = namesIn(readFileSync(inRepository('package.json'), 'utf8'), /"(\w+)": "node tools\/run\.mjs/g);
    const told = namesIn(README, /npm (?:run (?:--silent )?)?(?!run)(\w+)(?=[\s`])/g);
    expect(commands.length).toBeGreaterThan(5);
    expect(told).toEqual(commands);
  });

  it('takes its samples from those that are written', () => {
    const samples = namesIn(README, /\.cache\/samples\/([\w-]+)\.json/g);
    expect(samples.length).toBeGreaterThan(0);
    expect(Object.keys(OFFERED_BOOKS)).toEqual(expect.arrayContaining([...samples]));
  });
});
