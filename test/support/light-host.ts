import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inRepository } from '../../tools/paths';
import type { Book } from '../../workbench/engine/book';
import type { LightEngine } from '../../workbench/light/light-engine';
import type * as Light from '../../workbench/light/main';
import { hostOver, type Host, type HostEngine } from '../../workbench/node/open-host';

const load: (script: string) => typeof Light = createRequire(import.meta.url);

/** The engine in memory, from its bundle: Jest cannot read the modules that Univer is published in. */
export const { lightBook, lightEngine } = load(inRepository('.cache', 'workbench', 'light-engine.cjs'));

/** The script of the services, as the workbench runs it. */
export function servicesScript(): string {
  return readFileSync(inRepository('.cache', 'workbench', 'services.js'), 'utf8');
}

/** An engine in this thread, asked as the one in a thread of its own. It is not saved. */
function inThisThread(engine: LightEngine): HostEngine {
  return {
    call: engine.call,
    ask: (operation, ...values) =>
      // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the port's type is what the engine answers
      Reflect.apply(engine.operations[operation], undefined, values) as never,
    events: engine.events,
    save: () => {
      throw new Error('The light engine saves nothing.');
    },
    close: () => Promise.resolve(),
  };
}

/** A workbook in memory with a little script of the test's own in it. */
export function openLightHost(
  book: Book,
  { code, pages = {} }: { readonly code: string; readonly pages?: Readonly<Record<string, string>> } = { code: '' },
): Host {
  const engine = lightEngine({ book: lightBook(book), pages });
  return hostOver(inThisThread(engine), { services: servicesScript(), code });
}
