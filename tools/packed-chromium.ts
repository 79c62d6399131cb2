// The Chromium that ships inside @sparticuz/chromium, unpacked once into .cache/. Runs on Linux without any other
// package: the few libraries and the font it needs come along and are used where the machine has none.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRepository } from './paths';

/** Where an unpacked browser is, and the environment it needs besides that of this process. */
export interface PackedChromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const UNPACK = "import packed from '@sparticuz/chromium'; await packed.executablePath();";

/** The package unpacks into the folder for temporary files, its libraries only where it takes this for Lambda. */
function unpackInto(folder: string): void {
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', UNPACK], {
    cwd: inRepository(),
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The Chromium of @sparticuz/chromium could not be unpacked.\n${stderr}`);
}

const fontSettings = (folder: string): string =>
  `<?xml version="1.0"?><fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>\n`;

/** The folder appears complete or not at all, whoever else unpacks at the same time. */
function unpackedFolder(version: string): string {
  const folder = inRepository('.cache', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(inRepository('.cache'), { recursive: true });
  const fresh = mkdtempSync(inRepository('.cache', 'unpacking-'));
  unpackInto(fresh);
  writeFileSync(join(fresh, 'fonts.conf'), fontSettings(folder));
  try {
    renameSync(fresh, folder);
  } catch (reason) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw reason;
  }
  return folder;
}

const versionOf = (packageFile: string): string =>
  /"version": "([^"]+)"/.exec(readFileSync(packageFile, 'utf8'))?.[1] ?? 'unknown';

/** True when the program starts with these additions to the environment. */
const starts = (program: string, env: Readonly<Record<string, string>>): boolean =>
  spawnSync(program, ['--version'], { env: { ...process.env, ...env } }).status === 0;

/** The unpacked browser; the first call takes a second or two, later ones only look for the folder. */
export function packedChromium(): PackedChromium {
  const folder = unpackedFolder(versionOf(inRepository('node_modules/@sparticuz/chromium/package.json')));
  const executablePath = join(folder, 'chromium');
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  if (starts(executablePath, fonts)) return { executablePath, env: fonts };
  const env = { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
  if (starts(executablePath, env)) return { executablePath, env };
  throw new Error(
    'There is no Chrome or Chromium here, and the packed one runs only on Linux with x86-64. ' +
      'Install Chrome, or set CHROME_PATH to a Chromium.',
  );
}
