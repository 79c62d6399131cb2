import type { JSX } from 'preact';

interface SearchProps {
  readonly label: string;
  readonly search: string;
  readonly onSearch: (search: string) => void;
}

/** A field to search with, its label above. */
export function Search({ label, search, onSearch }: SearchProps): JSX.Element {
  return (
    <label>
      <span>{label}</span>
      <input
        class="control"
        type="search"
        value={search}
        onInput={(event) => {
          onSearch(event.currentTarget.value);
        }}
      />
    </label>
  );
}
