// Clean tables as facts: what each row says, by field, whatever the headings of the sample are called.
import type { Cell, Sheet } from '../book';

/** The tabs of a clean workbook. */
export const TABLE_NAMES = [
  'Accounts',
  'Activities',
  'Opportunities',
  'Customers',
  'Spend',
  'NPS',
  'Contacts',
] as const;

/** The name of a tab of a clean workbook. */
export type TableName = (typeof TABLE_NAMES)[number];

/** What a field holds, which says how an export spells it. */
export type Kind =
  | 'account'
  | 'domain'
  | 'email'
  | 'date'
  | 'money'
  | 'number'
  | 'percent'
  | 'flag'
  | 'stage'
  | 'term'
  | 'plain'
  | 'text'
  | 'id';

/** What one row of a clean table says, by field. */
export type Facts = Readonly<Record<string, Cell>>;

type FieldOf = { readonly kind: Kind; readonly headings: readonly string[] };

const field = (kind: Kind, ...headings: readonly string[]): FieldOf => ({ kind, headings });

/** The fields of each table, by the ids that the product has for them, with the headings of clean workbooks. */
const FIELDS: Readonly<Record<TableName, Readonly<Record<string, FieldOf>>>> = {
  Accounts: {
    account_name: field('account', 'account name', 'account'),
    account_id: field('id', 'account id'),
    domain: field('domain', 'website'),
    segment: field('text', 'industry'),
    tier: field('text', 'tier'),
    is_target: field('flag', 'target account', 'target'),
    owner: field('text', 'account owner', 'owner'),
    target_since: field('date', 'target since'),
    customer_since: field('date', 'customer since'),
    icp_fit: field('flag', 'icp fit'),
    matched: field('flag', 'matched'),
    intent_score: field('number', 'intent score'),
    relationship_score: field('number', 'relationship score'),
    relationship_before: field('number', 'relationship score before', 'previous relationship score'),
    intent_topic: field('text', 'intent topic'),
    size: field('plain', 'employees'),
    parent: field('account', 'parent account'),
  },
  Activities: {
    account: field('account', 'account name', 'account'),
    date: field('date', 'activity date', 'date'),
    type: field('text', 'activity type', 'type'),
    qty: field('number', 'quantity'),
    contact: field('email', 'contact'),
    asset: field('text', 'campaign', 'page'),
    content_stage: field('text', 'content stage'),
    duration: field('number', 'seconds'),
    variant: field('text', 'variant'),
    score: field('number', 'answer'),
  },
  Opportunities: {
    opp_id: field('id', 'opportunity id'),
    opp_name: field('text', 'opportunity name'),
    account: field('account', 'account name', 'account'),
    stage: field('stage', 'stage'),
    amount: field('money', 'amount'),
    currency: field('text', 'currency'),
    created_date: field('date', 'created date'),
    close_date: field('date', 'close date'),
    type: field('text', 'type'),
    probability: field('percent', 'probability (%)', 'probability'),
    term: field('term', 'term (months)', 'term'),
  },
  Customers: {
    account: field('account', 'account name', 'account'),
    start_date: field('date', 'start date'),
    end_date: field('date', 'end date'),
    term: field('term', 'term'),
    tcv: field('money', 'total contract value', 'contract value'),
    renewed: field('flag', 'renewed'),
    renewal_acv: field('money', 'renewal value'),
  },
  Spend: {
    date: field('date', 'month', 'date'),
    channel: field('text', 'channel'),
    category: field('text', 'category'),
    amount: field('money', 'amount'),
    stage: field('text', 'funnel stage'),
    currency: field('text', 'currency'),
  },
  NPS: {
    score: field('number', 'score'),
    date: field('date', 'date'),
    account: field('account', 'company'),
    person: field('email', 'email'),
  },
  Contacts: {
    email: field('email', 'email'),
    account: field('account', 'account name'),
    role: field('text', 'job title'),
    stance: field('text', 'stance'),
    first_known_date: field('date', 'create date'),
    score: field('number', 'score'),
  },
};

/** A clean table with its fields told. */
export type Clean = {
  readonly table: TableName;
  readonly sheet: Sheet;
  /** The column of each field that the sheet has. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly Facts[];
};

/** The facts of a clean table; columns that are no field of it are passed over. */
export function cleanTable(table: TableName, sheet: Sheet): Clean {
  const [head = [], ...rows] = sheet;
  const headings = head.map((cell) => String(cell).toLowerCase());
  const columns = new Map<string, number>();
  for (const [id, { headings: known }] of Object.entries(FIELDS[table])) {
    const column = headings.findIndex((heading) => known.includes(heading));
    if (column >= 0) columns.set(id, column);
  }
  const facts = (row: readonly Cell[]): Facts =>
    Object.fromEntries([...columns].map(([id, column]) => [id, row[column] ?? null]));
  return { table, sheet, columns, rows: rows.map(facts) };
}

/** What a field of a table holds. */
export function kindOf(table: TableName, id: string): Kind {
  return FIELDS[table][id]?.kind ?? 'text';
}
