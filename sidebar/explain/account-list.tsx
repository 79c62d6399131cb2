import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { accountsIn, LEFT_OUT, listsOf, type ListedAccount } from '../../src/protocol/account-lists';
import type { Explanation } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { Button } from '../parts/button';
import { CellText } from '../parts/text';
import { arranged, SORTS, type Sort } from './arranged';
import { copyText, listText } from './copy-list';
import { Search } from './search';
import { Select } from './select';
import { ToTab } from './to-tab';

/** Accounts that are seen at once, and with every further click. */
const PAGE = 100;

const amounts = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

type Words = ReturnType<typeof useSidebar>['words']['explain'];

function labelOf(told: Explanation, place: number, words: Words): string {
  const part = told.parts[place];
  const accounts = accountsIn(told, place).length;
  return part === undefined ? words.leftOut(accounts) : words.roles[part.role](part.label, accounts);
}

interface RowsProps {
  readonly told: Explanation;
  readonly list: number;
  readonly shown: readonly ListedAccount[];
}

function Rows({ told, list, shown }: RowsProps): JSX.Element {
  const { explain: words } = useSidebar().words;
  const [seen, setSeen] = useState(PAGE);
  const hasAmounts = told.parts[list]?.counts === false;
  return (
    <>
      <ul class="explain-list">
        {shown.slice(0, seen).map((one) => (
          <li key={one.account}>
            <span class="explain-name">
              <CellText text={told.names[one.account] ?? ''} />
            </span>
            {hasAmounts && <span class="explain-amount">{amounts.format(one.amount)}</span>}
            {one.why !== '' && (
              <span class="explain-why quiet">
                <CellText text={one.why} limit={160} />
              </span>
            )}
          </li>
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

function Takeaway({ told, list, shown }: RowsProps): JSX.Element {
  const { explain: words } = useSidebar().words;
  const [copied, setCopied] = useState('');
  const { account, amount, why } = words.headings;
  const copy = (): void => {
    void copyText(listText(told, shown, [account, amount, why])).then((went) => {
      setCopied(went ? words.copied(shown.length) : words.notCopied);
    });
  };
  return (
    <>
      <div class="actions">
        <Button look="outlined" onPress={copy}>
          {words.copy}
        </Button>
        <ToTab subject={told.subject} list={list} />
      </div>
      <p class="quiet" aria-live="polite">
        {copied}
      </p>
    </>
  );
}

function Arranged({ told, list }: Omit<RowsProps, 'shown'>): JSX.Element {
  const { explain: words } = useSidebar().words;
  const [sort, setSort] = useState<Sort>('tab');
  const [search, setSearch] = useState('');
  const all = useMemo(() => accountsIn(told, list), [told, list]);
  const shown = useMemo(() => arranged(told, all, sort, search), [told, all, sort, search]);
  const part = told.parts[list];
  return (
    <>
      <Select
        label={words.sort}
        value={sort}
        options={SORTS.map((value) => ({ value, label: words.sorts[value] }))}
        onChoose={(value) => {
          setSort(SORTS.find((one) => one === value) ?? 'tab');
        }}
      />
      <Search label={words.find} search={search} onSearch={setSearch} />
      <p class="quiet" aria-live="polite">
        {words.found(shown.length, all.length)}
      </p>
      <Rows told={told} list={list} shown={shown} />
      {part !== undefined && <p class="explain-sum">{words.sumOf(part.shown)}</p>}
      <Takeaway told={told} list={list} shown={shown} />
    </>
  );
}

/** The accounts of a number, list by list. */
export function AccountList({ told }: { readonly told: Explanation }): JSX.Element {
  const { explain: words } = useSidebar().words;
  const [list, setList] = useState(listsOf(told)[0] ?? LEFT_OUT);
  const labels = useMemo(
    () => listsOf(told).map((place) => ({ value: String(place), label: labelOf(told, place, words) })),
    [told, words],
  );
  return (
    <>
      <Select
        label={words.list}
        value={String(list)}
        options={labels}
        onChoose={(value) => {
          setList(Number(value));
        }}
      />
      <Arranged key={list} told={told} list={list} />
    </>
  );
}
