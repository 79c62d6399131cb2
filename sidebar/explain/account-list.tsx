import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { accountsIn, LEFT_OUT, listsOf } from '../../src/protocol/account-lists';
import type { Explanation } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { arranged, sortsOf, type Sort } from './arranged';
import { Rows } from './rows';
import { Search } from './search';
import { Select } from './select';
import { Takeaway } from './takeaway';

type Words = ReturnType<typeof useSidebar>['words']['explain'];

/** Lists of no more accounts than these are seen whole: nothing to search or sort. */
const SHORT = 3;

function labelOf(told: Explanation, place: number, words: Words): string {
  const part = told.parts[place];
  const accounts = accountsIn(told, place).length;
  return part === undefined ? words.leftOut(accounts) : words.roles[part.role](part.label, accounts);
}

interface ListProps {
  readonly told: Explanation;
  /** The place of a part among those of the number. */
  readonly list: number;
}

/** What the accounts of a list add up to; nothing where each counts as one, or where it is the number itself. */
function Sum({ told, list }: ListProps): JSX.Element | null {
  const { explain: words } = useSidebar().words;
  const part = told.parts[list];
  if (part?.amounts === undefined || part.counts || told.parts.length === 1) return null;
  return <p class="explain-total">{words.sumOf(part.shown)}</p>;
}

function Arranged({ told, list }: ListProps): JSX.Element {
  const { explain: words } = useSidebar().words;
  const [sort, setSort] = useState<Sort>('tab');
  const [search, setSearch] = useState('');
  const all = useMemo(() => accountsIn(told, list), [told, list]);
  const shown = useMemo(() => arranged(told, all, sort, search), [told, all, sort, search]);
  const sorts = sortsOf(told, list, all);
  const amount = told.parts[list]?.label ?? '';
  return (
    <>
      {all.length > SHORT && (
        <div class="explain-arrange">
          <Search label={words.find} search={search} onSearch={setSearch} />
          <Select
            label={words.sort}
            value={sort}
            options={sorts.map((value) => ({ value, label: value === 'amount' ? amount : words.sorts[value] }))}
            onChoose={(value) => {
              setSort(sorts.find((one) => one === value) ?? 'tab');
            }}
          />
        </div>
      )}
      {all.length > 0 && <Takeaway told={told} list={list} shown={shown} />}
      <p class="quiet" role="status">
        {search.trim() !== '' && words.found(shown.length, all.length)}
      </p>
      <Sum told={told} list={list} />
      <Rows told={told} list={list} shown={shown} />
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
