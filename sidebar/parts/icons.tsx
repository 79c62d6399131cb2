import type { JSX } from 'preact';

function Icon({ path, kind }: { readonly path: string; readonly kind: string }): JSX.Element {
  return (
    <svg class={`icon ${kind}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}

/** A tick: this is in order. */
export const Tick = (): JSX.Element => <Icon kind="good" path="M6.2 12.2 2.3 8.3l1.1-1.1 2.8 2.8 6.4-6.4 1.1 1.1z" />;

/** A triangle: please look at this. */
export const Warning = (): JSX.Element => <Icon kind="care" path="M8 1.5 15 14H1zM7.3 6v4h1.4V6zm0 5v1.5h1.4V11z" />;

/** A small arrow: there is more to open. */
export const Arrow = (): JSX.Element => <Icon kind="arrow" path="m4.4 5.7 3.6 3.6 3.6-3.6 1 1-4.6 4.6-4.6-4.6z" />;
