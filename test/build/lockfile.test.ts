import { readFileSync } from 'node:fs';
import { inRepository } from '../../tools/paths';
import { goal } from '../support/goal';

/** A package as the lock file has it. */
type Locked = {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
};

const readJson = (name: string): Record<string, unknown> => {
  const value: unknown = JSON.parse(readFileSync(inRepository(name), 'utf8'));
  return typeof value === 'object' && value !== null ? { ...value } : {};
};

function lockedPackages(): readonly (readonly [string, Locked])[] {
  const { packages } = readJson('package-lock.json');
  return Object.entries<Locked>({ ...(packages ?? {}) }).filter(([path]) => path !== '');
}

/** Whether a package is one version of the public registry, whose bytes are known; a link or a git address is not. */
function isPinned({ version, integrity, resolved, link }: Locked): boolean {
  const isPublic = resolved === undefined || resolved.startsWith('https://registry.npmjs.org/');
  return /^\d+\.\d+\.\d+/.test(version ?? '') && /^sha512-/.test(integrity ?? '') && isPublic && link !== true;
}

test('every package is locked to one version and its bytes', () => {
  const packages = lockedPackages();
  goal(
    'lockfile',
    packages.length,
    packages.filter(([, locked]) => !isPinned(locked)),
  );
});

test('what runs in a workbook is named by its exact version', () => {
  const { dependencies } = readJson('package.json');
  const versions = Object.values({ ...(dependencies ?? {}) });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  expect(versions.length).toBeGreaterThan(0);
});

test('no package needs a script of its own to be installed: npm ci --ignore-scripts is how it is always done', () => {
  expect(readFileSync(inRepository('tools', 'run.mjs'), 'utf8')).toContain("['ci', '--ignore-scripts',");
});
