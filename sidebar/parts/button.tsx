import type { ComponentChildren, JSX } from 'preact';
import { useSidebar } from '../context';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  readonly look?: 'primary' | 'outlined' | 'plain';
  /** The whole name, where what is written on the button does not say what it is for. */
  readonly label?: string;
  readonly id?: string;
  /** Dimmed, with its reason told elsewhere; it can still be pressed to be led to that reason. */
  readonly dim?: boolean;
}

/** A button that waits while the server is at work, without losing the keyboard. */
export function Button({ children, onPress, look = 'plain', label, id, dim = false }: ButtonProps): JSX.Element {
  const { view } = useSidebar();
  const waits = view.busy !== undefined;
  return (
    <button
      type="button"
      class={`button ${look}`}
      id={id}
      aria-label={label}
      aria-disabled={waits || dim}
      onClick={() => {
        if (!waits) onPress();
      }}
    >
      {children}
    </button>
  );
}
