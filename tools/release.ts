// npm run release: what a release is made of, built clean and twice: the pushed files, their hashes, their contents.
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { buildPushedSet, PUSHED_FILES } from './build/pushed-set';
import { inRepository } from './paths';
import { auditNow } from './release/audit';
import { billOfMaterials, packagesIn } from './release/bill-of-materials';
import { cleanBuildSums, git, ownSums } from './release/clean-build';

/** Puts the files of a release together. Says why not, and is false, when they are not what the commit makes. */
async function release(): Promise<boolean> {
  const changed = git('status', '--porcelain');
  if (changed !== '') {
    console.error(`Commit these first, or put them aside: a release is made of a commit.\n${changed}`);
    return false;
  }
  const audit = auditNow();
  console.log(audit.line);
  await buildPushedSet();
  const sums = ownSums();
  const again = cleanBuildSums();
  const same = sums.filter((sum) => again.includes(sum)).length;
  console.log(`reproducible build ${String(same)}/${String(sums.length)}`);
  if (!audit.ok || same < sums.length) return false;
  console.log(writeRelease(sums));
  return true;
}

/** Writes the files of a release into a folder of their own, and tells what it wrote. */
function writeRelease(sums: readonly string[]): string {
  const folder = inRepository('.cache', 'release', git('describe', '--tags', '--always'));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const bill = billOfMaterials(git('show', '--no-patch', '--format=%cI', 'HEAD'));
  for (const name of PUSHED_FILES) copyFileSync(inRepository('dist', name), `${folder}/${name}`);
  writeFileSync(`${folder}/SHA256SUMS`, sums.map((sum) => `${sum}\n`).join(''));
  writeFileSync(`${folder}/bom.cdx.json`, bill);
  return [...sums, `bill of materials: ${packagesIn(bill).join(', ')}`, folder].join('\n');
}

process.exitCode = (await release()) ? 0 : 1;
