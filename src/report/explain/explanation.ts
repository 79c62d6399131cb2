import { EXPLAIN_WORDS } from '../../messages/explain-words';
import { figure } from '../../messages/figures';
import type { AccountTable } from '../../metrics/account-table';
import type { ExplainPart, Explanation } from '../../protocol/answers';
import type { Explained, Role } from './explained';
import { reasonWithoutValue } from '../reason';
import { termsName, totalName } from './part-name';
import { isCount, partValues } from './part-values';
import type { PartValues } from './part-values';
import { sumLine } from './sum-line';
import { whyNot } from './why-not';
import { wordColumn } from './word-column';

/** What an explanation tells of the tab beside the accounts. */
export type Told = Pick<Explanation, 'subject' | 'column' | 'columns' | 'frame' | 'build' | 'builtAt' | 'decimals'> & {
  readonly funnel: string;
  /** The number in its cell; undefined where it is not to be seen, or is none. */
  readonly onTab: number | undefined;
  /** What the tab says is missing; empty for nothing. */
  readonly waiting: string;
};

/** A number told account by account. */
export function explanation(explained: Explained, table: AccountTable, told: Told): Explanation {
  const { funnel, onTab, waiting, ...rest } = told;
  const values = partValues(table);
  const value = waiting === '' ? values.of(explained.breakdown) : undefined;
  const reasons = new Map<string, number>();
  const parts = explained.roles.map((role) => partOf(role, explained, table, values, reasons));
  return {
    ...rest,
    name: explained.name,
    definition: explained.definition,
    shown: value === undefined ? '' : figure(value, explained.unit),
    sum: sumLine(explained, value, values),
    remarks: unique([
      ...(value === undefined
        ? [EXPLAIN_WORDS.noNumber(waiting || reasonWithoutValue(explained.breakdown, values))]
        : []),
      ...(onTab === undefined || value === undefined || isSame(onTab, value)
        ? []
        : [EXPLAIN_WORDS.otherNumber(funnel, figure(onTab, explained.unit))]),
      ...explained.roles.flatMap((role) => totalRemarks(role, explained, table)),
    ]),
    parts,
    names: table.texts.account,
    stages: wordColumn(table.texts.stage),
    tiers: wordColumn(table.texts.tier),
    owners: wordColumn(table.texts.owner),
    reasons: [...reasons.keys()],
  };
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** The last digits of a sum hang on the order in which it is added up. */
function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}

function partOf(
  { role, part }: Role,
  { unit }: Explained,
  table: AccountTable,
  values: PartValues,
  reasons: Map<string, number>,
): ExplainPart {
  const value = values.of(part);
  const shown = value === undefined ? '' : EXPLAIN_WORDS.total(value);
  if (part.kind === 'total') return { role, label: totalName(part.total), shown, counts: false };
  const amounts = values.amountsOf(part);
  const why = amounts.map((amount, account) => {
    if (amount !== 0) return 0;
    const reason = whyNot(part.terms, table, account);
    const place = reasons.get(reason) ?? reasons.size + 1;
    reasons.set(reason, place);
    return place;
  });
  const label = role === 'counted' && unit === 'accounts' ? EXPLAIN_WORDS.countedLabel : termsName(part.terms);
  return { role, label, shown, counts: isCount(part), amounts, why };
}

/** What is to be said of a total: that no account owns it, or which accounts stand behind it. */
function totalRemarks({ part, role }: Role, { roles }: Explained, { totals }: AccountTable): readonly string[] {
  if (part.kind !== 'total' || role === 'behind') return [];
  const value = totals[part.total];
  if (value === undefined) return [];
  const next = roles[roles.findIndex((one) => one.part === part) + 1];
  const name = totalName(part.total);
  return [
    next?.role === 'behind' ? EXPLAIN_WORDS.behind(name) : EXPLAIN_WORDS.noAccounts(name, EXPLAIN_WORDS.total(value)),
  ];
}
