import { LANDING } from '../../sidebar/use-focus';
import type { Happening, Task } from '../../sidebar/view';
import type { SidebarWords } from '../../src/messages/sidebar-words';
import type { SettingState, SourceState, WorkbookState } from '../../src/protocol/answers';
import { button, element } from './elements';

/** What the form needs of the page. */
export interface Page {
  readonly words: SidebarWords;
  readonly waits: () => boolean;
  readonly run: (task: Task) => void;
  readonly tell: (happening: Happening) => void;
}

function rangeForm({ words, waits, run }: Page, { table, name }: SourceState): HTMLElement {
  const id = `typed-${table}`;
  const input = element('input', { id, class: 'control', type: 'text', dir: 'auto', 'aria-describedby': `${id}-hint` });
  const use = (): void => {
    run({ verb: 'use-range', table, range: input.value });
  };
  const close = (): void => {
    form.remove();
  };
  const form = element(
    'form',
    { class: 'range-form' },
    element('label', { for: id }, words.range.label(name)),
    input,
    element('p', { class: 'hint', id: `${id}-hint` }, words.range.hint),
    element(
      'div',
      { class: 'actions' },
      button({ text: words.range.use, look: 'outlined', onPress: use }, waits),
      button({ text: words.range.cancel, look: 'plain', onPress: close }, waits),
    ),
  );
  return form;
}

function card(page: Page, source: SourceState): HTMLElement {
  const { words, waits, run } = page;
  const { table, name } = source;
  const select = (): void => {
    run({ verb: 'use-selection', table });
  };
  const type = (): void => {
    made.append(rangeForm(page, source));
    document.getElementById(`typed-${table}`)?.focus();
  };
  const label = words.sources.typeRangeFor(name);
  const typing = { text: words.sources.typeRange, look: 'plain', id: LANDING.range(table), label } as const;
  const selecting = { text: words.sources.useSelection, look: 'outlined' } as const;
  const made = element(
    'li',
    { class: 'card empty', 'aria-labelledby': LANDING.card(table) },
    element(
      'div',
      { class: 'card-heading' },
      element('h3', { id: LANDING.card(table) }, name),
      ...(source.required ? [element('span', { class: 'tag' }, words.sources.required)] : []),
      button({ ...selecting, label: words.sources.useSelectionFor(name), onPress: select }, waits),
    ),
    element(
      'div',
      { class: 'quiet' },
      element('span', { class: 'brings' }, source.brings),
      button({ ...typing, onPress: type }, waits),
    ),
  );
  return made;
}

function control({ tell }: Page, setting: SettingState): HTMLElement {
  const id = `setting-${setting.id}`;
  const attributes = { id, class: 'control', 'aria-describedby': `${id}-hint` };
  const options = setting.choices.map(({ value, label }) => element('option', { value }, label));
  const made =
    setting.kind === 'choice'
      ? element('select', attributes, ...options)
      : element('input', { ...attributes, type: 'date', 'aria-invalid': 'false' });
  made.value = setting.value;
  made.addEventListener('input', () => {
    const { value, validity } = made;
    if (setting.kind === 'date') made.setAttribute('aria-invalid', String(validity.badInput));
    if (!validity.badInput) tell({ type: 'edited', id: setting.id, value, agreed: setting.value });
  });
  return made;
}

const isShort = ({ kind, choices }: SettingState): boolean =>
  kind === 'date' || choices.every(({ label }) => label.length <= 12);

function field(page: Page, setting: SettingState, hint: HTMLElement): HTMLElement {
  const id = `setting-${setting.id}`;
  const made = element(
    'div',
    { class: isShort(setting) ? 'field short' : 'field' },
    element('label', { for: id }, setting.name),
    control(page, setting),
    element('p', { class: 'heard-only', id: `${id}-hint` }, setting.effect),
  );
  const around = element('div', { class: 'contents' }, made);
  around.addEventListener('focusin', () => {
    hint.textContent = setting.effect;
  });
  return around;
}

function sources(page: Page, workbook: WorkbookState): HTMLElement {
  const { words, waits, run } = page;
  const find = (): void => {
    run({ verb: 'find' });
  };
  return element(
    'section',
    { 'aria-labelledby': LANDING.sources },
    element('h2', { id: LANDING.sources, tabindex: '-1' }, words.sources.heading),
    element('p', { class: 'quiet' }, words.sources.privacy),
    element(
      'div',
      { class: 'introduction' },
      element('p', {}, words.sources.introduction),
      button({ text: words.sources.find, look: 'primary', onPress: find }, waits),
      element('p', { class: 'quiet' }, words.sources.byHand),
    ),
    element('ul', { class: 'cards' }, ...workbook.sources.map((source) => card(page, source))),
  );
}

/** The form: seven tables, and the settings beside the Build button. */
export function formOf(page: Page, workbook: WorkbookState): readonly HTMLElement[] {
  const { words } = page;
  const hint = element('p', { class: 'hint shared', 'aria-hidden': 'true' }, words.settings.hint);
  const fields = workbook.settings.map((setting) => field(page, setting, hint));
  const settings = element(
    'section',
    { 'aria-labelledby': 'settings' },
    element('h2', { id: 'settings' }, words.settings.heading),
    element('div', { class: 'fields' }, ...fields),
    hint,
  );
  return [sources(page, workbook), settings];
}

/** The page's frame while nothing is known yet. */
export const waiting = ({ words }: Page): HTMLElement =>
  element(
    'section',
    { 'aria-labelledby': 'loading' },
    element('h2', { id: 'loading' }, words.sources.heading),
    element('p', { class: 'quiet' }, words.sources.privacy),
    element(
      'ul',
      { class: 'cards', 'aria-hidden': 'true' },
      ...[0, 1, 2, 3, 4].map(() => element('li', { class: 'card skeleton' })),
    ),
  );
