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
