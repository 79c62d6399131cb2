import { EXPLAIN_WORDS } from '../../messages/explain-words';
import { figure } from '../../messages/figures';
import { ACCOUNT_COLUMNS } from '../../metrics/account-columns';
import type { AccountTable } from '../../metrics/account-table';
import type { Term } from '../../metrics/breakdown';
import { metricById } from '../../metrics/registry';
import { TOTALS } from '../../metrics/totals';
import { listed } from '../../messages/sidebar/counted';
import type { ExplainPart, Explanation } from '../../protocol/answers';
import type { Explained, Role } from './explained';
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
      ...missingRemarks(explained, value, waiting, table),
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

function missingRemarks(
  { roles }: Explained,
  value: number | undefined,
  waiting: string,
  { totals }: AccountTable,
): readonly string[] {
  if (value !== undefined) return [];
  if (waiting !== '') return [EXPLAIN_WORDS.noNumber(waiting)];
  const unknown = roles.find(({ part }) => part.kind === 'total' && totals[part.total] === undefined)?.part;
  return unknown?.kind === 'total'
    ? [EXPLAIN_WORDS.unknownTotal(totalName(unknown.total))]
    : [EXPLAIN_WORDS.noNumber(EXPLAIN_WORDS.nothingToDivideBy)];
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

function totalName(id: string): string {
  return TOTALS.find((total) => total.id === id)?.name ?? id;
}

const COLUMN_NAMES = new Map<string, string>(ACCOUNT_COLUMNS.map(({ id, name }) => [id, name]));

/** What is added up, and what is taken away from it, by the KPIs that say it, or by the columns. */
function termsName(terms: readonly Term[]): string {
  const named = (those: readonly Term[]): string => listed(those.map(termName));
  const [added, taken] = [terms.filter(({ factor }) => factor > 0), terms.filter(({ factor }) => factor < 0)];
  const name = taken.length === 0 ? named(added) : EXPLAIN_WORDS.less(named(added), named(taken));
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function termName({ metric, column }: Term): string {
  return metric === undefined ? (COLUMN_NAMES.get(column) ?? '') : metricById(metric).name;
}
