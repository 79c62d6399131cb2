// The sidebar: the add-on's page in a sandboxed frame of opaque origin, as HtmlService shows it.
import { fromJson } from '../bridge/values';

/** The place on the right of the grid. */
export type SidePanel = {
  readonly show: (title: string, page: string) => void;
  readonly close: () => void;
  /** Hands the keyboard to the page, where it was before; nothing while none is shown. */
  readonly focus: () => void;
};

/** What the panel asks of the page around it. */
export type PanelHost = {
  readonly invoke: (name: string, values: string) => Promise<string>;
  readonly focusGrid: () => void;
};

const PERMISSIONS = 'allow-scripts allow-forms allow-popups allow-modals allow-downloads';

const withClient = (page: string, client: string): string =>
  page.replace(/<head[^>]*>/i, (head) => `${head}<script>${client}</script>`);

function heading(title: string, onClose: () => void): HTMLElement {
  const header = document.createElement('header');
  const words = document.createElement('h2');
  words.textContent = title;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'close';
  button.textContent = '×';
  button.setAttribute('aria-label', 'Close sidebar');
  button.addEventListener('click', onClose);
  header.append(words, button);
  return header;
}

function frameOf(title: string, page: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.setAttribute('sandbox', PERMISSIONS);
  frame.srcdoc = page;
  return frame;
}

const isPrivate = (name: string): boolean => name.endsWith('_');

async function answerTo(data: object, host: PanelHost): Promise<unknown> {
  const name = 'name' in data ? String(data.name) : '';
  if (isPrivate(name)) return { problem: `Script function not found: ${name}` };
  return fromJson(await host.invoke(name, 'values' in data ? String(data.values) : '[]'));
}

/** The panel in that element; `client` is the script of google.script that goes in front of a page. */
export function sidePanel(element: HTMLElement, client: string, host: PanelHost): SidePanel {
  let frame: HTMLIFrameElement | undefined;
  const close = (): void => {
    frame = undefined;
    element.replaceChildren();
    element.hidden = true;
    host.focusGrid();
  };
  const answer = async (call: unknown, data: object): Promise<void> => {
    const asking = frame;
    const answer = await answerTo(data, host);
    if (asking === frame) asking?.contentWindow?.postMessage({ answerTo: call, answer }, '*');
  };
  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    if (frame === undefined || source !== frame.contentWindow) return;
    if (typeof data !== 'object' || data === null || !('kind' in data)) return;
    if (data.kind === 'close') close();
    else if (data.kind === 'focus-editor') host.focusGrid();
    else if ('call' in data) void answer(data.call, data);
  });
  return {
    close,
    focus: () => {
      frame?.focus();
    },
    show: (title, page) => {
      frame = frameOf(title, withClient(page, client));
      element.replaceChildren(heading(title, close), frame);
      element.hidden = false;
    },
  };
}
