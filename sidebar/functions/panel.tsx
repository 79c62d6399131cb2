import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { useSidebar } from '../context';
import { useAnswer } from '../use-answer';
import { FunctionCard } from './card';
import './functions.css';
import { Inserted } from './inserted';
import { matching, reference } from './reference';

/** The reference of the custom functions: searched as one types, each with a way into the sheet. */
export function FunctionsPanel(): JSX.Element {
  const { functions: words } = useSidebar().words;
  const { answer, put } = useAnswer('functions');
  const insert = useAnswer('insert');
  const [name, setName] = useState('');
  const [search, setSearch] = useState('');
  useEffect(() => {
    put({});
  }, [put]);
  const all = useMemo(reference, []);
  const found = matching(all, search.trim());
  return (
    <section class="functions" aria-labelledby="functions">
      <h2 id="functions">{words.heading}</h2>
      <p class="quiet">{words.hint}</p>
      <Search search={search} onSearch={setSearch} found={found.length} />
      {found.map((one) => (
        <FunctionCard
          key={one.name}
          reference={one}
          separator={answer?.separator ?? ';'}
          outcome={name === one.name ? <Inserted name={name} asking={insert} /> : null}
          onInsert={(insertion) => {
            setName(one.name);
            insert.put(insertion);
          }}
        />
      ))}
    </section>
  );
}

interface SearchProps {
  readonly search: string;
  readonly found: number;
  readonly onSearch: (search: string) => void;
}

function Search({ search, found, onSearch }: SearchProps): JSX.Element {
  const { functions: words } = useSidebar().words;
  return (
    <div class="field">
      <label for="function-search">{words.search}</label>
      <input
        id="function-search"
        class="control"
        type="search"
        dir="auto"
        maxLength={100}
        placeholder={words.searchHint}
        value={search}
        onInput={(event) => {
          onSearch(event.currentTarget.value);
        }}
      />
      <p class="hint" role="status">
        {words.found(found, search.trim())}
        {found === 0 && <span class="block">{words.none}</span>}
      </p>
    </div>
  );
}
