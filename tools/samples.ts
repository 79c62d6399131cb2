// npm run samples: the sample workbooks of the workbench as files, for the command line and for looking into.
import { mkdirSync, writeFileSync } from 'node:fs';
import { OFFERED_BOOKS } from './offered-books';
import { inRepository } from './paths';

const FOLDER = '.cache/samples';

mkdirSync(inRepository(FOLDER), { recursive: true });
for (const [id, { title, make }] of Object.entries(OFFERED_BOOKS)) {
  writeFileSync(inRepository(FOLDER, `${id}.json`), JSON.stringify(make()));
  console.log(`${FOLDER}/${id}.json  ${title}`);
}
