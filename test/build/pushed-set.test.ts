import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { ensurePushedSet, PUSHED_FILES } from '../../tools/build/pushed-set';
import { inRepository } from '../../tools/paths';
import { goal } from '../support/goal';
import { emitted } from './emitted';

type Manifest = { readonly oauthScopes: readonly string[] };

function manifest(): Manifest {
  const value: unknown = JSON.parse(emitted('appsscript.json'));
  const isManifest = typeof value === 'object' && value !== null && 'oauthScopes' in value;
  if (!isManifest || !Array.isArray(value.oauthScopes)) throw new Error('The manifest names no scopes.');
  return { ...value, oauthScopes: value.oauthScopes.map(String) };
}

beforeAll(ensurePushedSet);

test('is three files', () => {
  expect(readdirSync(inRepository('dist')).sort()).toEqual(['Code.js', 'Sidebar.html', 'appsscript.json']);
  expect(PUSHED_FILES.toSorted()).toEqual(['Code.js', 'Sidebar.html', 'appsscript.json']);
});

test('is exactly what clasp would push', () => {
  const clasp = inRepository('node_modules/@google/clasp/build/src/index.js');
  const answer = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], {
    cwd: inRepository(),
    encoding: 'utf8',
  });
  const inOrder = (_key: string, value: unknown): unknown => (Array.isArray(value) ? value.sort() : value);
  expect(JSON.parse(answer, inOrder)).toEqual({
    filesToPush: ['dist/Code.js', 'dist/Sidebar.html', 'dist/appsscript.json'],
    untrackedFiles: [],
  });
});

const SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
];

// Whole, so that it can hold no web page, no trigger, no other host and no log of what was thrown.
test('asks for the open spreadsheet and a sidebar, and for no log of errors', () => {
  const { oauthScopes, ...rest } = manifest();
  const odd = [
    ...SCOPES.filter((scope) => !oauthScopes.includes(scope)),
    ...oauthScopes.filter((scope) => !SCOPES.includes(scope)),
  ];
  goal('scopes', SCOPES.length, odd);
  expect(rest).toEqual({ timeZone: 'Etc/GMT', runtimeVersion: 'V8', exceptionLogging: 'NONE' });
});
