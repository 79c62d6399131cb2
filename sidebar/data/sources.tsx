import type { JSX } from 'preact';
import type { WorkbookState } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { usedSources } from '../selectors';
import { LANDING } from '../use-focus';
import { Button } from '../parts/button';
import { SourceCard } from './source-card';

/** What to bring, for a person who opens the sidebar for the first time. */
function Introduction(): JSX.Element {
  const { words, run } = useSidebar();
  return (
    <div class="introduction">
      <p>{words.sources.introduction}</p>
      <Button
        look="primary"
        onPress={() => {
          run({ verb: 'find' });
        }}
      >
        {words.sources.find}
      </Button>
      <p class="quiet">{words.sources.byHand}</p>
    </div>
  );
}

/** The seven tables, one card each. */
export function Sources({ workbook }: { readonly workbook: WorkbookState }): JSX.Element {
  const { words } = useSidebar();
  const used = usedSources(workbook).length;
  return (
    <section aria-labelledby={LANDING.sources}>
      <h2 id={LANDING.sources} tabIndex={-1}>
        {words.sources.heading}
      </h2>
      <p class="quiet">{used === 0 ? words.sources.privacy : words.sources.chosen(used, workbook.sources.length)}</p>
      {used === 0 && <Introduction />}
      <ul class="cards">
        {workbook.sources.map((source) => (
          <SourceCard key={source.table} source={source} />
        ))}
      </ul>
    </section>
  );
}
