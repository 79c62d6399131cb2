import type { Page } from 'playwright-core';
import { violations } from './sidebar-page';

/** Everything that must hold in every state of the page, in words; an empty list when all of it does. */
export async function flaws(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const direction of ['rtl', 'ltr']) {
    await page.evaluate((dir) => {
      document.documentElement.dir = dir;
    }, direction);
    found.push(...(await violations(page)).map((rule) => `${direction}: ${rule}`));
    for (const width of [150, 300]) {
      await page.setViewportSize({ width, height: 450 });
      found.push(...(await tooWide(page)).map((element) => `${direction}, ${String(width)} wide: ${element}`));
    }
  }
  return [...found, ...(await strangers(page))];
}

/** Elements that stick out of the page to either side, and can be seen. */
const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('header, header *, main, main *, footer, footer *')]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (right > innerWidth + 0.5 || left < -0.5) && !element.closest('.heard-only');
      })
      .map((element) => `too wide: ${element.outerHTML.slice(0, 200)}`),
  );

/** What no workbook may bring into the page: elements, scripts, turned writing, texts without an end. */
const strangers = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const elements = [
      ...document.querySelectorAll('img, iframe, script:not(body > script), link, object, embed, base + base'),
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
