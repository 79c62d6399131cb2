import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SourceState } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { Button } from '../parts/button';

interface Props {
  readonly source: SourceState;
}

function RangeInput({ source, input }: Props & { readonly input: RefObject<HTMLInputElement | null> }): JSX.Element {
  const { words, view } = useSidebar();
  const id = `typed-${source.table}`;
  return (
    <>
      <label for={id}>{words.range.label(source.name)}</label>
      <input
        ref={input}
        id={id}
        class="control"
        type="text"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        maxLength={400}
        aria-describedby={`${id}-hint`}
        defaultValue={source.chosen?.range ?? ''}
        readOnly={view.busy !== undefined}
      />
      <p class="hint" id={`${id}-hint`}>
        {words.range.hint}
      </p>
    </>
  );
}

/** Takes what is marked in the sheet for more rows of a table that has some already. */
function AddSelection({ source }: Props): JSX.Element {
  const { words, run } = useSidebar();
  return (
    <Button
      label={words.sources.addSelectionFor(source.name)}
      onPress={() => {
        run({ verb: 'use-selection', table: source.table, add: true });
      }}
    >
      {words.sources.addSelection}
    </Button>
  );
}

/** A line to type a table's range in, for those who know it or cannot mark it. */
export function RangeForm({ source }: Props): JSX.Element {
  const { words, run, tell } = useSidebar();
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const close = (): void => {
    tell({ type: 'typing', table: undefined });
  };
  const send = (): void => {
    const range = input.current?.value.trim() ?? '';
    if (range === '') input.current?.focus();
    else run({ verb: 'use-range', table: source.table, range });
  };
  return (
    <form
      class="range-form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The key has done its work here: it does not lead back to the sheet as well.
        event.preventDefault();
        close();
      }}
    >
      <RangeInput source={source} input={input} />
      <div class="actions">
        <Button look="outlined" onPress={send}>
          {words.range.use}
        </Button>
        {source.chosen !== undefined && <AddSelection source={source} />}
        <Button onPress={close}>{words.range.cancel}</Button>
      </div>
    </form>
  );
}
