import type { JSX } from 'preact';
import { useSidebar } from '../context';
import { Arrow } from './icons';
import { Sentence } from './text';

/** Notes that are seen at once; the rest waits behind one click. */
const SEEN = 3;

/** Sentences, one below the other; nothing when there are none. */
export function NoteList({ notes }: { readonly notes: readonly string[] }): JSX.Element | null {
  if (notes.length === 0) return null;
  return (
    <ul class="notes">
      {notes.map((note) => (
        <li key={note}>
          <Sentence text={note} />
        </li>
      ))}
    </ul>
  );
}

/** The first few notes, and the rest behind a line that opens. */
export function Notes({ notes }: { readonly notes: readonly string[] }): JSX.Element {
  const { words } = useSidebar();
  const rest = notes.slice(SEEN);
  return (
    <>
      <NoteList notes={notes.slice(0, SEEN)} />
      {rest.length > 0 && (
        <details>
          <summary>
            <span>{words.result.moreNotes(rest.length)}</span>
            <Arrow />
          </summary>
          <NoteList notes={rest} />
        </details>
      )}
    </>
  );
}
