import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ListedAccount } from '../../src/protocol/account-lists';
import type { Explanation } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { Button } from '../parts/button';
import { copyText } from './copy-text';
import { listText } from './list-text';
import { ToTab } from './to-tab';

interface TakeawayProps {
  readonly told: Explanation;
  readonly list: number;
  /** The accounts in sight, in their order: these are copied. */
  readonly shown: readonly ListedAccount[];
}

/** Ways to take a list along: onto the clipboard, or onto a tab of its own. */
export function Takeaway({ told, list, shown }: TakeawayProps): JSX.Element {
  const { explain: words } = useSidebar().words;
  const [copied, setCopied] = useState('');
  const copy = (): void => {
    void copyText(listText(told, list, shown, words.headings)).then((went) => {
      setCopied(went ? words.copied(shown.length) : words.notCopied);
    });
  };
  return (
    <div class="explain-takeaway">
      <div class="actions">
        <Button look="outlined" onPress={copy}>
          {words.copy}
        </Button>
        <ToTab subject={told.subject} list={list} />
      </div>
      <p class="quiet" role="status">
        {copied}
      </p>
    </div>
  );
}
