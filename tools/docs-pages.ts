// The pages of docs/ that are written by a program, so that they cannot say anything else than the code does.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { format } from 'prettier';
import { functionsPage } from './docs-functions';
import { metricsPage } from './docs-metrics';
import { settingsPage } from './docs-settings';
import { troublesPage } from './docs-troubles';
import { wordsPage } from './docs-words';
import { inRepository } from './paths';

const PAGES: Readonly<Record<string, () => string>> = {
  'docs/functions.md': functionsPage,
  'docs/metrics.md': metricsPage,
  'docs/settings.md': settingsPage,
  'docs/troubles.md': troublesPage,
  'docs/words.md': wordsPage,
};

const formatted = (page: () => string): Promise<string> => format(page(), { parser: 'markdown', printWidth: 120 });

/** Paths of the generated pages that are missing or say something else than the code does now. */
export async function staleDocs(): Promise<string[]> {
  const stale: string[] = [];
  for (const [path, page] of Object.entries(PAGES)) {
    const file = inRepository(path);
    if (!existsSync(file) || readFileSync(file, 'utf8') !== (await formatted(page))) stale.push(path);
  }
  return stale;
}

/** Paths of the generated pages, all written anew. */
export async function writeDocs(): Promise<string[]> {
  for (const [path, page] of Object.entries(PAGES)) {
    mkdirSync(dirname(inRepository(path)), { recursive: true });
    writeFileSync(inRepository(path), await formatted(page));
  }
  return Object.keys(PAGES);
}
