import { useMemo } from 'preact/hooks';
import type { EngagementFacts } from '../../src/engagement/facts';
import type { Flip } from '../../src/engagement/flips';
import { flipsBetween, previewOf, type Preview } from '../../src/engagement/preview';
import type { AgreedSetting } from '../../src/protocol/answers';
import { readTyped } from './read-settings';

type Texts = Readonly<Record<string, string>>;

/** What the values typed would give, beside what the agreed ones do. */
export interface Tried {
  readonly agreed: Preview;
  readonly typed: Preview;
  /** The accounts on which they differ. */
  readonly flips: readonly Flip[];
  /** Which of the two readings the values typed go by. */
  readonly reading: 'any' | 'threshold';
}

/** Tries the typed values on what was read once; undefined until it can be done. */
export function usePreview(
  facts: EngagementFacts | undefined,
  settings: readonly AgreedSetting[],
  edits: Texts,
): Tried | undefined {
  const contract = useMemo(() => readTyped(settings, {}).settings, [settings]);
  const agreed = useMemo(() => facts && contract && previewOf(facts, contract), [facts, contract]);
  return useMemo(() => {
    const read = readTyped(settings, edits).settings;
    if (facts === undefined || agreed === undefined || read === undefined) return undefined;
    const typed = previewOf(facts, read, contract?.engagement_threshold);
    return { agreed, typed, flips: flipsBetween(agreed, typed), reading: read.engagement_model };
  }, [facts, contract, agreed, settings, edits]);
}
