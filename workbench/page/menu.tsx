import type { JSX, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** An entry of a menu; one without a label is a separating line. */
export type Entry = { readonly label: string; readonly choose: () => void };

const itemsOf = (menu: HTMLElement | null): HTMLElement[] => [
  ...(menu?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []),
];

/** Moves the focus within a menu; the ends are joined. */
function moveFocus(menu: HTMLElement | null, step: number): void {
  const items = itemsOf(menu);
  const at = items.findIndex((item) => item === document.activeElement);
  const next = at < 0 && step < 0 ? items.length - 1 : (at + step + items.length) % items.length;
  items[next]?.focus();
}

/** Opens the menu so many places on in the bar; the ends are joined. */
function openNext(button: HTMLElement | null, step: number): void {
  const buttons = [...document.querySelectorAll<HTMLElement>('.menu > button')];
  const next = buttons[(buttons.findIndex((each) => each === button) + step + buttons.length) % buttons.length];
  next?.focus();
  next?.click();
}

/** Calls `leave` when something outside the element is pressed, as long as `isOpen`. */
function useOutside(element: RefObject<HTMLElement | null>, isOpen: boolean, leave: () => void): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const onPress = ({ target }: Event): void => {
      if (target instanceof Node && !(element.current?.contains(target) ?? false)) leave();
    };
    addEventListener('pointerdown', onPress, true);
    return () => {
      removeEventListener('pointerdown', onPress, true);
    };
  }, [isOpen]);
}

function Item({ entry, onChosen }: { readonly entry: Entry; readonly onChosen: () => void }): JSX.Element {
  if (entry.label === '') return <li role="separator" />;
  const choose = (): void => {
    onChosen();
    entry.choose();
  };
  return (
    <li role="none">
      <button type="button" role="menuitem" tabIndex={-1} onClick={choose}>
        {entry.label}
      </button>
    </li>
  );
}

type ListProps = {
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly onLeave: () => void;
  /** Called with the step to the menu that is to open instead. */
  readonly onStep: (step: number) => void;
};

function List({ label, entries, onLeave, onStep }: ListProps): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  // Before the next key is heard, not after the next picture is drawn.
  useLayoutEffect(() => {
    moveFocus(list.current, 1);
  }, []);
  const byKey: Readonly<Record<string, () => void>> = {
    ArrowDown: () => {
      moveFocus(list.current, 1);
    },
    ArrowUp: () => {
      moveFocus(list.current, -1);
    },
    ArrowRight: () => {
      onStep(1);
    },
    ArrowLeft: () => {
      onStep(-1);
    },
    Home: () => itemsOf(list.current).at(0)?.focus(),
    End: () => itemsOf(list.current).at(-1)?.focus(),
    Escape: onLeave,
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // From the button of the menu the key leads on.
    if (event.key === 'Tab') onLeave();
    const act = byKey[event.key];
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <ul role="menu" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {entries.map((entry, index) => (
        <Item key={index} entry={entry} onChosen={onLeave} />
      ))}
    </ul>
  );
}

type MenuProps = {
  readonly label: string;
  readonly entries: readonly Entry[];
  /** The chord that opens it from anywhere on the page. */
  readonly keys?: string;
};

/** A menu of the bar: opened by click, Enter or arrow key, left with Escape, a press elsewhere, or the keyboard. */
export function Menu({ label, entries, keys }: MenuProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useOutside(place, isOpen, () => {
    setOpen(false);
  });
  const leave = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node && place.current?.contains(relatedTarget) === false) setOpen(false);
  };
  const onStep = (step: number): void => {
    openNext(button.current, step);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') setOpen(true);
  };
  const toggle = (): void => {
    setOpen(!isOpen);
  };
  const attributes = { 'aria-haspopup': 'menu', 'aria-expanded': isOpen, onClick: toggle, onKeyDown } as const;
  return (
    <div class="menu" ref={place} onFocusOut={onFocusOut}>
      <button type="button" ref={button} aria-keyshortcuts={keys} {...attributes}>
        {label}
      </button>
      {isOpen && <List label={label} entries={entries} onLeave={leave} onStep={onStep} />}
    </div>
  );
}
