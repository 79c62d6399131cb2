import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { KpiChoice, Trouble } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { Arrow } from '../parts/icons';
import { TroubleWords } from '../parts/trouble';
import { Search } from './search';

/** KPIs that are offered at once. */
const SEEN = 8;

interface ChooserProps {
  /** Every KPI of the funnel tab; undefined while they are read. */
  readonly kpis: readonly KpiChoice[] | undefined;
  /** Why they could not be read. */
  readonly trouble: Trouble | undefined;
  readonly onChoose: (id: string) => void;
}

/** A field to search for a KPI, and all of them by their stage behind a line that opens. */
export function Chooser({ kpis, trouble, onChoose }: ChooserProps): JSX.Element {
  const { explain: words } = useSidebar().words;
  const [search, setSearch] = useState('');
  const [isOpen, turn] = useState(false);
  const choose = (id: string): void => {
    setSearch('');
    turn(false);
    onChoose(id);
  };
  const wanted = search.trim().toLowerCase();
  return (
    <div class="explain-choose">
      <Search label={words.search} search={search} onSearch={setSearch} />
      {trouble !== undefined && (
        <div class="card care">
          <TroubleWords trouble={trouble} isLook />
        </div>
      )}
      {kpis === undefined && trouble === undefined && <p class="explain-reading">{words.reading}</p>}
      {kpis !== undefined && wanted !== '' && (
        <Found found={kpis.filter(({ name }) => name.toLowerCase().includes(wanted))} onChoose={choose} />
      )}
      {kpis !== undefined && wanted === '' && (
        <details
          open={isOpen}
          onToggle={(event) => {
            turn(event.currentTarget.open);
          }}
        >
          <summary>
            <span>{words.all(kpis.length)}</span>
            <Arrow />
          </summary>
          {isOpen && <Stages kpis={kpis} onChoose={choose} />}
        </details>
      )}
    </div>
  );
}

type Choose = Pick<ChooserProps, 'onChoose'>;

function Found({ found, onChoose }: Choose & { readonly found: readonly KpiChoice[] }): JSX.Element {
  const { explain: words } = useSidebar().words;
  const rest = found.length - SEEN;
  return (
    <>
      {found.length > 0 && <Choices kpis={found.slice(0, SEEN)} label={words.choices} onChoose={onChoose} />}
      <p class="quiet" role="status">
        {found.length === 0 ? words.noChoice : rest > 0 ? words.moreChoices(rest) : ''}
      </p>
    </>
  );
}

type Listed = Choose & { readonly kpis: readonly KpiChoice[] };

/** Every KPI under the name of its stage. */
function Stages({ kpis, onChoose }: Listed): JSX.Element {
  const stages = [...new Set(kpis.map(({ stage }) => stage))];
  return (
    <>
      {stages.map((stage) => (
        <div key={stage}>
          <h3>{stage}</h3>
          <Choices kpis={kpis.filter((kpi) => kpi.stage === stage)} label={stage} onChoose={onChoose} />
        </div>
      ))}
    </>
  );
}

/** KPIs one below the other, each with its number at the end of the line. */
function Choices({ kpis, label, onChoose }: Listed & { readonly label: string }): JSX.Element {
  const { explain: words } = useSidebar().words;
  return (
    <ul class="explain-choices" aria-label={label}>
      {kpis.map(({ id, name, shown }) => (
        <li key={id}>
          <button
            type="button"
            onClick={() => {
              onChoose(id);
            }}
          >
            <span>{name}</span>
            <bdi class={shown === '' ? 'quiet' : undefined}>{shown === '' ? words.noValue : shown}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}
