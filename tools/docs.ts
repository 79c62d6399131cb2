// npm run docs: writes the generated pages of docs/ anew.
import { writeDocs } from './docs-pages';

for (const path of await writeDocs()) console.log(`wrote ${path}`);
