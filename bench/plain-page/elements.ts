/** What an attribute may be; false and undefined leave it out. */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element with its attributes and what stands in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'string') made.setAttribute(key, value);
    else if (value === true) made.setAttribute(key, '');
  }
  made.append(...children);
  return made;
}

interface Pressed {
  readonly text: string;
  readonly look: 'primary' | 'outlined' | 'plain';
  readonly id?: string;
  readonly label?: string;
  readonly onPress: () => void;
}

/** A button that waits while the server is at work. */
export function button({ text, look, id, label, onPress }: Pressed, waits: () => boolean): HTMLButtonElement {
  const attributes = { type: 'button', class: `button ${look}`, id, 'aria-label': label };
  const made = element('button', { ...attributes, 'aria-disabled': String(waits()) }, text);
  made.addEventListener('click', () => {
    if (!waits()) onPress();
  });
  return made;
}
