// Dirt that comes in rows: rows told twice, and rows that say too little to be counted.
import type { Dice } from '../believable/dice';
import type { Cell } from '../book';
import type { Facts, TableName } from './clean';
import type { PlantedCode } from './dialect';

/** A row of an export before it is spelt: what it says, and what it is. */
export type Draft = {
  readonly facts: Facts;
  /** The clean row that it stands for, from 0; absent for a planted one. */
  readonly standsFor?: number;
  readonly planted?: { readonly code: PlantedCode; readonly field: string };
  /** Cells that are written as they stand here. */
  readonly written?: Facts;
};

/** What planting needs to know. */
export type Soil = {
  readonly table: TableName;
  readonly dice: Dice;
  /** Whether the dialect carries a field. */
  readonly carried: (field: string) => boolean;
  /** Names and domains of the account list. */
  readonly listed: ReadonlySet<string>;
};

const UNREADABLE = ['soon', '31/02/2024', 'to be confirmed', '2024-13-45'] as const;

/** The drafts of all rows with what is planted among them; nothing changes what the others say. */
export function planted(rows: readonly Facts[], soil: Soil): readonly Draft[] {
  return rows.flatMap((facts, index): readonly Draft[] => {
    const row = { facts, standsFor: index, ...undated(facts, soil) };
    const more = soil.dice.percent(12) ? besides(facts, soil) : undefined;
    return more === undefined ? [row] : [row, more];
  });
}

/** A deal without a close date sometimes has a word there. */
function undated({ close_date }: Facts, { table, dice, carried }: Soil): Pick<Draft, 'written'> {
  const open = table === 'Opportunities' && close_date === null && carried('close_date');
  return open && dice.percent(25) ? { written: { close_date: 'TBD' } } : {};
}

function besides(facts: Facts, soil: Soil): Draft | undefined {
  const kinds = [twice, lacking].filter(() => soil.dice.percent(70));
  return kinds.map((make) => make(facts, soil)).find((draft) => draft !== undefined);
}

/** The field by which two rows are known to be one. */
const IDENTITY: Readonly<Partial<Record<TableName, string>>> = {
  ...{ Accounts: 'account_name', Opportunities: 'opp_id', NPS: 'person', Contacts: 'email' },
};

/** The same row once more, where rows have an identity. */
function twice(facts: Facts, { table, carried, listed }: Soil): Draft | undefined {
  const field = IDENTITY[table];
  if (field === undefined || !carried(field) || facts[field] === null) return undefined;
  const known: Readonly<Partial<Record<TableName, boolean>>> = {
    Accounts: true,
    Opportunities: isCompany(facts['account']),
    NPS: isMidYear(facts['date']),
    Contacts: listed.has(String(facts['email']).split('@')[1] ?? '') && isEarly(facts['first_known_date']),
  };
  return known[table] === true ? { facts, planted: { code: 'duplicate', field } } : undefined;
}

/** A row without what it is counted by. */
function lacking(facts: Facts, { table, dice, carried }: Soil): Draft | undefined {
  const unreadable = (field: string, code: PlantedCode): Draft => {
    return { facts, planted: { code, field }, written: { [field]: dice.pick(UNREADABLE) } };
  };
  const without = (field: string, code: PlantedCode, more: Facts = {}): Draft => {
    return { facts: { ...facts, [field]: null, ...more }, planted: { code, field } };
  };
  switch (table) {
    case 'Activities':
      return unreadable('date', 'no-date');
    case 'Spend':
      return isDatedCost(facts, carried) ? unreadable('date', 'no-date') : undefined;
    case 'Customers':
      return isCompany(facts['account']) ? unreadable('start_date', 'no-start') : undefined;
    case 'Opportunities':
      return without('account', 'no-account', { opp_id: `${String(facts['opp_id'])}-X` });
    case 'NPS':
      return { ...without('score', 'score-out-of-range', { score: 99 }) };
    default:
      return table === 'Contacts' && carried('account')
        ? without('account', 'unknown-account', { email: 'info@elsewhere.example' })
        : undefined;
  }
}

/** Whether a row is a cost with a date of its own. */
function isDatedCost({ amount }: Facts, carried: Soil['carried']): boolean {
  return amount !== null && carried('date');
}

/** Whether a cell names a company, and no provider of mailboxes. */
function isCompany(cell: Cell | undefined): boolean {
  return cell !== null && cell !== undefined && cell !== 'gmail.com';
}

/** Whether a day is not known or before every day on which things are judged. */
function isEarly(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || String(cell) < '2024-08-31';
}

/** Whether an answer lies within every period that is looked at. */
function isMidYear(cell: Cell | undefined): boolean {
  return /^2024-0[4-8]/.test(String(cell));
}
