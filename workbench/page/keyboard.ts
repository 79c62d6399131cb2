// Who has the keyboard: the grid, or what stands around it.
import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY } from '@univerjs/core';
import { DocSelectionRenderService } from '@univerjs/preset-sheets-core';

/** Whether this stands around the grid: in the bar with its menus, or in the sidebar. */
export const isAround = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('#bar, #side') !== null;

/**
 * Lets the grid have the keyboard only where no menu and no sidebar has it.
 *
 * It takes it by itself, when it is first drawn for instance, and would take it from the menu that was just opened.
 */
export function leaveKeyboardAround(): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the service it belongs to
  const { focus } = DocSelectionRenderService.prototype;
  DocSelectionRenderService.prototype.focus = function () {
    if (!isAround(document.activeElement)) focus.call(this);
  };
}

/** Takes the keyboard to the marked cell: to where the grid hears keys, without a detour by what it draws on. */
export const focusGrid = (): void => {
  document.getElementById(`__editor_${DOCS_NORMAL_EDITOR_UNIT_ID_KEY}`)?.focus();
};
