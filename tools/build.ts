// npm run build: dist/, the files that clasp pushes.
import { statSync } from 'node:fs';
import { buildPushedSet, PUSHED_FILES } from './build/pushed-set';
import { inRepository } from './paths';

await buildPushedSet();
for (const name of PUSHED_FILES) {
  const kilobytes = statSync(inRepository('dist', name)).size / 1000;
  console.log(`dist/${name}  ${kilobytes.toFixed(1)} kB`);
}
