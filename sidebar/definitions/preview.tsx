import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { AgreedSetting } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { Button } from '../parts/button';
import { Progress } from '../parts/progress';
import { TroubleWords } from '../parts/trouble';
import { Engaged, PreviewCard } from './preview-card';
import type { Facts } from './use-facts';
import { usePreview, type Tried } from './use-preview';

interface Props {
  readonly settings: readonly AgreedSetting[];
  readonly facts: Facts;
}

/** What the values typed would give; read once, then tried on whatever is typed. */
export function Preview({ settings, facts }: Props): JSX.Element {
  const { view, words, tell } = useSidebar();
  const { answer, trouble } = facts;
  const tried = usePreview(answer, settings, view.edits);
  const known = useLast(tried);
  const type = (id: string, value: string): void => {
    tell({ type: 'edited', id, value, agreed: settings.find((setting) => setting.id === id)?.value ?? '' });
  };
  const use = (threshold: number): void => {
    type('engagement_threshold', String(threshold));
    // Under another reading a threshold would change nothing.
    type('engagement_model', 'threshold');
  };
  const shown = (): JSX.Element | null => {
    if (trouble !== undefined) return <TroubleWords trouble={trouble} isLook />;
    return known === undefined ? null : <PreviewCard tried={known} onUse={use} />;
  };
  return (
    <>
      <Figure tried={tried} facts={facts} />
      <section class="preview" aria-labelledby="preview">
        <h2 id="preview">{words.definitions.preview.heading}</h2>
        <div class={tried === undefined && trouble === undefined ? 'preview-kept' : 'preview-shown'}>{shown()}</div>
        <Again {...facts} />
      </section>
    </>
  );
}

/** How many would be engaged, or why that is not known. */
function Figure({ tried, facts }: Pick<Props, 'facts'> & { readonly tried: Tried | undefined }): JSX.Element | null {
  if (facts.trouble !== undefined) return null;
  if (tried !== undefined) return <Engaged tried={tried} />;
  return facts.busy ? null : <Waiting />;
}

/** What was there last: while nothing can be tried its place is kept, so that what is typed below stays in sight. */
function useLast(tried: Tried | undefined): Tried | undefined {
  const last = useRef(tried);
  useEffect(() => {
    last.current = tried ?? last.current;
  }, [tried]);
  return tried ?? last.current;
}

/** While a field cannot be read, nothing can be tried. */
function Waiting(): JSX.Element {
  const { preview } = useSidebar().words.definitions;
  return <p class="engaged quiet">{preview.unreadable}</p>;
}

/** A way to read the data again, with the reason why one might; that it is read, while it is. */
function Again({ busy, trouble, isStale, read }: Facts): JSX.Element | null {
  const { definitions: words } = useSidebar().words;
  if (busy) return <Progress steps={words.waits} />;
  if (trouble === undefined && !isStale) return null;
  return (
    <>
      {isStale && <p class="quiet">{words.preview.stale}</p>}
      <div class="actions">
        <Button look="outlined" onPress={read}>
          {words.preview.again}
        </Button>
      </div>
    </>
  );
}
