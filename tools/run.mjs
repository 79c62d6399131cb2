#!/usr/bin/env node
// The one door to every command of package.json: installs what is missing, then runs the tool of that name.
// Plain JavaScript without packages, because it runs before there are any.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

function readJson(path) {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
  } catch {
    return undefined;
  }
}

/** True when node_modules holds every package of the lock file in the locked version. */
function isInstalled() {
  const wanted = readJson('package-lock.json');
  const present = readJson('node_modules/.package-lock.json');
  if (wanted === undefined || present === undefined) return false;
  return Object.entries(wanted.packages).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || optional || devOptional || present.packages[path]?.version === version,
  );
}

/** Output goes to stderr, so that a tool's own output is all that a pipe receives. */
function install() {
  console.error('Installing the packages of package-lock.json …');
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const { status } = spawnSync(command, [...first, ...options], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('The packages could not be installed. Check the network, then run the same command again.');
    process.exit(1);
  }
}

function run(tool, args) {
  const child = spawn(process.execPath, ['--import', 'tsx', join('tools', `${tool}.ts`), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 1);
  });
}

const [tool, ...args] = process.argv.slice(2);
if (tool === undefined) {
  console.error(
    'Name a tool: node tools/run.mjs start, test, check, build, fix, mutation, docs, funnel, samples, push or release.',
  );
  process.exit(2);
}
if (!isInstalled()) install();
run(tool, args);
