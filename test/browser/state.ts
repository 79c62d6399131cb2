import type { Page } from 'playwright-core';
import { button, type Replies } from './sidebar-page';

/** A state that a person can meet: what the server says, and what is done until the page stands so. */
export interface State {
  readonly replies: Replies;
  readonly reach: (page: Page) => Promise<void>;
}

/** States by their names. */
export type States = Readonly<Record<string, State>>;

/** Opens a tab of the page. */
export const toTab = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name }).click();

/** Presses a button by its whole name. */
export const press = (page: Page, name: string): Promise<void> => button(page, name).click();

/** Waits until these words can be seen. */
export const seen = (page: Page, words: string | RegExp): Promise<void> =>
  page.getByText(words).filter({ visible: true }).first().waitFor();

/** Presses one button after the other, then waits for words; what each state needs and no more. */
export function after(names: readonly string[], words: string | RegExp): State['reach'] {
  return async (page) => {
    for (const name of names) await press(page, name);
    await seen(page, words);
  };
}
