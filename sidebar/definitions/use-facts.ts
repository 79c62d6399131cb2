import { useLayoutEffect, useRef } from 'preact/hooks';
import type { AgreedSetting } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { tablesAsRead } from '../selectors';
import { useAnswer, type Asking } from '../use-answer';
import { decidedElsewhere } from './sections';

/** What engagement hangs on, and how far reading it has come. */
export interface Facts extends Omit<Asking<'engagement'>, 'put'> {
  /** Whether something was changed since that no preview tries by itself. */
  readonly isStale: boolean;
  readonly read: () => void;
}

type Texts = Readonly<Record<string, string>>;

/**
 * What engagement hangs on: read when it is first needed, and again when a person asks.
 *
 * @param agreed - What is agreed, asked for at the same time; undefined while it is being read.
 */
export function useFacts(agreed: readonly AgreedSetting[] | undefined): Facts {
  const { edits, workbook } = useSidebar().view;
  const { put, ...asking } = useAnswer('engagement');
  // What was typed counts the same before a build and after it, when it is agreed.
  const basis = (typed: Texts): string | undefined => {
    if (agreed === undefined || workbook === undefined) return undefined;
    const texts = { ...Object.fromEntries(agreed.map(({ id, value }) => [id, value])), ...typed };
    return JSON.stringify([decidedElsewhere(texts), tablesAsRead(workbook)]);
  };
  const sent = useRef(edits);
  const readFor = useRef<string | undefined>(undefined);
  readFor.current ??= basis(sent.current);
  const read = (): void => {
    sent.current = edits;
    readFor.current = basis(edits);
    put({ settings: decidedElsewhere(edits) });
  };
  useLayoutEffect(read, []);
  const now = basis(edits);
  return { ...asking, isStale: now !== undefined && now !== readFor.current, read };
}
