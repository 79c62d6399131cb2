import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRepository } from '../../tools/paths';
import type { Book } from '../../workbench/engine/book';
import { openHost, type Host } from '../../workbench/node/open-host';

/** What the add-on in a test workbook is: the folder of the real one, or a little script of the test's own. */
export type TestAddOn =
  { readonly dist: string } | { readonly code: string; readonly pages?: Readonly<Record<string, string>> };

function writeAddOn(code: string, pages: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  writeFileSync(join(folder, 'Code.js'), code);
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(folder, `${name}.html`), text);
  return folder;
}

/**
 * A workbook with an add-on in it; without one, only the services. Close it after the tests: `afterAll(host.close)`.
 */
export function openTestHost(book: Book, addOn: TestAddOn = { code: '' }): Host {
  const workbench = inRepository('.cache', 'workbench');
  if ('dist' in addOn) return openHost({ ...addOn, book, workbench });
  const dist = writeAddOn(addOn.code, addOn.pages ?? {});
  const host = openHost({ dist, book, workbench });
  // The host has read everything by now.
  rmSync(dist, { recursive: true });
  return host;
}
