import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { KpiChoice } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { Button } from '../parts/button';
import { Search } from './search';

/** KPIs that are offered at once. */
const SEEN = 8;

interface ChooserProps {
  readonly kpis: readonly KpiChoice[];
  readonly onChoose: (id: string) => void;
}

/** A field to search for a KPI, and those found. */
export function Chooser({ kpis, onChoose }: ChooserProps): JSX.Element {
  const { explain: words } = useSidebar().words;
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const found = wanted === '' ? [] : kpis.filter(({ name }) => name.toLowerCase().includes(wanted)).slice(0, SEEN);
  return (
    <div class="explain-choose">
      <Search label={words.search} search={search} onSearch={setSearch} />
      {found.length > 0 && (
        <ul class="explain-choices" aria-label={words.choices}>
          {found.map(({ id, name, shown }) => (
            <li key={id}>
              <Button
                onPress={() => {
                  setSearch('');
                  onChoose(id);
                }}
              >
                {words.choice(name, shown)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {wanted !== '' && found.length === 0 && <p class="quiet">{words.noChoice}</p>}
    </div>
  );
}
