// Whether anything that can be seen has moved since it was looked at.
import type { Page } from 'playwright-core';

declare global {
  var looked: { readonly moved: () => Promise<readonly string[]> };
}

/** Runs inside the page. */
function look(): void {
  type Place = { readonly text: string; readonly left: number; readonly top: number };
  const placeOf = (element: Element): Place => {
    const { left, top } = element.getBoundingClientRect();
    return { text: element.textContent.trim(), left, top };
  };
  const seen = (): Element[] =>
    [...document.querySelectorAll('body *')].filter(
      (element) => element.checkVisibility() && !element.closest('.heard-only'),
    );
  /** What stands alone with its words: drawn anew, it still has to be where it was. */
  const byText = (elements: readonly Element[]): Map<string, Element> => {
    const leaves = elements.filter(
      ({ childElementCount, textContent }) => childElementCount === 0 && textContent !== '',
    );
    const texts = leaves.map(({ textContent }) => textContent);
    return new Map(
      leaves
        .filter(({ textContent }) => texts.indexOf(textContent) === texts.lastIndexOf(textContent))
        .map((leaf) => [`${leaf.tagName} ${leaf.textContent}`, leaf]),
    );
  };
  const shifts: string[] = [];
  const observer = new PerformanceObserver((list) => {
    shifts.push(...list.getEntries().map((entry) => `shifted: ${JSON.stringify(entry)}`));
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  const before = new Map(seen().map((element) => [element, placeOf(element)]));
  const textsBefore = new Map([...byText([...before.keys()])].map(([text, leaf]) => [text, placeOf(leaf)]));
  const hasMoved = (element: Element, from: Place): boolean => {
    const { left, top } = placeOf(element);
    return Math.abs(left - from.left) > 0.5 || Math.abs(top - from.top) > 0.5;
  };
  globalThis.looked = {
    moved: async () => {
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      const after = seen();
      const elements = after.filter((element) => {
        const from = before.get(element);
        return from !== undefined && hasMoved(element, from);
      });
      const texts = [...byText(after)].filter(([text, leaf]) => {
        const from = textsBefore.get(text);
        return from !== undefined && hasMoved(leaf, from);
      });
      return [
        ...shifts,
        ...elements.map((element) => `moved: ${element.outerHTML.slice(0, 120)}`),
        ...texts.map(([text]) => `stands elsewhere: ${text}`),
      ];
    },
  };
}

/** Looks where everything stands; layout shifts since the page was opened count, too. */
export const watchPlaces = (page: Page): Promise<void> => page.evaluate(look);

/** What has moved, or was shifted; an empty list when nothing has. */
export const whatMoved = (page: Page): Promise<readonly string[]> => page.evaluate(() => looked.moved());
