// The sidebar's first form with nothing but the DOM: the same nodes, styles, words, requests and rules. Only how
// elements come about and change is written by hand.
import { createClient } from '../../sidebar/client';
import { scriptBehind } from '../../sidebar/host';
import { perform } from '../../sidebar/perform';
import { reduce } from '../../sidebar/reducer';
import { blockingSource, news, standing } from '../../sidebar/selectors';
import { LANDING } from '../../sidebar/use-focus';
import { EMPTY_VIEW, type Happening, type Task } from '../../sidebar/view';
import { sidebarWords } from '../../src/messages/sidebar-words';
import { button, element } from './elements';
import { formOf, waiting, type Page } from './form';
import { makeFrame } from './frame';

const words = sidebarWords(document.documentElement.lang);
document.documentElement.lang = words.language;
document.documentElement.dir = words.direction;

const ask = createClient(scriptBehind, words);
let view = EMPTY_VIEW;
let timers: readonly ReturnType<typeof setTimeout>[] = [];

const page: Page = { words, waits: () => view.busy !== undefined, run, tell };
const build = button({ text: words.build.first, look: 'primary', id: LANDING.build, onPress: startBuild }, page.waits);
const frame = makeFrame(words, build);

function startBuild(): void {
  const blocking = view.workbook && blockingSource(view.workbook);
  if (blocking !== undefined) document.getElementById(LANDING.range(blocking.table))?.focus();
  else if (view.workbook !== undefined) run({ verb: 'build', settings: view.edits });
}

function run(task: Task): void {
  if (view.busy !== undefined) return;
  tell({ type: 'asked', task });
  void perform(ask, task).then(tell);
}

/** The words of a wait, which change after a while. */
function wait(steps: readonly string[]): void {
  const text = element('p', {}, steps[0] ?? '');
  frame.status.replaceChildren(element('span', { class: 'moving-bar', 'aria-hidden': 'true' }), text);
  timers = [6, 25].map((seconds, index) =>
    setTimeout(() => {
      text.textContent = steps[Math.min(index + 1, steps.length - 1)] ?? '';
    }, seconds * 1000),
  );
}

function showStatus(): void {
  timers.forEach(clearTimeout);
  if (view.busy !== undefined) {
    wait(words.busy[view.busy.verb]);
    return;
  }
  const look = view.workbook?.funnel?.stale === true ? 'standing stale' : 'standing quiet';
  const lines = [element('p', {}, news(view, words)), element('p', { class: look }, standing(view, words))];
  frame.status.replaceChildren(...lines);
}

function tell(happening: Happening): void {
  const before = view;
  view = reduce(view, happening);
  const waits = page.waits();
  frame.main.setAttribute('aria-busy', String(waits));
  if (view.workbook !== undefined && view.workbook !== before.workbook) {
    frame.panel.replaceChildren(...formOf(page, view.workbook));
  } else if (view.busy !== before.busy) {
    for (const each of document.querySelectorAll('.button')) each.setAttribute('aria-disabled', String(waits));
  }
  const cannotBuild = view.workbook === undefined || blockingSource(view.workbook) !== undefined;
  build.setAttribute('aria-disabled', String(waits || cannotBuild));
  showStatus();
}

frame.panel.append(waiting(page));
run({ verb: 'state' });
