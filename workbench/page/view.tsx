// Everything of the page around the grid, drawn from one state.
import { render, type JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { AlertAnswer, AlertButton } from '../bridge/operations';
import { Menu, type Entry } from './menu';

/** A short message in the corner. */
export type Toast = { readonly title: string; readonly message: string; readonly isProblem: boolean };

/** A window over everything: words and how a person may answer them. */
export type Words = {
  readonly title: string;
  readonly message: string;
  /** The first one is the one in colour; a single OK when absent. */
  readonly buttons?: readonly AlertButton[];
  /** What stands on buttons instead of the usual words. */
  readonly labels?: Partial<Record<AlertButton, string>>;
  readonly answered?: (answer: AlertAnswer) => void;
};

/** What the page shows around the grid. */
export type View = {
  readonly bookName: string;
  readonly books: readonly Entry[];
  readonly addOn: readonly Entry[];
  /** Whether the person may only look at the workbook. */
  readonly isViewer: boolean;
  /** What is under way; empty when nothing is. */
  readonly busy: string;
  readonly strip: string;
  readonly toast: Toast | undefined;
  readonly words: Words | undefined;
};

/** What a person can do to it. */
export type ViewActions = { readonly closeToast: () => void; readonly closeWords: (answer: AlertAnswer) => void };

/** Three bars, each shorter than the one above. */
function Emblem(): JSX.Element {
  return (
    <svg class="emblem" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M2 3h16v4H2z" fill="#1a73e8" />
      <path d="M4.5 8.5h11v4h-11z" fill="#1e8e9c" />
      <path d="M7 14h6v4H7z" fill="#188038" />
    </svg>
  );
}

function Bar({ view }: { readonly view: View }): JSX.Element {
  return (
    <>
      <Emblem />
      <span class="book-name">{view.bookName}</span>
      <Menu label="Workbook" entries={view.books} />
      <Menu label="ABM Funnel" entries={view.addOn} keys="Alt+N" />
      {view.isViewer && <span class="badge">View only</span>}
      <span class="bar-note" role="status">
        {view.busy === '' ? 'Local workbench · nothing leaves this computer' : view.busy}
      </span>
    </>
  );
}

function Corner({ toast, onClose }: { readonly toast: Toast; readonly onClose: () => void }): JSX.Element {
  return (
    <div class={toast.isProblem ? 'toast problem' : 'toast'} role={toast.isProblem ? 'alert' : 'status'}>
      <span>
        {toast.title !== '' && <strong>{toast.title}</strong>}
        {toast.message}
      </span>
      <button type="button" class="close" aria-label="Close message" onClick={onClose}>
        ×
      </button>
    </div>
  );
}

const BUTTON_WORDS: Readonly<Record<AlertButton, string>> = { OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No' };

const isButton = (value: string): value is AlertButton => value in BUTTON_WORDS;

type WindowProps = { readonly words: Words; readonly onClose: (answer: AlertAnswer) => void };

function Window({ words, onClose }: WindowProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { title, message, buttons = ['OK'], labels } = words;
  const close = (): void => {
    const pressed = dialog.current?.returnValue ?? '';
    onClose(isButton(pressed) ? pressed : 'CLOSE');
  };
  return (
    <dialog class="dialog" ref={dialog} onClose={close} aria-label={title === '' ? 'Message' : title}>
      <form method="dialog" class="words">
        {title !== '' && <h2>{title}</h2>}
        <p>{message}</p>
        <div class="answers">
          {buttons.map((button, index) => (
            <button key={button} value={button} class={index === 0 ? 'primary' : ''} autofocus={index === 0}>
              {labels?.[button] ?? BUTTON_WORDS[button]}
            </button>
          ))}
        </div>
      </form>
    </dialog>
  );
}

function Overlay({ view, actions }: { readonly view: View; readonly actions: ViewActions }): JSX.Element {
  return (
    <>
      {view.toast !== undefined && <Corner toast={view.toast} onClose={actions.closeToast} />}
      {view.words !== undefined && <Window key={view.words.message} words={view.words} onClose={actions.closeWords} />}
    </>
  );
}

/** Draws the state of the page into its fixed places. */
export function draw(view: View, actions: ViewActions, place: (id: string) => HTMLElement): void {
  render(<Bar view={view} />, place('bar'));
  render(<>{view.strip}</>, place('strip'));
  render(<Overlay view={view} actions={actions} />, place('overlay'));
}
