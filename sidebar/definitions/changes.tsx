import type { JSX } from 'preact';
import { useSidebar } from '../context';
import { Button } from '../parts/button';

/** How much was changed and not built yet, and the way back. Keeps its place while there is nothing to undo. */
export function Changes(): JSX.Element {
  const { view, words, tell } = useSidebar();
  const { changes, undoAll, undoAllLabel } = words.definitions;
  const edits = Object.entries(view.edits);
  return (
    <div class="changes">
      {edits.length > 0 && (
        <>
          <p class="quiet">{changes(edits.length)}</p>
          <Button
            label={undoAllLabel}
            onPress={() => {
              for (const [id, value] of edits) tell({ type: 'edited', id, value, agreed: value });
            }}
          >
            {undoAll}
          </Button>
        </>
      )}
    </div>
  );
}
