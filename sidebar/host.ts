// What Google Sheets gives a sidebar page to speak with. The workbench gives the same.

/** One conversation with the script behind the page. */
export interface Runner {
  withSuccessHandler(receive: (answer: unknown) => void): Runner;
  withFailureHandler(receive: (failure: unknown) => void): Runner;
  rpc(request: string): void;
}

/** The window around the page. */
export interface Frame {
  close(): void;
  readonly editor: { focus(): void };
}

declare global {
  var google: { readonly script: { readonly run?: Runner; readonly host?: Frame } } | undefined;
}

/** The script behind the page; undefined when the page stands alone. */
export const scriptBehind = (): Runner | undefined => globalThis.google?.script.run;

/** Closes the sidebar. */
export const closeSidebar = (): void => {
  globalThis.google?.script.host?.close();
};

/** Puts the keyboard back into the sheet; a person who has gone somewhere else meanwhile is left there. */
export const focusSheet = (): void => {
  if (document.hasFocus()) globalThis.google?.script.host?.editor.focus();
};
