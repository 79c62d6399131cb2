import type { AlertAnswer } from '../bridge/operations';
import { draw, type Toast, type View } from './view';

/** What the page shows around the grid, and ways to change it. */
export type Screen = {
  readonly show: (change: Partial<View>) => void;
  /** Shows a message for some seconds; a negative number keeps it until it is closed, as in Apps Script. */
  readonly showToast: (toast: Toast, seconds: number) => void;
};

const EMPTY: View = {
  bookName: '',
  books: [],
  addOn: [],
  isViewer: false,
  busy: 'Starting …',
  strip: '',
  toast: undefined,
  words: undefined,
};

/** The page's state, drawn at once and after every change. */
export function screen(place: (id: string) => HTMLElement): Screen {
  let view = EMPTY;
  let timer = 0;
  const show = (change: Partial<View>): void => {
    view = { ...view, ...change };
    draw(view, actions, place);
  };
  const actions = {
    closeToast: (): void => {
      show({ toast: undefined });
    },
    closeWords: (answer: AlertAnswer): void => {
      const answered = view.words?.answered;
      show({ words: undefined });
      answered?.(answer);
    },
  };
  show({});
  return {
    show,
    showToast: (toast, seconds) => {
      window.clearTimeout(timer);
      show({ toast });
      if (seconds >= 0) timer = window.setTimeout(actions.closeToast, seconds * 1000);
    },
  };
}
