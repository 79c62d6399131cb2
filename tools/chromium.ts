// A Chromium for the browser tests: the one of this machine, otherwise the one inside an npm package.
import { existsSync } from 'node:fs';
import { packedChromium } from './packed-chromium';

/** How to start a browser, as playwright wants to know it. */
export interface BrowserProgram {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Keeps the browser from talking to anyone but the page under test. */
const QUIET = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Chromium refuses its own sandbox to the root user, who runs the tests in most containers. */
const sandboxArgs = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

function installed(): string | undefined {
  const chosen = process.env['CHROME_PATH'];
  if (chosen === undefined || chosen === '') return USUAL_PLACES.find((path) => existsSync(path));
  if (existsSync(chosen)) return chosen;
  throw new Error(`CHROME_PATH says ${chosen}, but there is no such file. Correct it or leave it out.`);
}

const ownEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

/** An installed Chrome or Chromium (CHROME_PATH first), or else the one unpacked from @sparticuz/chromium. */
export function chromiumProgram(): BrowserProgram {
  const args = [...QUIET, ...sandboxArgs()];
  const executablePath = installed();
  if (executablePath !== undefined) return { executablePath, args, env: ownEnvironment() };
  const packed = packedChromium();
  return { executablePath: packed.executablePath, args, env: { ...ownEnvironment(), ...packed.env } };
}
