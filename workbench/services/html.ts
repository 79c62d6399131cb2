import type { Session } from './session';
import { whole } from './whole';

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type HtmlService = GoogleAppsScript.HTML.HtmlService;

const SIDEBAR_WIDTH = 300;

type Page = { readonly title: string; readonly content: string; readonly width: number };

function htmlOutput(first: Page): HtmlOutput {
  let page = first;
  const change = (more: Partial<Page>): HtmlOutput => {
    page = { ...page, ...more };
    return self;
  };
  const self: HtmlOutput = whole<HtmlOutput>('HtmlOutput', {
    getContent: () => page.content,
    getTitle: () => page.title,
    getWidth: () => page.width,
    setTitle: (title) => change({ title }),
    setWidth: (width) => change({ width }),
  });
  return self;
}

/** `HtmlService`: pages come from the pushed files. */
export function htmlService(session: Session): HtmlService {
  return whole<HtmlService>('HtmlService', {
    createHtmlOutputFromFile: (file) =>
      htmlOutput({ title: '', content: session.peek('page', file), width: SIDEBAR_WIDTH }),
  });
}
