import type { JSX } from 'preact';
import type { SourceState } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { isUsed } from '../selectors';
import { LANDING } from '../use-focus';
import { Button } from '../parts/button';

interface Props {
  readonly source: SourceState;
}

/** Takes what is marked in the sheet. */
export function UseSelection({ source }: Props): JSX.Element {
  const { words, run } = useSidebar();
  return (
    <Button
      look={isUsed(source) ? 'plain' : 'outlined'}
      label={words.sources.useSelectionFor(source.name)}
      onPress={() => {
        run({ verb: 'use-selection', table: source.table });
      }}
    >
      {words.sources.useSelection}
    </Button>
  );
}

/** Opens a line to type the range in. */
export function TypeRange({ source }: Props): JSX.Element {
  const { words, tell } = useSidebar();
  const { change, changeFor, typeRange, typeRangeFor } = words.sources;
  return (
    <Button
      id={LANDING.range(source.table)}
      label={isUsed(source) ? changeFor(source.name) : typeRangeFor(source.name)}
      onPress={() => {
        tell({ type: 'typing', table: source.table });
      }}
    >
      {isUsed(source) ? change : typeRange}
    </Button>
  );
}

function Forget({ source }: Props): JSX.Element {
  const { words, run } = useSidebar();
  return (
    <Button
      label={words.sources.forgetFor(source.name)}
      onPress={() => {
        run({ verb: 'forget', table: source.table });
      }}
    >
      {words.sources.forget}
    </Button>
  );
}

/** What can be done with a table that has a range: choose another, type another, let go of it. */
export function SourceActions({ source }: Props): JSX.Element {
  return (
    <div class="actions">
      <UseSelection source={source} />
      <TypeRange source={source} />
      <Forget source={source} />
    </div>
  );
}
