import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { AgreedSetting } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { Button } from '../parts/button';
import { Progress } from '../parts/progress';
import { TroubleWords } from '../parts/trouble';
import { Engaged, PreviewCard } from './preview-card';
import { useFacts } from './use-facts';
import { usePreview, type Tried } from './use-preview';

interface Props {
  readonly settings: readonly AgreedSetting[];
}

/** What the values typed would give; read once, then tried on whatever is typed. */
export function Preview({ settings }: Props): JSX.Element {
  const { view, words, tell } = useSidebar();
  const { preview } = words.definitions;
  const { answer, busy, trouble, isStale, read } = useFacts();
  const tried = usePreview(answer, settings, view.edits);
  const known = useLast(tried);
  const use = (threshold: number): void => {
    const agreed = settings.find(({ id }) => id === 'engagement_threshold')?.value ?? '';
    tell({ type: 'edited', id: 'engagement_threshold', value: String(threshold), agreed });
  };
  const shown = (): JSX.Element | null => {
    if (busy) return <Progress steps={preview.waits} />;
    if (trouble !== undefined) return <TroubleWords trouble={trouble} isLook />;
    return known === undefined ? null : <PreviewCard tried={known} onUse={use} />;
  };
  return (
    <>
      {!busy && trouble === undefined && (tried === undefined ? <Waiting /> : <Engaged tried={tried} />)}
      <section class="preview" aria-labelledby="preview">
        <h2 id="preview">{preview.heading}</h2>
        <div class={tried === undefined && !busy && trouble === undefined ? 'preview-kept' : 'preview-shown'}>
          {shown()}
        </div>
        {!busy && (trouble !== undefined || isStale) && <Again isStale={isStale} onPress={read} />}
      </section>
    </>
  );
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

/** A way to read the data again, with the reason why one might. */
function Again({ isStale, onPress }: { readonly isStale: boolean; readonly onPress: () => void }): JSX.Element {
  const { preview } = useSidebar().words.definitions;
  return (
    <>
      {isStale && <p class="quiet">{preview.stale}</p>}
      <div class="actions">
        <Button look="outlined" onPress={onPress}>
          {preview.again}
        </Button>
      </div>
    </>
  );
}
