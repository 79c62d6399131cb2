// npm run push: verifies, then hands dist/ to clasp. `npm run push -- --unverified` skips the first half.
import { readFileSync } from 'node:fs';
import { ensurePushedSet } from './build/pushed-set';
import { runTool } from './commands';
import { inRepository } from './paths';
import { verify } from './steps';

const PLACEHOLDER = 'REPLACE_WITH_YOUR_SCRIPT_ID';

async function push(): Promise<boolean> {
  if (readFileSync(inRepository('.clasp.json'), 'utf8').includes(PLACEHOLDER)) {
    console.error(`Put the id of your own script project into .clasp.json, in place of ${PLACEHOLDER}.`);
    return false;
  }
  if (!process.argv.includes('--unverified') && !(await verify([]))) return false;
  await ensurePushedSet();
  // Without --force clasp leaves out a changed manifest, silently, when nobody can answer its question.
  return (await runTool('clasp', ['push', '--force'], { output: 'show' })).ok;
}

process.exitCode = (await push()) ? 0 : 1;
