import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { formatOf } from '../../src/messages/sidebar/counted';
import type { ListedAccount } from '../../src/protocol/account-lists';
import type { Explanation } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { Button } from '../parts/button';
import { CellText } from '../parts/text';
import { factsOf } from './facts';

/** Accounts that are seen at once, and with every further click. */
const PAGE = 100;

const amounts = formatOf({ maximumFractionDigits: 2 });

interface RowsProps {
  readonly told: Explanation;
  readonly list: number;
  readonly shown: readonly ListedAccount[];
}

interface RowProps {
  readonly told: Explanation;
  readonly listed: ListedAccount;
  readonly hasAmount: boolean;
}

function Row({ told, listed: { account, amount, why }, hasAmount }: RowProps): JSX.Element {
  const facts = factsOf(told, account).filter((fact) => fact !== '');
  return (
    <li>
      <CellText text={told.names[account] ?? ''} />
      {hasAmount && <span class="explain-amount">{amounts.format(amount)}</span>}
      {facts.length > 0 && (
        <span class="quiet explain-wide">
          {facts.map((fact, index) => (
            <span key={index} class="explain-fact">
              <CellText text={fact} limit={40} />
            </span>
          ))}
        </span>
      )}
      {why !== '' && (
        <span class="quiet explain-wide">
          <CellText text={why} limit={160} />
        </span>
      )}
    </li>
  );
}

/** Accounts one below the other: who they are, what each adds, or why it does not count. */
export function Rows({ told, list, shown }: RowsProps): JSX.Element {
  const { explain: words } = useSidebar().words;
  const [seen, setSeen] = useState(PAGE);
  const hasAmount = told.parts[list]?.counts === false;
  return (
    <>
      <ul class="explain-list" aria-label={words.accounts}>
        {shown.slice(0, seen).map((listed) => (
          <Row key={listed.account} told={told} listed={listed} hasAmount={hasAmount} />
        ))}
      </ul>
      {shown.length > seen && (
        <Button
          onPress={() => {
            setSeen(seen + PAGE);
          }}
        >
          {words.more(Math.min(PAGE, shown.length - seen))}
        </Button>
      )}
    </>
  );
}
