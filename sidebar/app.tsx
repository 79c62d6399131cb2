import type { JSX } from 'preact';
import type { SidebarWords } from '../src/messages/sidebar-words';
import type { AskServer } from './client';
import { SidebarContext } from './context';
import { BuildBar } from './parts/build-bar';
import { Live } from './parts/live';
import { Result } from './parts/result';
import { Settings } from './parts/settings';
import { Skeleton } from './parts/skeleton';
import { Sources } from './parts/sources';
import { TroublePanel } from './parts/trouble';
import { useFocus } from './use-focus';
import { useTasks } from './use-tasks';

interface AppProps {
  readonly ask: AskServer;
  readonly words: SidebarWords;
}

/** The whole sidebar. */
export function App({ ask, words }: AppProps): JSX.Element {
  const { view, run, tell } = useTasks(ask);
  useFocus(view);
  const { workbook, busy, outcome } = view;
  return (
    <SidebarContext.Provider value={{ view, words, run, tell }}>
      <main aria-busy={busy !== undefined}>
        <h1 class="heard-only">{words.title}</h1>
        <TroublePanel />
        <Result />
        {workbook === undefined ? (
          outcome === undefined && <Skeleton />
        ) : (
          <>
            <Sources workbook={workbook} />
            <Settings settings={workbook.settings} />
            {workbook.live !== undefined && <Live live={workbook.live} />}
          </>
        )}
      </main>
      <BuildBar />
    </SidebarContext.Provider>
  );
}
