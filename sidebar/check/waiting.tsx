import type { JSX } from 'preact';
import type { WaitingKpis } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { Button } from '../parts/button';
import { Arrow } from '../parts/icons';
import { NoteList } from '../parts/notes';

/** Groups that are seen at once; the rest waits behind one click. */
const SEEN = 3;

function Group({ group: { kpis, things } }: { readonly group: WaitingKpis }): JSX.Element {
  const { waiting } = useSidebar().words.check;
  return (
    <li>
      <details>
        <summary>
          <span>{waiting.group(kpis.length, things)}</span>
          <Arrow />
        </summary>
        <NoteList notes={kpis} />
      </details>
    </li>
  );
}

/** KPIs without a value, by what they wait for. */
export function Waiting({ groups }: { readonly groups: readonly WaitingKpis[] }): JSX.Element | null {
  const { words, openTab } = useSidebar();
  const { waiting, openData } = words.check;
  if (groups.length === 0) return null;
  const line = (group: WaitingKpis): JSX.Element => <Group key={group.things.join(' ')} group={group} />;
  const rest = groups.slice(SEEN);
  const kpisLeft = rest.reduce((sum, { kpis }) => sum + kpis.length, 0);
  return (
    <section class="waiting" aria-labelledby="check-waiting">
      <h2 id="check-waiting">{waiting.heading}</h2>
      <p class="quiet">{waiting.hint}</p>
      <ul class="reasons">{groups.slice(0, SEEN).map(line)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>
            <span>{waiting.more(kpisLeft)}</span>
            <Arrow />
          </summary>
          <ul class="reasons">{rest.map(line)}</ul>
        </details>
      )}
      <div class="actions">
        <Button
          look="outlined"
          onPress={() => {
            openTab('data');
          }}
        >
          {openData}
        </Button>
      </div>
    </section>
  );
}
