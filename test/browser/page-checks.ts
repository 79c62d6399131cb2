import type { Frame, Page } from 'playwright-core';
import { violations } from './sidebar-page';
import type { WorkbenchPage } from './workbench-page';

/** A page, or the frame of one. */
type Room = Page | Frame;

/** Everything that must hold in every state of the page, in words; an empty list when all of it does. */
export const flaws = (page: Page): Promise<readonly string[]> =>
  flawsIn(page, (width) => page.setViewportSize({ width, height: 450 }));

/** The same of the sidebar beside a workbook; its width is put back to what it was. */
export async function flawsBeside({ page }: Pick<WorkbenchPage, 'page'>, frame: Frame): Promise<readonly string[]> {
  const resize = (width: string): Promise<void> =>
    page.locator('#side iframe').evaluate((element: HTMLElement, wanted) => {
      element.style.width = wanted;
    }, width);
  const found = await flawsIn(frame, (width) => resize(`${String(width)}px`));
  await resize('');
  return found;
}

async function flawsIn(room: Room, resize: (width: number) => Promise<void>): Promise<readonly string[]> {
  const found: string[] = [];
  for (const direction of ['rtl', 'ltr']) {
    await room.evaluate((dir) => {
      document.documentElement.dir = dir;
    }, direction);
    found.push(...(await violations(room)).map((rule) => `${direction}: ${rule}`));
    for (const width of [150, 300]) {
      await resize(width);
      found.push(...(await tooWide(room)).map((element) => `${direction}, ${String(width)} wide: ${element}`));
    }
  }
  return [...found, ...(await strangers(room))];
}

/** Elements that stick out of the page to either side, and can be seen. */
const tooWide = (room: Room): Promise<readonly string[]> =>
  room.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('header, header *, main, main *, footer, footer *')]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (right > innerWidth + 0.5 || left < -0.5) && !element.closest('.heard-only');
      })
      .map((element) => `too wide: ${element.outerHTML.slice(0, 200)}`),
  );

/** What no workbook may bring into the page: elements, scripts, turned writing, texts without an end. */
const strangers = (room: Room): Promise<readonly string[]> =>
  room.evaluate(() => {
    const elements = [
      ...document.querySelectorAll(
        'img, iframe, script:not(body > script, head > script), link, object, embed, base + base',
      ),
    ];
    const longest = [...document.querySelectorAll('bdi, option')].filter(({ textContent }) => textContent.length > 700);
    return [
      ...(document.title === 'ABM Funnel' ? [] : [`the title is ${document.title}`]),
      ...[...elements, ...longest].map((element) => `stranger: ${element.outerHTML.slice(0, 200)}`),
      ...(/[\u202a-\u202e\u2066-\u2069]/.test(document.body.innerText) ? ['the writing is turned around'] : []),
    ];
  });

/** Text that an attacker, or an accident, may put into any cell, header or name of a tab. */
export const HOSTILE_TEXT = `<img src=x onerror="document.title='run'">\u202e</script><script>document.title='run'</script>=IMPORTXML(1)`;
