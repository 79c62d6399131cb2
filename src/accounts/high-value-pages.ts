import { normalWords } from '../model/words';
import type { Settings } from '../settings/settings';
import { remembering } from './remembering';

/**
 * Whether a page is one of the high-value pages: its address or name holds one of the agreed words, whole; undefined
 * where none are agreed.
 */
export function highValuePages({ high_value_pages: agreed }: Settings): ((page: string) => boolean) | undefined {
  const phrases = [...agreed].map((words) => ` ${words} `);
  if (phrases.length === 0) return undefined;
  return remembering((page) => {
    const text = ` ${normalWords(page)} `;
    return phrases.some((phrase) => text.includes(phrase));
  });
}
