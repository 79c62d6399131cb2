import type { JSX } from 'preact';
import type { SourceState } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { Button } from '../parts/button';
import { TypeRange, UseSelection } from './source-actions';

interface Props {
  readonly source: SourceState;
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
