import { existsSync, readFileSync } from 'node:fs';
import { inRepository } from '../../tools/paths';
import { goal } from '../support/goal';

const page = readFileSync(inRepository('SECURITY.md'), 'utf8');

/** Tests that each control of the table names, by its number. */
const CONTROLS = new Map(
  [...page.matchAll(/^\| E(\d+) .*$/gm)].map(([row, number]) => [
    Number(number),
    [...row.matchAll(/`(test\/[^`]+\.test\.ts)`/g)].map(([, path]) => path ?? ''),
  ]),
);

test('each of the sixteen controls names tests that exist', () => {
  const numbers = Array.from({ length: 16 }, (_, index) => index + 1);
  const wrong = numbers.filter((number) => {
    const tests = CONTROLS.get(number) ?? [];
    return tests.length === 0 || !tests.every((path) => existsSync(inRepository(path)));
  });
  goal('controls', numbers.length, wrong);
});

test('the permissions on the page are those of the manifest', () => {
  const manifest = readFileSync(inRepository('appsscript.json'), 'utf8');
  const scopes = (text: string): string[] =>
    [...text.matchAll(/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g)].map(String);
  expect(scopes(page)).toEqual(scopes(manifest));
  expect(scopes(readFileSync(inRepository('PRIVACY.md'), 'utf8'))).toEqual(scopes(manifest));
});
