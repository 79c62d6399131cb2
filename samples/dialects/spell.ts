// One clean cell as an export spells it.
import type { Cell } from '../book';
import type { Dice } from '../believable/dice';
import { kindOf } from './clean';
import type { Facts, Kind, TableName } from './clean';
import type { Style, Ymd } from './style';

/** What spelling needs to know beside the cell. */
export type Ink = {
  readonly dice: Dice;
  readonly style: Style;
  /** Names of the companies of the account list. */
  readonly listed: readonly string[];
  /** Their domains. */
  readonly domains: readonly string[];
  /** Names of those that are no targets. */
  readonly others: readonly string[];
  /** The id of each company of the list, by its name. */
  readonly ids: ReadonlyMap<string, string>;
  /** Whether the export says which currency an amount is in. */
  readonly namesCurrency: boolean;
  /** Whether probabilities of the table are written from 0 to 100. */
  readonly inHundreds: boolean;
};

/** Spells a clean cell, given what else its row says. */
export type Spelling = (cell: Cell, facts: Facts, ink: Ink) => Cell;

/** How a field of a kind is spelt unless the dialect says otherwise. */
export const SPELLINGS: Readonly<Record<Kind, Spelling>> = {
  account: (cell, _facts, ink) => companyText(String(cell), ink),
  domain: (cell, _facts, { dice }) => addressText(addressOf(cell), dice),
  email: (cell, _facts, { dice }) => mailText(String(cell), dice),
  date: (cell, _facts, { style }) => style.date(dateOf(cell)),
  money: (cell, { currency = null }, { style, namesCurrency }) =>
    style.money(Number(cell), namesCurrency ? String(currency ?? '') : ''),
  number: (cell, _facts, { style }) => style.number(Number(cell)),
  percent: (cell, _facts, { inHundreds }) => `${String(shareOf(cell, inHundreds))}%`,
  flag: (cell, _facts, { style }) => style.flag[/^(?:yes|true)$/i.test(String(cell)) ? 0 : 1],
  stage: (cell, _facts, { style }) => style.stages?.[String(cell)] ?? cell,
  term: (cell, _facts, { style }) => whole(monthsOf(cell), style),
  plain: (cell, _facts, { style }) => whole(Number(cell), style),
  text: (cell) => cell,
  id: (cell) => cell,
};

/** What a column of an export says in a row. */
export function spellCell({ field, spell: write }: Spelt, facts: Facts, table: TableName, ink: Ink): Cell {
  if (field === undefined) return write?.(null, facts, ink) ?? null;
  const cell = facts[field] ?? null;
  if (cell === null) return ink.dice.pick(ink.style.nothing);
  return (write ?? SPELLINGS[kindOf(table, field)])(cell, facts, ink);
}

type Spelt = { readonly field?: string; readonly spell?: Spelling };

/** The parts of an ISO date. */
export function dateOf(cell: Cell): Ymd {
  const [year = 0, month = 1, day = 1] = String(cell).split('-').map(Number);
  return [year, month, day];
}

/** A chance in percent. */
export function shareOf(cell: Cell, inHundreds: boolean): number {
  if (typeof cell === 'string') return Number(cell.replace('%', ''));
  return inHundreds ? Number(cell) : Math.round(Number(cell) * 100);
}

/** A term in months: `3 years` is 36. */
function monthsOf(cell: Cell): number {
  const text = String(cell);
  return Number.parseFloat(text) * (text.includes('year') ? 12 : 1);
}

function whole(value: number, { whole: write }: Style): Cell {
  return write?.(value) ?? value;
}

const HOST = /^[a-z0-9-]+\.example$/;
const HAS_FORM = / Ltd$/;

/** A company as somebody typed it: in capitals, with spaces, with its legal form, by another spelling of its domain. */
function companyText(text: string, { dice, style }: Ink): string {
  if (HOST.test(text)) return dice.percent(30) ? `info@${text}` : addressText(text, dice);
  if (text.includes('.')) return text;
  const upper = style.upper ?? ((name: string) => name.toUpperCase());
  const form = HAS_FORM.test(text) ? '' : dice.pick(style.forms);
  return dice.pick([text, text, `${text}${form}`, `${text}${form}`, upper(text), `  ${text.replace(' ', '  ')} `]);
}

/** A domain as browsers and people write it. */
function addressText(domain: string, dice: Dice): string {
  return dice.pick([
    domain,
    `www.${domain}`,
    domain.toUpperCase(),
    `https://www.${domain}/en/about-us?source=crm`,
    `http://${domain}/`,
  ]);
}

function mailText(text: string, dice: Dice): string {
  return dice.pick([text, text, text.toUpperCase(), ` ${text}`]);
}

/** The bare domain of the cell of a website. */
export function addressOf(cell: Cell): string {
  return String(cell ?? '').replace(/^www\./, '');
}
