import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** An entry of a menu; one without a label is a separating line. */
export type Entry = { readonly label: string; readonly choose: () => void };

/** Moves the focus within a menu; the ends are joined. */
function moveFocus(list: HTMLElement | null, step: number): void {
  const buttons = [...(list?.querySelectorAll('button') ?? [])];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons.at((at + step + buttons.length) % buttons.length)?.focus();
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

/** A menu of the bar: opened by click or arrow key, left with Escape or a click elsewhere. */
export function Menu({ label, entries }: { readonly label: string; readonly entries: readonly Entry[] }): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    moveFocus(list.current, 1);
    const leave = (event: Event): void => {
      if (event.target instanceof Node && place.current?.contains(event.target) === false) setOpen(false);
    };
    addEventListener('pointerdown', leave, true);
    return () => {
      removeEventListener('pointerdown', leave, true);
    };
  }, [isOpen]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' && isOpen) moveFocus(list.current, 1);
    else if (event.key === 'ArrowUp' && isOpen) moveFocus(list.current, -1);
    else if (event.key === 'ArrowDown') setOpen(true);
    else if (event.key === 'Escape' || event.key === 'Tab') setOpen(false);
    else return;
    if (event.key === 'Escape') place.current?.querySelector('button')?.focus();
    if (event.key !== 'Tab') event.preventDefault();
    event.stopPropagation();
  };
  const close = (): void => {
    setOpen(false);
  };
  const toggle = (): void => {
    setOpen(!isOpen);
  };
  return (
    <div class="menu" ref={place} onKeyDown={onKeyDown}>
      <button type="button" aria-haspopup="menu" aria-expanded={isOpen} onClick={toggle}>
        {label}
      </button>
      {isOpen && (
        <ul role="menu" aria-label={label} ref={list}>
          {entries.map((entry, index) => (
            <Item key={index} entry={entry} onChosen={close} />
          ))}
        </ul>
      )}
    </div>
  );
}
