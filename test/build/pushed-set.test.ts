import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { ensurePushedSet, PUSHED_FILES } from '../../tools/build/pushed-set';
import { inRepository } from '../../tools/paths';
import { emitted } from './emitted';

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

test('asks for the open spreadsheet and a sidebar, and for no log of errors', () => {
  expect(JSON.parse(emitted('appsscript.json'))).toEqual({
    timeZone: 'Etc/GMT',
    runtimeVersion: 'V8',
    exceptionLogging: 'NONE',
    oauthScopes: [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ],
  });
});
