import type { JSX } from 'preact';
import { useSidebar } from '../context';
import type { Task } from '../view';
import { Button } from './button';

/** One of the tabs that a build makes. */
export type MadeTab = Extract<Task, { verb: 'show' }>['tab'];

/** A button that leads to one of the three tabs. */
export function OpenTab({ tab, text, isMain = false }: { tab: MadeTab; text: string; isMain?: boolean }): JSX.Element {
  const { run } = useSidebar();
  return (
    <Button
      look={isMain ? 'outlined' : 'plain'}
      onPress={() => {
        run({ verb: 'show', tab });
      }}
    >
      {text}
    </Button>
  );
}
